/**
 * Plausible ways in which local services could be wrong about the platform, each with the fact that must notice.
 *
 * Most are what somebody would write who has not read the documentation to the end.
 */
import type { Cell, FormState } from '../../src/local/services/state.ts';
import type { Deviation, Stand } from './deviate.ts';

/** Lets through what is refused; gives back `instead`. */
const lenient =
  (instead: unknown = undefined): Stand =>
  (args, original) => {
    try {
      return original(...args);
    } catch {
      // Which refusal it is does not matter: this deviation knows none.
      return instead;
    }
  };
const nothing: Stand = () => undefined;
/** Code after which a part of Intl takes other options, and another language where one is given. */
const intlWith = (part: string, options: string, locale = 'locale'): string =>
  `(function () { var made = Intl.${part}; Intl.${part} = function (locale, options) {
    return new made(${locale}, Object.assign({}, options, ${options})); }; })();`;

/** The form that was made last. */
const lastForm = (forms: Readonly<Record<string, FormState>>): FormState => Object.values(forms).at(-1) as FormState;

export const DEVIATIONS: readonly Deviation[] = [
  // The runtime.
  {
    name: 'timers as in a browser',
    fact: 'there are no timers',
    code: 'globalThis.setTimeout = function () {};',
  },
  {
    name: 'fetch as in a browser',
    fact: 'there is no fetch and nothing to take addresses apart',
    code: 'globalThis.fetch = function () {};',
  },
  {
    name: 'TextEncoder as in a browser',
    fact: 'text and bytes have no globals of the browser',
    code: 'globalThis.TextEncoder = function () {};',
  },
  {
    name: 'arguments too many are overlooked',
    fact: 'one argument too many is refused too',
    table: { 'Utilities.getUuid': { takes: [[], ['any']] } },
  },
  {
    name: 'a clock has a user interface',
    fact: 'a clock has nobody in front of the workbook',
    members: { 'SpreadsheetApp.getUi': lenient({}) },
  },
  {
    name: 'permissions are not looked at',
    fact: 'a form cannot be made without the permission for forms',
    functions: { checkScope: ([host, method, , from], original) => original(host, method, [], from) },
  },
  {
    name: 'everything is open before authorisation',
    fact: 'before authorisation properties are closed',
    functions: { checkScope: ([host, method, scopes], original) => original(host, method, scopes, 'NONE') },
  },
  // Dates and numbers: each as a runtime would have it that knows fewer languages or zones.
  {
    name: 'midnight is 24 o’clock',
    fact: 'an instant is written by the clock of a zone, whose first hour is 00',
    code: intlWith('DateTimeFormat', "options && options.hourCycle ? { hourCycle: 'h24' } : {}"),
  },
  {
    name: 'zones keep the hour that they have in winter',
    fact: 'a zone is known to put its clocks forward and back',
    code: intlWith(
      'DateTimeFormat',
      "options && options.timeZone === 'Europe/Berlin' ? { timeZone: 'Africa/Lagos' } : {}",
    ),
  },
  {
    name: 'dates in English whoever asks',
    fact: 'days and months have their Indonesian names',
    code: intlWith('DateTimeFormat', '{}', "'en-US'"),
  },
  {
    name: 'numbers in English whoever asks',
    fact: 'numbers are written in Indonesian with a decimal comma',
    code: intlWith('NumberFormat', '{}', "'en-US'"),
  },
  // Properties, caches, locks.
  {
    name: 'properties without limit',
    fact: 'a property of more than 9 KB is refused',
    members: { 'PropertiesService.Properties.setProperty': lenient() },
  },
  {
    name: 'a store of properties without limit',
    fact: 'a store of more than 500 KB is refused',
    members: {
      'PropertiesService.Properties.setProperties': lenient(),
      'PropertiesService.Properties.setProperty': lenient(),
    },
  },
  {
    name: 'a property that was never set is an empty text',
    fact: 'a property that was never set is null',
    members: { 'PropertiesService.Properties.getProperty': (args, original) => original(...args) ?? '' },
  },
  {
    name: 'caches keep for ever',
    fact: 'a text is gone after its seconds',
    members: { 'CacheService.Cache.put': ([key, text], original) => original(key, text, 21_600) },
  },
  {
    name: 'caches take values of any size',
    fact: 'a value of 100 KB is the largest',
    members: { 'CacheService.Cache.put': lenient() },
  },
  {
    name: 'a lock outlives its execution',
    fact: 'a lock that was never released is free after the execution',
    members: {
      'LockService.Lock.tryLock': (args, original, host) => {
        const got = original(...args);
        host.world.state.documentLock = 'another';
        return got;
      },
    },
  },
  {
    name: 'releasing a lock does nothing',
    fact: 'a released lock is no longer had',
    members: { 'LockService.Lock.releaseLock': nothing },
  },
  // Triggers and mail.
  {
    name: 'triggers are shared between users',
    fact: 'a trigger lasts beyond the execution that made it and is hidden from other people',
    members: {
      'ScriptApp.getProjectTriggers': (args, original, { world, run }) => {
        for (const trigger of world.state.triggers) Object.assign(trigger, { user: run.user });
        return original(...args);
      },
    },
  },
  {
    name: 'as many clocks as wanted',
    fact: 'an add-on has one clock per person and document',
    members: { 'Script.ClockTriggerBuilder.create': lenient({}) },
  },
  {
    name: 'clocks every minute',
    fact: 'an add-on’s clock may not run every few minutes',
    members: { 'Script.ClockTriggerBuilder.everyMinutes': lenient({ create: () => ({}) }) },
  },
  {
    name: 'mail without quota',
    fact: 'a letter that goes beyond the day’s recipients is refused, and other people can still write',
    members: {
      'MailApp.sendEmail': (args, original, { world }) => {
        original(...args);
        for (const letter of world.state.mails) Object.assign(letter, { sentBy: 'hand' });
      },
    },
  },
  {
    name: 'any number of recipients in one letter',
    fact: 'fifty recipients are the most that one letter may have',
    members: { 'MailApp.sendEmail': lenient() },
  },
  {
    name: 'letters to anything',
    fact: 'a letter to what is no address is refused',
    members: {
      'MailApp.sendEmail': ([, ...rest], original) => original('siapa@contoh.example', ...rest),
    },
  },
  {
    name: 'a letter counts once, however many read it',
    fact: 'everybody in to, cc and bcc counts',
    members: {
      'MailApp.getRemainingDailyQuota': (_, __, { world, run }) =>
        100 - world.state.mails.filter(({ from }) => from === run.user).length,
    },
  },
  {
    name: 'dates in the computer’s own zone',
    fact: 'a date is written in the zone that is asked for',
    members: { 'Utilities.formatDate': ([date, , format], original) => original(date, 'Etc/GMT+12', format) },
  },
  {
    name: 'one UUID for all',
    fact: 'every UUID is new and random',
    members: { 'Utilities.getUuid': () => '00000000-0000-4000-8000-000000000000' },
  },
  {
    name: 'sleep as long as wanted',
    fact: 'nobody may sleep longer than five minutes',
    members: { 'Utilities.sleep': lenient() },
  },
  // Workbooks.
  {
    name: 'the open workbook can be opened by id with its own scope',
    fact: 'even the open workbook cannot be opened by its id with the scope of the open one alone',
    members: { 'SpreadsheetApp.openById': lenient({}) },
    table: { 'SpreadsheetApp.openById': { scopes: [] } },
  },
  {
    name: 'two tabs of one name',
    fact: 'two tabs cannot have one name',
    functions: { checkSheetName: nothing },
  },
  {
    name: 'a new tab goes to the end',
    fact: 'a new tab goes right of the active one',
    members: {
      'SpreadsheetApp.Spreadsheet.insertSheet': (args, original, { world }) =>
        original(...args, ...(args.length === 1 ? [world.workbook.sheets.length] : [])),
    },
  },
  {
    name: 'data of any size fits',
    fact: 'data of another width than the range is refused',
    members: { 'SpreadsheetApp.Range.setValues': lenient() },
  },
  {
    name: 'undefined leaves a cell as it is',
    fact: 'null and undefined clear a cell',
    functions: {
      cellOf: ([value, ...rest], original) => (value === undefined || value === null ? 'x' : original(value, ...rest)),
    },
  },
  {
    name: 'texts are never read as numbers',
    fact: 'a text that looks like a number becomes one',
    functions: { typedCell: ([text]): Cell => text as string },
  },
  {
    name: 'an equals sign is a letter like any other',
    fact: 'a text that begins with an equals sign is a formula',
    functions: { typedCell: ([text]): Cell => text as string },
  },
  {
    name: 'cells of any length',
    fact: 'a cell holds at most 50,000 characters',
    functions: {
      cellOf: ([value, ...rest], original) => original(typeof value === 'string' ? value.slice(0, 9) : value, ...rest),
    },
  },
  {
    name: 'all rows can be frozen',
    fact: 'not all rows can be frozen',
    members: { 'SpreadsheetApp.Sheet.setFrozenRows': lenient() },
  },
  {
    name: 'rules never refuse a value',
    fact: 'a value that a rule rejects is not written, and the message names the cell',
    functions: { checkValid: nothing },
  },
  {
    name: 'protection keeps nobody out',
    fact: 'somebody who is not an editor cannot write into a protected range',
    functions: { checkEditable: nothing },
  },
  {
    name: 'whoever may look may also change',
    fact: 'somebody who may only look reads the workbook and changes nothing of it',
    functions: { checkChange: nothing },
  },
  {
    name: 'clearing content clears the look as well',
    fact: 'clearing content leaves format and note, clearing format leaves content and note',
    members: {
      'SpreadsheetApp.Range.clearContent': (_, original, { world }) => {
        for (const sheet of world.workbook.sheets) for (const runs of Object.values(sheet.formats)) runs.length = 0;
        return original();
      },
    },
  },
  // Forms.
  {
    name: 'create gives a form its title',
    fact: 'a new form has no title, whatever its file is called',
    members: {
      'FormApp.create': (args, original, { world }) => {
        const form = original(...args);
        lastForm(world.forms).title = String(args[0]);
        return form;
      },
    },
  },
  {
    name: 'publishing leaves a closed form closed',
    fact: 'publishing again overwrites that a form was closed',
    members: {
      'FormApp.Form.setPublished': (args, original, { world }) => {
        const { accepting } = lastForm(world.forms);
        const form = original(...args);
        lastForm(world.forms).accepting = accepting;
        return form;
      },
    },
  },
  {
    name: 'a destination is visible at once',
    fact: 'the tab of a form is not there in the moment in which it is linked',
    members: {
      'FormApp.Form.setDestination': (args, original, { world }) => {
        const form = original(...args);
        world.settle(true);
        return form;
      },
    },
  },
  {
    name: 'a question can be left without choices',
    fact: 'a question cannot be left without choices',
    members: {
      'FormApp.MultipleChoiceItem.setChoiceValues': lenient(),
      'FormApp.CheckboxItem.setChoiceValues': lenient(),
      'FormApp.ListItem.setChoiceValues': lenient(),
    },
  },
  {
    name: 'a scale answers with a number',
    fact: 'the answer to a scale is text',
    members: { 'FormApp.ItemResponse.getResponse': (args, original) => Number(original(...args)) },
  },
  {
    name: 'a response can be sent twice',
    fact: 'a response is sent once',
    members: { 'FormApp.FormResponse.submit': lenient({}) },
  },
  {
    name: 'anybody opens a form by script',
    fact: 'a form belongs to whoever made it, and nobody else opens it by script',
    functions: { mayEdit: () => true },
  },
  {
    name: 'a form without destination says so with null',
    fact: 'a form has no destination at first, and says so by refusing',
    members: { 'FormApp.Form.getDestinationId': lenient(null) },
  },
  {
    name: 'a tab of a linked form can be deleted',
    fact: 'the tab of a linked form cannot be deleted',
    functions: { removeSheet: lenient() },
  },
  {
    name: 'an edited response is appended',
    fact: 'an edited response takes the place of its row',
    functions: { rewriteResponse: nothing },
  },
  {
    name: 'minus one is as little as zero when values are read',
    fact: 'values are read from the first cell to the last content in one call, or so many rows of them',
    members: { 'SpreadsheetApp.Sheet.getSheetValues': () => [] },
  },
  // Files and interfaces.
  {
    name: 'drive.file reaches every file of the person',
    fact: 'under drive.file the workbook that the script is bound to is not found',
    members: { 'Drive.Files.get': lenient({}) },
  },
  {
    name: 'a file does not tell when it was changed',
    fact: 'a file tells when it was changed last, as an instant of UTC',
    members: { 'Drive.Files.get': (args, original) => ({ ...(original(...args) as object), modifiedTime: undefined }) },
  },
  {
    name: 'a search among all kinds of files finds none',
    fact: 'one search finds every form with when it was changed, and none that is in the bin',
    members: { 'Drive.Files.list': () => ({ files: [] }) },
  },
  {
    name: 'values are read as if typed unless told otherwise',
    fact: 'whoever writes must say whether it is raw',
    members: { 'Sheets.Spreadsheets.Values.update': lenient({}) },
  },
  // Pages.
  {
    name: 'dates cross to a page',
    fact: 'a date anywhere in a result makes the whole result null',
    functions: { toPage: ([result]) => JSON.parse(JSON.stringify(result ?? null)) },
  },
  {
    name: 'HtmlService leaves two slashes alone',
    fact: 'two slashes in a template of an inline script are eaten with the rest of the line',
    functions: { servedPage: ([html]) => html },
  },
];
