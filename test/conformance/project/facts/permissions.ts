/** Facts of authorisation: what works before it, what a missing permission says, and how a script asks. */
import { book, type Fact, fact, onNewTab, refusalOf, refuses, type Script, same, story } from '../fact.ts';

const INFO = 'developers.google.com/apps-script/reference/script/authorization-info';
const MODE = 'developers.google.com/apps-script/reference/script/auth-mode';
const SCRIPT = 'developers.google.com/apps-script/reference/script/script-app';
const SCOPES = 'developers.google.com/apps-script/concepts/scopes';
const SIMPLE = 'developers.google.com/apps-script/guides/triggers#restrictions';
const LIFECYCLE = 'developers.google.com/workspace/add-ons/concepts/addon-authorization';
const AUTH = 'https://www.googleapis.com/auth/';

const full = () => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
const only = (...scopes: readonly string[]) =>
  ScriptApp.getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    scopes.map((scope) => AUTH + scope),
  );
const page = () => HtmlService.createHtmlOutput('x');

/** A call that needs a scope, and the name that Google gives the call. */
const missing = (scope: string, method: string, call: () => unknown): Fact =>
  story(`without ${scope} the call of ${method} says what is required`, SCOPES, {
    without: scope,
    run: () => refuses(call, `You do not have permission to call ${method}. Required permissions: ${AUTH}${scope}`),
  });

const before = (name: string, source: string, run: Script['run']): Fact =>
  story(name, source, { from: 'open', authMode: 'NONE', run });
const simple = (name: string, source: string, run: Script['run']): Fact => story(name, source, { from: 'edit', run });

const DENIED = 'You do not have permission to call';

export const PERMISSIONS: readonly Fact[] = [
  fact('who granted everything needs to grant nothing', `${INFO}#getAuthorizationStatus()`, () => {
    same(full().getAuthorizationStatus(), ScriptApp.AuthorizationStatus.NOT_REQUIRED);
    same(full().getAuthorizationUrl(), null);
  }),
  story('who granted not everything is told where to grant it', `${INFO}#getAuthorizationUrl()`, {
    without: 'script.send_mail',
    run: () => {
      same(full().getAuthorizationStatus(), ScriptApp.AuthorizationStatus.REQUIRED);
      same(full().getAuthorizationUrl().startsWith('https://'), true);
    },
  }),
  story('single permissions can be asked about', `${SCRIPT}#getAuthorizationInfo(AuthMode,String)`, {
    without: 'script.send_mail',
    run: () => {
      same(only('script.scriptapp').getAuthorizationStatus(), ScriptApp.AuthorizationStatus.NOT_REQUIRED);
      same(only('script.send_mail').getAuthorizationStatus(), ScriptApp.AuthorizationStatus.REQUIRED);
    },
  }),
  story('what was granted of what is asked about is listed', `${INFO}#getAuthorizedScopes()`, {
    without: 'script.send_mail',
    run: () => same(only('script.scriptapp', 'script.send_mail').getAuthorizedScopes(), [`${AUTH}script.scriptapp`]),
  }),
  fact(
    'a permission that the script never needs cannot be asked about',
    `${SCRIPT}#getAuthorizationInfo(AuthMode,String)`,
    () => {
      refusalOf(() => only('calendar'));
    },
  ),
  story('no mode but the full one needs a permission', `${SCRIPT}#getAuthorizationInfo(AuthMode)`, {
    without: 'script.send_mail',
    run: () =>
      same(
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.NONE).getAuthorizationStatus(),
        ScriptApp.AuthorizationStatus.NOT_REQUIRED,
      ),
  }),
  fact('a value of an enum is an object with a name', MODE, () => {
    same([typeof ScriptApp.AuthMode.FULL, String(ScriptApp.AuthMode.FULL)], ['object', 'FULL']);
    same(ScriptApp.AuthMode.FULL === (ScriptApp.AuthMode.NONE as unknown), false);
  }),
  story(
    'the script has an id that stays',
    `${SCRIPT}#getScriptId()`,
    { run: () => ({ id: ScriptApp.getScriptId() }) },
    {
      run: ({ id }) => {
        same(String(id).length > 20, true);
        same(ScriptApp.getScriptId(), id);
      },
    },
  ),
  missing('script.send_mail', 'MailApp.sendEmail', () => MailApp.sendEmail('orang@contoh.invalid', 'x', 'x')),
  missing('script.scriptapp', 'ScriptApp.getProjectTriggers', () => ScriptApp.getProjectTriggers()),
  missing('userinfo.email', 'Session.getEffectiveUser', () => Session.getEffectiveUser()),
  missing('script.container.ui', 'Ui.showSidebar', () => SpreadsheetApp.getUi().showSidebar(page())),
  missing('forms', 'FormApp.create', () => FormApp.create('x')),
  story('a missing permission hinders only what needs it', SCOPES, {
    without: 'script.send_mail',
    run: () => {
      PropertiesService.getDocumentProperties().getKeys();
      onNewTab((sheet) =>
        same(
          sheet
            .getRange(1, 1)
            .setValues([['x']])
            .getValues(),
          [['x']],
        ),
      );
    },
  }),
  before('before authorisation the menu can be made', LIFECYCLE, () => {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Run the facts', 'showFacts').addToUi();
  }),
  before('before authorisation the language is known, and dates can be written', LIFECYCLE, () => {
    same(Session.getActiveUserLocale().length >= 2, true);
    same(Utilities.formatDate(new Date(0), 'UTC', 'yyyy'), '1970');
  }),
  before('before authorisation properties are closed', MODE, () => {
    refuses(() => PropertiesService.getDocumentProperties().getKeys(), DENIED);
  }),
  before('before authorisation the workbook is closed', LIFECYCLE, () => {
    refuses(() => book().getName(), DENIED);
  }),
  before('before authorisation a script can learn that it has none', `${SCRIPT}#getAuthorizationInfo(AuthMode)`, () => {
    same(typeof full().getAuthorizationStatus(), 'object');
  }),
  simple('a simple trigger can read properties', MODE, () => {
    same(PropertiesService.getDocumentProperties().getProperty('tiada'), null);
  }),
  simple('a simple trigger can change the workbook that it belongs to', SIMPLE, () => {
    onNewTab((sheet) =>
      same(
        sheet
          .getRange(1, 1)
          .setValues([['x']])
          .getValues(),
        [['x']],
      ),
    );
  }),
  simple('a simple trigger can send no mail', SIMPLE, () => {
    refuses(() => MailApp.sendEmail('orang@contoh.invalid', 'x', 'x'), DENIED);
  }),
  simple('a simple trigger can make no form', SIMPLE, () => {
    refuses(() => FormApp.create('x'), DENIED);
  }),
  simple('a simple trigger can open no sidebar', SIMPLE, () => {
    refuses(() => SpreadsheetApp.getUi().showSidebar(page()), DENIED);
  }),
  simple('a simple trigger can install no trigger', SIMPLE, () => {
    refuses(() => ScriptApp.newTrigger('listFacts'), DENIED);
  }),
];
