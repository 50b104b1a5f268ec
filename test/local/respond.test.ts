/** People who answer forms in the browser: every kind of question, changing what was sent, and who may answer at all. */
import { describe, expect, test } from 'vitest';
import { type FormPage, openForm, type PageItem, Refused, submitForm } from '../../src/local/respond.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import type { World } from '../../src/local/world.ts';
import { run, world } from './script.ts';

const OWNER = 'sdm@kota.go.id';
const SITI = 'siti@kota.go.id';
const BUDI = 'budi@kota.go.id';

interface Made {
  readonly id: string;
  readonly url: string;
}

/** A published form; `more` may use `form` and `rule()`. */
const make = (on: World, more: string): Made =>
  run(
    on,
    `var form = FormApp.create('x', true).setTitle('Survei');
     function rule() { return FormApp.createTextValidation() }
     ${more}
     return { id: form.getId(), url: form.getPublishedUrl() }`,
  ) as Made;
const change = (on: World, { id }: Made, call: string): unknown => run(on, `FormApp.openById(args[0]).${call}`, [id]);
const itemsOf = (page: FormPage): readonly PageItem[] => page.pages.flatMap(({ items }) => items);
const answersIn = (on: World, { id }: Made): unknown[] =>
  (on.forms[id]?.responses ?? []).map(({ answers }) => Object.values(answers));

describe('the page', () => {
  test('shows what each kind of question offers', () => {
    const on = world();
    const { url } = make(
      on,
      `form.addMultipleChoiceItem().setTitle('m').setChoiceValues(['a', 'b']).showOtherOption(true);
       form.addScaleItem().setTitle('s').setBounds(0, 3).setLabels('kurang', 'lebih').setRequired(true);
       form.addTextItem().setTitle('t').setValidation(rule().requireNumberBetween(1, 5).build())`,
    );
    expect(itemsOf(openForm(on, url))).toMatchObject([
      { type: 'MULTIPLE_CHOICE', choices: ['a', 'b'], hasOther: true, scale: null, validationMessage: '' },
      { type: 'SCALE', required: true, scale: { lower: 0, upper: 3, leftLabel: 'kurang', rightLabel: 'lebih' } },
      { type: 'TEXT', validationMessage: 'Must be a number between 1 and 5' },
    ]);
  });

  test('ignores what a link fills in that is not offered', () => {
    const on = world();
    const made = make(on, "form.addMultipleChoiceItem().setChoiceValues(['a']); form.addScaleItem()");
    const [one, scale] = on.forms[made.id]?.items ?? [];
    const link = `${made.url}?usp=pp_url&entry.${one?.entries[0]}=z&entry.${scale?.entries[0]}=9`;
    expect(openForm(on, link).prefilled).toEqual({});
    expect(openForm(on, `${link}&entry.${one?.entries[0]}=a`).prefilled).toEqual({ [String(one?.id)]: 'a' });
  });
});

describe('an answer', () => {
  test.each([
    ["addMultipleChoiceItem().setChoiceValues(['a', 'b'])", 'a', 'z'],
    ["addMultipleChoiceItem().setChoiceValues(['a']).showOtherOption(true)", 'z', ['a']],
    ["addListItem().setChoiceValues(['a', 'b'])", 'b', 'z'],
    ["addCheckboxItem().setChoiceValues(['a', 'b'])", ['a', 'b'], ['a', 'z']],
    ["addCheckboxItem().setChoiceValues(['a', 'b'])", ['b'], ['b', 'b']],
    ["addCheckboxItem().setChoiceValues(['a']).showOtherOption(true)", ['a', 'y'], ['y', 'z']],
    [
      "addCheckboxItem().setChoiceValues(['a', 'b']).setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(1).build())",
      ['a'],
      ['a', 'b'],
    ],
    ['addScaleItem().setBounds(0, 3)', '0', '4'],
    ['addScaleItem()', '5', '2.5'],
    ['addDateItem()', '2026-02-28', '2026-02-30'],
    ['addDateItem()', '2024-02-29', '29/02/2024'],
    ['addTextItem().setValidation(rule().requireNumber().build())', '-1.5', 'satu'],
    ['addTextItem().setValidation(rule().requireWholeNumber().build())', '12', '1.5'],
    ['addTextItem().setValidation(rule().requireNumberNotBetween(1, 5).build())', '6', '5'],
    ['addTextItem().setValidation(rule().requireNumberEqualTo(3).build())', '3.0', '4'],
    ['addTextItem().setValidation(rule().requireNumberNotEqualTo(3).build())', '4', '3'],
    ['addTextItem().setValidation(rule().requireNumberGreaterThan(3).build())', '4', '3'],
    ['addTextItem().setValidation(rule().requireNumberGreaterThanOrEqualTo(3).build())', '3', '2'],
    ['addTextItem().setValidation(rule().requireNumberLessThan(3).build())', '2', '3'],
    ['addTextItem().setValidation(rule().requireNumberLessThanOrEqualTo(3).build())', '3', '4'],
    ['addTextItem().setValidation(rule().requireTextIsEmail().build())', 'a@b.id', 'a@b'],
    ['addTextItem().setValidation(rule().requireTextIsUrl().build())', 'https://kota.go.id/a', 'kota'],
    ["addTextItem().setValidation(rule().requireTextContainsPattern('[0-9]').build())", 'a1', 'a'],
    ["addTextItem().setValidation(rule().requireTextDoesNotContainPattern('[0-9]').build())", 'a', 'a1'],
    ["addTextItem().setValidation(rule().requireTextMatchesPattern('[A-Z]{2}').build())", 'AB', 'ABC'],
    ["addTextItem().setValidation(rule().requireTextDoesNotMatchPattern('[A-Z]{2}').build())", 'ABC', 'AB'],
    ['addTextItem().setValidation(rule().requireTextLengthGreaterThanOrEqualTo(2).build())', 'ab', 'a'],
    ['addTextItem().setValidation(rule().requireTextLengthLessThanOrEqualTo(2).build())', 'ab', 'abc'],
  ])('to form.%s may be %j and not %j', (item, right, wrong) => {
    const on = world();
    const made = make(on, `form.${item}.setTitle('q')`);
    expect(() => submitForm(on, made.id, { q: wrong }, '')).toThrow(Refused);
    submitForm(on, made.id, { q: right }, '');
    submitForm(on, made.id, {}, '');
    expect(answersIn(on, made)).toEqual([[right], []]);
  });

  test.each(['addTextItem()', "addCheckboxItem().setChoiceValues(['a'])", 'addScaleItem()', 'addDateItem()'])(
    'to a required form.%s cannot be left out',
    (item) => {
      const on = world();
      const { id } = make(on, `form.${item}.setTitle('q').setRequired(true)`);
      expect(() => submitForm(on, id, {}, '')).toThrow('q: This is a required question');
    },
  );

  test('that breaks a rule is answered in the words of the form where it has some', () => {
    const on = world();
    const { id } = make(
      on,
      "form.addTextItem().setTitle('q').setValidation(rule().requireNumber().setHelpText('Angka saja').build())",
    );
    expect(() => submitForm(on, id, { q: 'satu' }, '')).toThrow('q: Angka saja');
  });
});

describe('changing what was sent', () => {
  const editable =
    "form.setAllowResponseEdits(true); form.addTextItem().setTitle('q'); form.addTextItem().setTitle('r')";

  test('is offered only where the form allows it', () => {
    const on = world();
    const made = make(on, editable);
    const { editUrl, responseId } = submitForm(on, made.id, { q: 'lama', r: 'tetap' }, '');
    const page = openForm(on, String(editUrl));
    expect([page.editing, Object.values(page.prefilled).sort()]).toEqual([responseId, ['lama', 'tetap']]);
    change(on, made, 'setAllowResponseEdits(false)');
    expect(submitForm(on, made.id, {}, '').editUrl).toBeNull();
    expect(() => openForm(on, String(editUrl))).toThrow('cannot be edited');
    expect(() => submitForm(on, page, { q: 'baru' }, '')).toThrow('cannot be edited');
  });

  test('replaces the response, its time and its row', () => {
    const on = world();
    const made = make(on, `${editable}; form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId())`);
    const first = submitForm(on, made.id, { q: 'lama', r: 'tetap' }, '');
    submitForm(on, made.id, { q: 'orang lain' }, '');
    on.clock.advance(60_000);
    const again = submitForm(on, openForm(on, String(first.editUrl)), { q: 'baru', r: '' }, '');
    expect([again.responseId, again.editUrl]).toEqual([first.responseId, first.editUrl]);
    expect(again.timestamp.getTime() - first.timestamp.getTime()).toBe(60_000);
    expect(answersIn(on, made)).toEqual([['baru'], ['orang lain']]);
    expect(
      readSheet(on, 'Jawaban Formulir 1')
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['baru', ''],
      ['orang lain', ''],
    ]);
    expect(on.meter.total().submissions).toBe(2);
  });

  test('writes a row of its own where people changed the row', () => {
    const on = world();
    const made = make(on, `${editable}; form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId())`);
    const { editUrl } = submitForm(on, made.id, { q: 'lama' }, '');
    run(on, "ss.getSheets()[0].getRange(2, 2).setValue('diubah')");
    submitForm(on, openForm(on, String(editUrl)), { q: 'baru' }, '');
    expect(readSheet(on, 'Jawaban Formulir 1').map((row) => row[1])).toEqual(['q', 'diubah', 'baru']);
  });

  test('is over once the response is deleted or the form is closed', () => {
    const on = world();
    const made = make(on, editable);
    const { editUrl } = submitForm(on, made.id, {}, '');
    const page = openForm(on, String(editUrl));
    change(on, made, 'setAcceptingResponses(false)');
    expect(() => submitForm(on, page, {}, '')).toThrow('no longer accepting');
    change(on, made, 'setAcceptingResponses(true).deleteAllResponses()');
    expect(() => openForm(on, String(editUrl))).toThrow('cannot be edited');
    expect(() => submitForm(on, page, {}, '')).toThrow('cannot be edited');
  });
});

describe('who may answer', () => {
  test('a closed form says so in its own words', () => {
    const on = world();
    const made = make(on, "form.setAcceptingResponses(false).setCustomClosedFormMessage('Sudah tutup.')");
    expect(openForm(on, made.url)).toMatchObject({ open: false, closedMessage: 'Sudah tutup.' });
    expect(() => submitForm(on, made.id, {}, '')).toThrow('Sudah tutup.');
  });

  test('anyone with the link, until responders are named; then only they and editors', () => {
    const on = world();
    const made = make(on, '');
    openForm(on, made.url, BUDI);
    change(on, made, `addPublishedReader('${SITI}').addEditor('kedua@kota.go.id')`);
    for (const account of [OWNER, SITI, 'SITI@kota.go.id', 'kedua@kota.go.id']) openForm(on, made.url, account);
    expect(() => openForm(on, made.url, BUDI)).toThrow('You need permission');
    expect(() => submitForm(on, made.id, {}, '', BUDI)).toThrow('You need permission');
  });

  test('anyone again where Drive opens it to anyone', () => {
    const on = world();
    const made = make(on, `form.addPublishedReader('${SITI}')`);
    on.forms[made.id]?.permissions.push({
      id: 'x',
      type: 'anyone',
      role: 'reader',
      emailAddress: null,
      view: 'published',
    });
    openForm(on, made.url, BUDI);
  });

  test('each account once where the form says so, but it may change what it sent', () => {
    const on = world();
    const made = make(on, 'form.setLimitOneResponsePerUser(true).setAllowResponseEdits(true)');
    const { editUrl } = submitForm(on, made.id, {}, '', SITI);
    expect(openForm(on, made.url, SITI).hasResponded).toBe(true);
    expect(openForm(on, made.url, BUDI).hasResponded).toBe(false);
    expect(() => submitForm(on, made.id, {}, '', SITI)).toThrow('already responded');
    submitForm(on, openForm(on, String(editUrl), SITI), {}, '', SITI);
    submitForm(on, made.id, {}, '', BUDI);
    expect(on.forms[made.id]?.responses).toHaveLength(2);
  });

  test.each([
    ['typed', 'diketik@contoh.id', false],
    ['verified', SITI, true],
  ] as const)('a %s address is kept as %s', (collectedEmail, kept, verifiesEmail) => {
    const on = world({ collectedEmail });
    const made = make(on, 'form.setCollectEmail(true)');
    expect(openForm(on, made.url, SITI).verifiesEmail).toBe(verifiesEmail);
    submitForm(on, made.id, {}, 'diketik@contoh.id', SITI);
    expect(on.forms[made.id]?.responses).toMatchObject([{ email: kept }]);
  });
});

describe('reading responses', () => {
  test('fails beyond 60,000 at once, and goes on from a moment', () => {
    const on = world();
    const made = make(on, '');
    const form = on.forms[made.id];
    const at = on.clock.now().getTime();
    form?.responses.push(
      ...Array.from({ length: 60_001 }, (_, index) => ({
        id: `r${index}`,
        editId: `e${index}`,
        at: at + index,
        email: null,
        account: null,
        answers: {},
      })),
    );
    expect(() => change(on, made, 'getResponses()')).toThrow('could not be retrieved');
    expect(run(on, 'return FormApp.openById(args[0]).getResponses(new Date(args[1])).length', [made.id, at])).toBe(
      60_000,
    );
  });

  test('after the time of a response leave that response out, also where calls took parts of a millisecond', () => {
    const on = world();
    const made = make(on, "form.addTextItem().setTitle('q')");
    on.clock.advance(0.5);
    const sent = 'var sent = FormApp.openById(args[0]).createResponse().submit();';
    const read = 'return FormApp.openById(args[0]).getResponses(sent.getTimestamp()).length';
    expect(run(on, `${sent} ${read}`, [made.id])).toBe(0);
  });

  test('costs 500 ms, 5 a response and 1 an answered item', () => {
    const on = world();
    const made = make(on, "form.addTextItem().setTitle('q'); form.addTextItem().setTitle('r')");
    submitForm(on, made.id, { q: 'a', r: 'b' }, '');
    submitForm(on, made.id, { q: 'a' }, '');
    const before = on.meter.snapshot();
    change(on, made, 'getId()');
    const opening = on.meter.since(before).cost;
    const between = on.meter.snapshot();
    change(on, made, 'getResponses()');
    expect(on.meter.since(between).cost - opening).toBe(500 - 1 + 2 * 5 + 3);
  });
});
