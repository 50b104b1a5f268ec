/** Facts of where a form's answers go: the tab, its columns and rows, and how they follow the form. */
import {
  book,
  Difference,
  type Fact,
  fact,
  type Memory,
  newForm,
  question,
  refusalOf,
  refuses,
  same,
  story,
  tidied,
} from '../fact.ts';

const FORM = 'developers.google.com/apps-script/reference/forms/form';
const NONE = 'The form currently has no response destination';
/** The tab may take a minute or two. */
const SEEN = { waitMs: 130_000 } as const;
/** A tab that is there follows its form within seconds. */
const SOON = { waitMs: 10_000 } as const;

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const formOf = ({ id }: Memory): Form => FormApp.openById(String(id));

function link(form: Form): Memory {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
  SpreadsheetApp.flush();
  return { id: form.getId(), url: form.getPublishedUrl() };
}

/** Tabs that a form's answers go to, by either of its addresses. */
function tabsOf(form: Form): Sheet[] {
  const published = form.getPublishedUrl().split('/')[6] as string;
  return book()
    .getSheets()
    .filter((sheet) => {
      const url = sheet.getFormUrl() ?? '';
      return url.includes(form.getId()) || url.includes(published);
    });
}

function tabOf(form: Form): Sheet {
  const [tab] = tabsOf(form);
  if (tab === undefined) throw new Difference('the tab of the form is not there yet');
  return tab;
}

/** Looks at a form and its tab, and takes the tab away whatever happens. */
function withTab<T>(memory: Memory, act: (tab: Sheet, form: Form) => T): T {
  const form = formOf(memory);
  const tab = tabOf(form);
  return tidied(
    () => act(tab, form),
    () => {
      form.removeDestination();
      // Until that is carried out the tab still belongs to the form and cannot go.
      SpreadsheetApp.flush();
      book().deleteSheet(tab);
    },
  );
}

/** Sends off one text as a script does. */
function send(form: Form, text: string): string {
  const item = (form.getItems()[0] as GoogleAppsScript.Forms.Item).asTextItem();
  return form.createResponse().withItemResponse(item.createResponse(text)).submit().getId();
}

function formWithName(): Form {
  const form = newForm().setPublished(true);
  form.addTextItem().setTitle('Nama');
  return form;
}

const column = (tab: Sheet, index: number): unknown[] =>
  tab
    .getDataRange()
    .getValues()
    .slice(1)
    .map((row) => row[index]);
const headerOf = (tab: Sheet): unknown[] => tab.getDataRange().getValues()[0] ?? [];

export const FORM_DESTINATION: readonly Fact[] = [
  fact('a form has no destination at first, and says so by refusing', `${FORM}#getDestinationId()`, () => {
    const form = newForm();
    refuses(() => form.getDestinationId(), NONE);
  }),
  fact('a destination is a kind from the enum, not text', 'docs/platform.md section 3', () => {
    const form = newForm();
    const kind = 'SPREADSHEET' as unknown as GoogleAppsScript.Forms.DestinationType;
    refuses(
      () => form.setDestination(kind, book().getId()),
      "The parameters (String,String) don't match the method signature for FormApp.Form.setDestination.",
    );
  }),
  fact('answers cannot go to a workbook that is not there', `${FORM}#setDestination(DestinationType,String)`, () => {
    const form = newForm();
    refusalOf(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, '1tidak-ada'));
    refuses(() => form.getDestinationId(), NONE);
  }),
  story(
    'a form tells at once which workbook its answers go to',
    `${FORM}#getDestinationType()`,
    {
      run: () => {
        const form = newForm();
        link(form);
        same(form.getDestinationId(), book().getId());
        same(form.getDestinationType() === FormApp.DestinationType.SPREADSHEET, true);
        return { id: form.getId() };
      },
    },
    SEEN,
    { run: (memory) => withTab(memory, () => undefined) },
  ),
  story(
    'unlinking leaves the form without destination and its tab where it is',
    `${FORM}#removeDestination()`,
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        const form = formOf(memory);
        const id = tabOf(form).getSheetId();
        form.removeDestination();
        SpreadsheetApp.flush();
        send(form, 'sesudah');
        refuses(() => form.getDestinationId(), NONE);
        const tab = book()
          .getSheets()
          .find((sheet) => sheet.getSheetId() === id) as Sheet;
        same([tab.getFormUrl(), tab.getLastRow()], [null, 1]);
        book().deleteSheet(tab);
      },
    },
  ),
  fact('the tab of a form is not there in the moment in which it is linked', 'docs/platform.md section 1.7 [L]', () => {
    const form = newForm();
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
    const seen = tabsOf(form).length;
    form.removeDestination();
    same(seen, 0);
  }),
  question(
    'when is the tab of a linked form there',
    'docs/platform.md section 1.7 [L]',
    ['once the link is flushed', 'in a later execution'],
    {
      run: () => {
        const form = newForm();
        return { ...link(form), isThere: tabsOf(form).length > 0 };
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, () => (memory.isThere === true ? 'once the link is flushed' : 'in a later execution')),
    },
  ),
  story(
    'the tab of a linked form comes before other tabs, with a localised name',
    'docs/platform.md section 1.7 [L]',
    { run: () => link(newForm()) },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          // Forms that were linked since have theirs further left.
          const before = book()
            .getSheets()
            .slice(0, tab.getIndex() - 1);
          same(before.filter((sheet) => sheet.getFormUrl() === null).length, 0);
          same(/^(?:Form Responses|Jawaban Formulir) \d+$/.test(tab.getName()), true);
        }),
    },
  ),
  story(
    'the tab of a linked form can be moved behind the others, and answers go on to it',
    'developers.google.com/apps-script/reference/spreadsheet/spreadsheet#moveActiveSheet(Integer)',
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        const tab = tabOf(formOf(memory));
        book().setActiveSheet(tab);
        book().moveActiveSheet(book().getNumSheets());
        send(formOf(memory), 'Siti');
      },
    },
    SOON,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          const others = book()
            .getSheets()
            .slice(tab.getIndex())
            .filter((sheet) => sheet.getFormUrl() === null);
          same([others.length, column(tab, 1)], [0, ['Siti']]);
        }),
    },
  ),
  story(
    'a tab that no form writes to has no address of a form',
    'developers.google.com/apps-script/reference/spreadsheet/sheet#getFormUrl()',
    { run: () => link(newForm()) },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          const others = book()
            .getSheets()
            .filter((sheet) => sheet.getSheetId() !== tab.getSheetId());
          same(typeof tab.getFormUrl(), 'string');
          same(
            others.map((sheet) => sheet.getFormUrl()).filter((url) => url === tab.getFormUrl()),
            [],
          );
        }),
    },
  ),
  question(
    'which address of a form does its tab give',
    'developers.google.com/apps-script/reference/spreadsheet/sheet#getFormUrl()',
    ['the one with the id', 'the public one'],
    { run: () => link(newForm()) },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab, form) =>
          tab.getFormUrl()?.includes(form.getId()) ? 'the one with the id' : 'the public one',
        ),
    },
  ),
  question(
    'does linking a form again make another tab',
    `${FORM}#setDestination(DestinationType,String)`,
    ['another tab', 'the same tab'],
    { run: () => link(newForm()) },
    SEEN,
    {
      run: (memory) => {
        const form = formOf(memory);
        const first = tabOf(form).getSheetId();
        return { ...link(form), first };
      },
    },
    SEEN,
    {
      run: (memory) => {
        const answer = withTab(memory, (tab) => (tab.getSheetId() === memory.first ? 'the same tab' : 'another tab'));
        const left = book()
          .getSheets()
          .find((sheet) => sheet.getSheetId() === memory.first);
        if (left !== undefined) book().deleteSheet(left);
        return answer;
      },
    },
  ),
  story(
    'a tab has columns for the time, the address, each question and each row of a grid',
    'docs/platform.md section 4',
    {
      run: () => {
        const form = newForm().setPublished(true).setCollectEmail(true);
        form.addTextItem().setTitle('Nama');
        form.addPageBreakItem().setTitle('Halaman 2');
        form.addGridItem().setTitle('Melayani').setRows(['Ramah', 'Cepat']).setColumns(['1', '2']);
        form.addSectionHeaderItem().setTitle('Bagian');
        form.addScaleItem().setTitle('Skala');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(headerOf(tab).slice(2), ['Nama', 'Melayani [Ramah]', 'Melayani [Cepat]', 'Skala']);
        }),
    },
  ),
  story(
    'responses from before linking stand in the tab as well',
    'docs/platform.md section 4',
    {
      run: () => {
        const form = formWithName();
        send(form, 'lebih dulu');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(column(tab, 1), ['lebih dulu']);
        }),
    },
  ),
  story(
    'a row has the time as a date in whole seconds, and no id of the response',
    'docs/platform.md section 4',
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        send(formOf(memory), 'Siti');
      },
    },
    SOON,
    {
      run: (memory) =>
        withTab(memory, (tab, form) => {
          const row = tab.getDataRange().getValues()[1] ?? [];
          const at = form.getResponses()[0]?.getTimestamp().getTime() ?? 0;
          same([row.length, row[1]], [2, 'Siti']);
          same((row[0] as Date).getTime(), Math.floor(at / 1000) * 1000);
        }),
    },
  ),
  story(
    'a scale arrives as a number, boxes as one text and a date as a date',
    'docs/platform.md section 4',
    {
      run: () => {
        const form = newForm().setPublished(true);
        const scale = form.addScaleItem().setTitle('Skala');
        const boxes = form.addCheckboxItem().setTitle('Kotak').setChoiceValues(['A', 'B', 'C']);
        const day = form.addDateItem().setTitle('Tanggal');
        form
          .createResponse()
          .withItemResponse(scale.createResponse(4))
          .withItemResponse(boxes.createResponse(['A', 'C']))
          .withItemResponse(day.createResponse(new Date(2026, 0, 5)))
          .submit();
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          const row = tab.getDataRange().getValues()[1] ?? [];
          same([row[1], row[2]], [4, 'A, C']);
          same(Utilities.formatDate(row[3] as Date, book().getSpreadsheetTimeZone(), 'yyyy-MM-dd'), '2026-01-05');
        }),
    },
  ),
  story(
    'an answer that begins like a formula stays text',
    'docs/platform.md section 5',
    {
      run: () => {
        const form = formWithName();
        send(form, '=1+1');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(column(tab, 1), ['=1+1']);
        }),
    },
  ),
  question(
    'does an answer that looks like a number arrive as a number',
    'developers.google.com/apps-script/reference/forms/text-item',
    ['as text', 'as a number'],
    {
      run: () => {
        const form = formWithName();
        send(form, '007');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) => withTab(memory, (tab) => (typeof column(tab, 1)[0] === 'number' ? 'as a number' : 'as text')),
    },
  ),
  story(
    'a deleted response leaves its row behind',
    'docs/platform.md section 4',
    {
      run: () => {
        const form = formWithName();
        send(form, 'satu');
        send(form, 'dua');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab, form) => {
          form.deleteAllResponses();
          SpreadsheetApp.flush();
          same(column(tab, 1), ['satu', 'dua']);
        }),
    },
  ),
  story(
    'an edited response takes the place of its row',
    'docs/platform.md section 4',
    { run: () => link(formWithName().setAllowResponseEdits(true)) },
    SEEN,
    { submit: ({ url }) => ({ url: String(url), answers: { Nama: 'lama' }, email: '' }) },
    { submit: ({ url }) => ({ url: String(url), answers: { Nama: 'lain' }, email: '' }) },
    {
      run: (memory) => ({ ...memory, edit: formOf(memory).getResponses()[0]?.getEditResponseUrl() ?? '' }),
    },
    { submit: ({ edit }) => ({ url: String(edit), answers: { Nama: 'baru' }, email: '' }) },
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(column(tab, 1), ['baru', 'lain']);
        }),
    },
  ),
  question(
    'where does an edited response go when somebody changed its row meanwhile',
    'docs/platform.md section 4',
    ['over its row', 'into a row of its own'],
    { run: () => link(formWithName().setAllowResponseEdits(true)) },
    SEEN,
    { submit: ({ url }) => ({ url: String(url), answers: { Nama: 'lama' }, email: '' }) },
    {
      run: (memory) => {
        tabOf(formOf(memory)).getRange('B2').setValue('diubah');
        return { ...memory, edit: formOf(memory).getResponses()[0]?.getEditResponseUrl() ?? '' };
      },
    },
    { submit: ({ edit }) => ({ url: String(edit), answers: { Nama: 'baru' }, email: '' }) },
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          const names = column(tab, 1);
          if (names.length > 1) same(names, ['diubah', 'baru']);
          else same(names, ['baru']);
          return names.length > 1 ? 'into a row of its own' : 'over its row';
        }),
    },
  ),
  question(
    'where does a response go when something stands below the last one',
    'docs/platform.md section 4',
    ['below everything', 'below the last response'],
    {
      run: () => {
        const form = formWithName();
        send(form, 'satu');
        return link(form);
      },
    },
    SEEN,
    {
      run: (memory) => {
        tabOf(formOf(memory)).getRange('B5').setValue('catatan');
        SpreadsheetApp.flush();
        send(formOf(memory), 'dua');
      },
    },
    SOON,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          const at = column(tab, 1).indexOf('dua');
          same(at === 1 || at === 4, true);
          return at === 1 ? 'below the last response' : 'below everything';
        }),
    },
  ),
  question(
    'does a column of the tab that somebody deleted come back with the next response',
    'docs/platform.md section 4',
    ['it comes back', 'it stays away'],
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        tabOf(formOf(memory)).deleteColumn(2);
        SpreadsheetApp.flush();
        send(formOf(memory), 'baru');
      },
    },
    SOON,
    {
      run: (memory) => withTab(memory, (tab) => (headerOf(tab).includes('Nama') ? 'it comes back' : 'it stays away')),
    },
  ),
  story(
    'a renamed question renames its column',
    'docs/platform.md section 4',
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        formOf(memory).getItems()[0]?.setTitle('Nama lengkap');
      },
    },
    SOON,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(headerOf(tab).slice(1), ['Nama lengkap']);
        }),
    },
  ),
  story(
    'a question that was deleted and made again gets a column of its own',
    'docs/platform.md section 4',
    { run: () => link(formWithName()) },
    SEEN,
    {
      run: (memory) => {
        const form = formOf(memory);
        send(form, 'lama');
        form.deleteItem(0);
        form.addTextItem().setTitle('Nama');
      },
    },
    SOON,
    {
      run: (memory) => {
        send(formOf(memory), 'baru');
      },
    },
    SOON,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          same(headerOf(tab).slice(1), ['Nama', 'Nama']);
          same(
            [column(tab, 1), column(tab, 2)],
            [
              ['lama', ''],
              ['', 'baru'],
            ],
          );
        }),
    },
  ),
  story(
    'the tab of a linked form cannot be deleted',
    'docs/platform.md section 1.7 [L]',
    { run: () => link(newForm()) },
    SEEN,
    {
      run: (memory) =>
        withTab(memory, (tab) => {
          refusalOf(() => book().deleteSheet(tab));
        }),
    },
  ),
];
