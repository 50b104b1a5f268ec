/** Forms and those who answer them, as the reference of FormApp and reports from the live service have them. */
import { describe, expect, test } from 'vitest';
import { openForm, Refused, submitForm } from '../../src/local/respond.ts';
import { blankWorkbook } from '../../src/local/services/workbook.ts';
import {
  deleteColumn,
  deleteSheet,
  moveColumn,
  readSheet,
  reorderRows,
  setCell,
  unlinkForm,
} from '../../src/local/sheet-edit.ts';
import type { World } from '../../src/local/world.ts';
import { secondsOfWork } from '../work.ts';
import { letIn, MAKE_FORM, type MadeForm, run, world } from './script.ts';

const make = (on: World, more = ''): MadeForm => run(on, `${MAKE_FORM} ${more}; return made()`) as MadeForm;
const GOOD = { Kode: 'AB12', Melayani: ['2', '3'] };
const WHO = 'budi@kota.go.id';
const WRITER = { id: 'p', type: 'user', role: 'writer', view: null } as const;

describe('a form', () => {
  test('has no title until one is set, whatever its file is called', () => {
    expect(run(world(), "return FormApp.create('Berkas').getTitle()")).toBe('');
  });
  test.each([
    [false, 'false false'],
    [true, 'true true'],
  ])('is published by default: %s', (formsPublishedByDefault, expected) => {
    const body = "var f = FormApp.create('x'); return f.isPublished() + ' ' + f.isAcceptingResponses()";
    expect(run(world({ formsPublishedByDefault }), body)).toBe(expected);
  });
  test('setPublished overwrites whether it accepts responses', () => {
    const body = `var f = FormApp.create('x').setPublished(true).setAcceptingResponses(false);
      return [f.isAcceptingResponses(), f.setPublished(true).isAcceptingResponses(), f.setPublished(false).isAcceptingResponses()].join()`;
    expect(run(world(), body)).toBe('false,true,false');
  });
  test('belongs to who made it', () => {
    const on = world();
    const { id } = make(on);
    letIn(on, 'lain@kota.go.id').actingUser = 'lain@kota.go.id';
    expect(() => run(on, 'FormApp.openById(args[0])', [id])).toThrow('No item with the given ID could be found.');
  });
  test('takes somebody by address or as the user that the session gives', () => {
    const body = `${MAKE_FORM} form.addPublishedReader('Budi@kota.go.id');
      var me = Session.getEffectiveUser(); form.addEditor(me).addPublishedReader(me);
      return form.getPublishedReaders().concat(form.getEditors()).map(function (u) { return u.getEmail() }).join()`;
    expect(run(world(), body)).toBe('budi@kota.go.id,sdm@kota.go.id,sdm@kota.go.id');
  });
  test.each([
    ['form.getDestinationId()', 'The form currently has no response destination'],
    ['grid.setRows([])', 'Array is empty: rows'],
    ["grid.setColumns(['1', '1'])", 'Questions cannot have duplicate choice values.'],
    ["grid.setRows(['a', ' '])", 'blank'],
    ["grid.createResponse(['4', null])", 'Invalid response submitted to item: Melayani'],
    ["grid.createResponse(['1'])", 'Invalid response submitted to item: Melayani'],
    ["code.createResponse('salah')", 'Invalid response submitted to item: Kode'],
    ['form.getItems()[0].setRequired(true)', 'FormApp.Item.setRequired is not a function'],
    ['form.addPageBreakItem().setRequired(true)', 'FormApp.PageBreakItem.setRequired is not a function'],
    ['form.getItems()[0].asGridItem()', 'Invalid conversion for item type: TEXT.'],
    ['form.shortenFormUrl(form.getPublishedUrl())', 'FormApp.Form.shortenFormUrl is not a function'],
    [
      'form.moveItem(form.addMultipleChoiceItem(), 0)',
      "The parameters (FormApp.MultipleChoiceItem,number) don't match the method signature for FormApp.Form.moveItem.",
    ],
    [
      "form.setDestination('SPREADSHEET', ss.getId())",
      "The parameters (String,String) don't match the method signature for FormApp.Form.setDestination.",
    ],
    [
      'code.setValidation(grid)',
      "The parameters (FormApp.GridItem) don't match the method signature for FormApp.TextItem.setValidation.",
    ],
  ])('%s is refused', (call, message) => {
    expect(() => run(world(), `${MAKE_FORM} ${call}`)).toThrow(message);
  });
  test('items keep their ids and kinds', () => {
    const body = `${MAKE_FORM} return form.getItems().map(function (i) { return i.getType() + ':' + i.getTitle() }).join() +
      (form.getItems()[0].getId() === code.getId()) + (code.getType() === FormApp.ItemType.TEXT)`;
    expect(run(world(), body)).toBe('TEXT:Kode,PAGE_BREAK:Halaman 2,GRID:Melayani,PARAGRAPH_TEXT:Komentartruetrue');
  });
});

describe('a personal link', () => {
  test('has one entry for a text and one for each row of a grid', () => {
    const { prefilled, url } = make(world());
    expect(prefilled).toMatch(/viewform\?usp=pp_url&entry\.\d+=AB12&entry\.\d+=2$/);
    expect(prefilled.startsWith(`${url}?`)).toBe(true);
  });
  test('writes spaces and signs as Google does, and they come back', () => {
    const on = world();
    const url = String(
      run(
        on,
        `var form = FormApp.create('x'); var item = form.addTextItem().setTitle('Nama');
         return form.createResponse().withItemResponse(item.createResponse("Siti A. (S.H.) & 'Co'")).toPrefilledUrl()`,
      ),
    );
    expect(url).toMatch(/=Siti\+A\.\+%28S\.H\.%29\+%26\+%27Co%27$/);
    expect(Object.values(openForm(on, url).prefilled)).toEqual(["Siti A. (S.H.) & 'Co'"]);
  });
  test('opens the form with its pages and what it fills in', () => {
    const on = world();
    const made = make(on);
    const page = openForm(on, made.prefilled);
    expect(page).toMatchObject({ formId: made.id, title: 'Penilaian atasan', open: true, collectsEmail: true });
    expect(page.pages.map(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
      ['Penilaian atasan', 'Kode'],
      ['Halaman 2', 'Melayani', 'Komentar'],
    ]);
    expect(page.prefilled).toEqual({ [made.code]: 'AB12', [made.grid]: ['2', null] });
    expect(() => openForm(on, 'https://docs.google.com/forms/d/e/none/viewform')).toThrow('does not exist');
  });
});

describe('sending a form off', () => {
  test.each([
    [{ Melayani: ['2', '3'] }, 'Kode: This is a required question'],
    [{ ...GOOD, Kode: 'ab12' }, 'Kode: Kode salah'],
    [{ ...GOOD, Kode: 'AB123' }, 'Kode: Kode salah'],
    [{ ...GOOD, Melayani: ['2', null] }, 'Melayani: This question requires one response per row'],
    [{ ...GOOD, Melayani: ['2', '9'] }, 'Melayani: Invalid choice'],
    [{ ...GOOD, Melayani: '2' }, 'Melayani: Must be one choice for each row'],
  ])('%j is refused', (answers, message) => {
    const on = world();
    const { id } = make(on);
    expect(() => submitForm(on, id, answers, WHO)).toThrow(message);
    expect(on.forms[id]?.responses).toEqual([]);
  });
  test('needs an address where the form collects it, and an open form', () => {
    const on = world();
    const made = make(on);
    expect(() => submitForm(on, made.id, GOOD, '')).toThrow('email');
    run(on, 'FormApp.openById(args[0]).setAcceptingResponses(false)', [made.id]);
    expect(openForm(on, made.url).open).toBe(false);
    expect(() => submitForm(on, made.id, GOOD, WHO)).toThrow(Refused);
    expect(() => submitForm(on, made.id, GOOD, WHO)).toThrow('no longer accepting responses');
  });
  test('what the link filled in counts, and is kept in milliseconds with the form', () => {
    const on = world();
    const made = make(on);
    const page = openForm(on, made.prefilled);
    const { timestamp } = submitForm(on, page, { Melayani: ['1', '1'] }, WHO);
    expect(on.forms[made.id]?.responses).toMatchObject([
      { at: timestamp.getTime(), email: WHO, answers: { [made.code]: 'AB12', [made.grid]: ['1', '1'] } },
    ]);
    expect(on.meter.total().submissions).toBe(1);
  });
});

describe('the response tab', () => {
  const HEADER = ['Stempel waktu', 'Alamat Email', 'Kode', 'Melayani [Ramah]', 'Melayani [Cepat]', 'Komentar'];
  const ROW = [new Date('2026-01-05T02:00:00.000Z'), WHO, 'AB12', '2', '3', ''];

  test('appears after flush at the left end, with responses from before, times in whole seconds', () => {
    const on = world();
    const { id } = make(on);
    submitForm(on, id, GOOD, WHO);
    const body = `var form = FormApp.openById(args[0]); var before = ss.getSheets().length;
      form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
      var linked = ss.getSheets().length; SpreadsheetApp.flush(); var tab = ss.getSheets()[0];
      return [linked - before, ss.getSheets().length - before, tab.getName(), tab.getFormUrl().indexOf(args[0]) > 0,
        form.getDestinationId() === ss.getId()].join()`;
    expect(run(on, body, [id])).toBe('0,1,Jawaban Formulir 1,true,true');
    expect(readSheet(on, 'Jawaban Formulir 1')).toEqual([HEADER, ROW]);
  });

  test('or late: only in a later execution, a minute or more afterwards', () => {
    const on = world({ responseTab: 'late', locale: 'en_US' });
    const count = 'SpreadsheetApp.flush(); return ss.getSheets().length';
    const { id } = make(on, 'link(); SpreadsheetApp.flush(); Utilities.sleep(100000); SpreadsheetApp.flush()');
    expect(on.workbook.sheets).toHaveLength(1);
    expect(run(on, count)).toBe(2);
    submitForm(on, id, GOOD, WHO);
    expect(readSheet(on, 'Form Responses 1')[0]?.slice(0, 2)).toEqual(['Timestamp', 'Email Address']);
    make(on, 'link()');
    on.clock.advance(59_000);
    expect(run(on, count)).toBe(2);
    on.clock.advance(1_000);
    expect(run(on, count)).toBe(3);
  });

  test('a question added later gets its column at the end', () => {
    const on = world();
    const { id } = make(on, 'link()');
    run(on, "FormApp.openById(args[0]).addTextItem().setTitle('Jabatan')", [id]);
    expect(readSheet(on, 'Jawaban Formulir 1')).toEqual([[...HEADER, 'Jabatan']]);
  });

  test('stands in any workbook that the person may edit', () => {
    const on = world();
    const other = blankWorkbook({
      ...{ id: 'lain', owner: 'kedua@kota.go.id', title: 'Lain', locale: 'en_US', timeZone: 'Asia/Jakarta' },
      ...{ sheetId: 1, rows: 5, columns: 5 },
    });
    on.state.workbooks.lain = other;
    const { id } = make(on);
    const link = "FormApp.openById(args[0]).setDestination(FormApp.DestinationType.SPREADSHEET, 'lain')";
    expect(() => run(on, link, [id])).toThrow('Invalid argument: lain');
    on.forms[id]?.permissions.push({ ...WRITER, emailAddress: 'kedua@kota.go.id' });
    run(letIn(on, 'kedua@kota.go.id'), link, [id], { user: 'kedua@kota.go.id' });
    submitForm(on, id, GOOD, WHO);
    expect(other.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Form Responses 1', 2],
      ['Sheet1', 0],
    ]);
    expect(on.workbook.sheets).toHaveLength(1);
  });

  test.each([
    ['another tab', 2],
    ['same tab', 1],
  ] as const)('linked again it is %s', (linkingAgain, tabs) => {
    const on = world({ linkingAgain });
    make(on, 'link(); SpreadsheetApp.flush(); link()');
    expect(on.workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1')).toHaveLength(tabs);
    expect(on.workbook.sheets.filter(({ formId }) => formId !== null)).toHaveLength(1);
  });

  test('may show answers that look like numbers as numbers', () => {
    const on = world({ numbersInTab: 'number' });
    const { id } = make(on, 'link()');
    submitForm(on, id, { ...GOOD, Komentar: '007' }, WHO);
    expect(readSheet(on, 'Jawaban Formulir 1')[1]?.slice(2)).toEqual(['AB12', 2, 3, 7]);
  });

  test('answers are text, never formulas', () => {
    const on = world();
    const { id } = make(on, 'link()');
    submitForm(on, id, { ...GOOD, Komentar: '=HYPERLINK("x")' }, WHO);
    expect(readSheet(on, 'Jawaban Formulir 1')[1]?.[5]).toBe('=HYPERLINK("x")');
  });

  test('columns are bound to questions: moved they stay, deleted they come back at the end, renamed they rename', () => {
    const on = world();
    const made = make(on, 'link()');
    const name = 'Jawaban Formulir 1';
    submitForm(on, made.id, GOOD, WHO);
    moveColumn(on, name, 3, 1);
    deleteColumn(on, name, 4);
    run(on, "FormApp.openById(args[0]).getItems()[0].setTitle('Kode rahasia')", [made.id]);
    expect(readSheet(on, name)[0]).toHaveLength(5);
    submitForm(on, made.id, { Melayani: ['2', '3'], 'Kode rahasia': 'ZZ99' }, WHO);
    expect(readSheet(on, name)).toEqual([
      ['Kode rahasia', 'Stempel waktu', 'Alamat Email', 'Melayani [Cepat]', 'Komentar', 'Melayani [Ramah]'],
      ['AB12', ROW[0], WHO, '3', '', ''],
      ['ZZ99', ROW[0], WHO, '3', '', '2'],
    ]);
  });

  test('can be renamed and shuffled, and only deleted once it is unlinked', () => {
    const on = world();
    const { id } = make(on, 'link()');
    run(on, "ss.getSheets()[0].setName('Jawaban')");
    submitForm(on, id, GOOD, 'a@kota.go.id');
    submitForm(on, id, GOOD, 'b@kota.go.id');
    reorderRows(on, 'Jawaban', () => [1, 0]);
    expect(readSheet(on, 'Jawaban').map((row) => row[1])).toEqual(['Alamat Email', 'b@kota.go.id', 'a@kota.go.id']);
    expect(() => deleteSheet(on, 'Jawaban')).toThrow('linked form');
    unlinkForm(on, 'Jawaban');
    deleteSheet(on, 'Jawaban');
    submitForm(on, id, GOOD, WHO);
    expect(on.forms[id]?.responses).toHaveLength(3);
  });

  test('a column that people add beside the answers is left alone', () => {
    const on = world();
    const { id } = make(on, 'link(); SpreadsheetApp.flush(); ss.getSheets()[0].insertColumnsAfter(6, 1)');
    setCell(on, 'Jawaban Formulir 1', 1, 7, 'Catatan SDM');
    submitForm(on, id, GOOD, WHO);
    expect(readSheet(on, 'Jawaban Formulir 1')).toEqual([
      [...HEADER, 'Catatan SDM'],
      [...ROW, ''],
    ]);
  });

  test('12,000 submissions of 23 columns take a few seconds at most', () => {
    const on = world();
    const id = String(
      run(
        on,
        `var form = FormApp.create('x').setTitle('Besar').setCollectEmail(true).setPublished(true);
         form.addTextItem().setTitle('Kode');
         var rows = []; for (var i = 0; i < 20; i++) rows.push('Pernyataan ' + i);
         form.addGridItem().setTitle('Nilai').setRows(rows).setColumns(['1', '2', '3', '4', '5']);
         form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); return form.getId()`,
      ),
    );
    const answers = { Kode: 'AB12', Nilai: Array.from({ length: 20 }, (_, row) => String((row % 5) + 1)) };
    const all = () => {
      for (let count = 0; count < 12_000; count += 1) submitForm(on, id, answers, WHO);
    };
    expect(secondsOfWork(all)).toBeLessThan(10);
    const rows = readSheet(on, 'Jawaban Formulir 1');
    expect([rows.length, rows[0]?.length]).toEqual([12_001, 23]);
  });
});
