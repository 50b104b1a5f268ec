/** Facts of protection: who may edit a protected range or tab, and that everybody may read it. */
import { book, type Fact, fact, type Memory, onNewTab, refuses, same, story, uniqueName } from '../fact.ts';

const PROTECTION = 'developers.google.com/apps-script/reference/spreadsheet/protection';
const RANGE = 'developers.google.com/apps-script/reference/spreadsheet/range';
const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const RANGE_TYPE = () => SpreadsheetApp.ProtectionType.RANGE;
const SHEET_TYPE = () => SpreadsheetApp.ProtectionType.SHEET;

const tabOf = ({ name }: Memory): Sheet => book().getSheetByName(String(name)) as Sheet;
const editorsOf = (protection: Protection): readonly string[] => protection.getEditors().map((user) => user.getEmail());

/** Nobody but the owner may edit it from now on. */
const close = (protection: Protection): Protection => protection.removeEditors(editorsOf(protection).slice());

function denied(act: () => unknown): void {
  refuses(() => {
    act();
    SpreadsheetApp.flush();
  }, REFUSED);
}

/** What the owner prepares on a new tab, what a second person then finds, and the tab is gone. */
const shared = (
  name: string,
  source: string,
  prepare: (sheet: Sheet) => unknown,
  find: (sheet: Sheet) => unknown,
): Fact =>
  story(
    name,
    source,
    {
      run: () => {
        const sheet = book().insertSheet(uniqueName());
        prepare(sheet);
        return { name: sheet.getName() };
      },
    },
    {
      as: 'second',
      run: (memory) => {
        find(tabOf(memory));
        return memory;
      },
    },
    { run: (memory) => book().deleteSheet(tabOf(memory)) },
  );

export const PROTECTIONS: readonly Fact[] = [
  fact('a protected range is found again with its cells and description', `${RANGE}#protect()`, () => {
    onNewTab((sheet) => {
      const made = sheet.getRange('A1:B2').protect().setDescription('Nilai akhir');
      const [found, ...others] = sheet.getProtections(RANGE_TYPE());
      same([found?.getRange().getA1Notation(), found?.getDescription(), others], ['A1:B2', 'Nilai akhir', []]);
      same([made.getProtectionType() === RANGE_TYPE(), made.isWarningOnly(), made.canEdit()], [true, false, true]);
      same(sheet.getProtections(SHEET_TYPE()), []);
    });
  }),
  fact('a description is empty until it is set', `${PROTECTION}#getDescription()`, () => {
    onNewTab((sheet) => same(sheet.getRange('A1').protect().getDescription(), ''));
  }),
  fact('protecting a range again makes a second protection', `${RANGE}#protect()`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      same(sheet.getProtections(RANGE_TYPE()).length, 2);
    });
  }),
  fact('protecting a tab again gives the protection that it has', `${SHEET}#protect()`, () => {
    onNewTab((sheet) => {
      sheet.protect().setDescription('Terkunci');
      same([sheet.protect().getDescription(), sheet.getProtections(SHEET_TYPE()).length], ['Terkunci', 1]);
    });
  }),
  fact('a protection that is removed is gone', `${PROTECTION}#remove()`, () => {
    onNewTab((sheet) => {
      sheet.getRange('A1').protect().remove();
      same(sheet.getProtections(RANGE_TYPE()), []);
    });
  }),
  fact(
    'the workbook lists the protections of all its tabs',
    'developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getProtections(ProtectionType)',
    () => {
      const before = book().getProtections(RANGE_TYPE()).length;
      onNewTab((sheet) => {
        sheet.getRange('A1').protect();
        same(book().getProtections(RANGE_TYPE()).length, before + 1);
      });
    },
  ),
  fact('whoever protects cannot be taken off the list of editors', `${PROTECTION}#removeEditor(String)`, () => {
    onNewTab((sheet) => {
      const me = Session.getEffectiveUser().getEmail();
      same(editorsOf(close(sheet.getRange('A1').protect()).removeEditor(me)).includes(me), true);
    });
  }),
  fact(
    'a protected range grows with rows inside it and moves with rows above it',
    `${SHEET}#insertRowsAfter(Integer,Integer)`,
    () => {
      onNewTab((sheet) => {
        sheet.getRange('B2:B4').protect();
        sheet.insertRowsAfter(1, 1);
        sheet.insertRowsAfter(4, 2);
        sheet.deleteColumn(1);
        same(sheet.getProtections(RANGE_TYPE())[0]?.getRange().getA1Notation(), 'A3:A7');
      });
    },
  ),
  shared(
    'a protected range stays open to everybody until its editors are named',
    `${RANGE}#protect()`,
    (sheet) => sheet.getRange('A1').protect(),
    (sheet) => same(sheet.getRange('A1').setValue('x').getValue(), 'x'),
  ),
  shared(
    'somebody who is not an editor cannot write into a protected range',
    `${PROTECTION}#removeEditors(String)`,
    (sheet) => close(sheet.getRange('A1:A2').setValue('rahasia').protect()),
    (sheet) => {
      denied(() => sheet.getRange('A2').setValue('x'));
      denied(() => sheet.getRange('A1:B5').setValues(Array.from({ length: 5 }, () => ['x', 'x'])));
      denied(() => sheet.getRange('A1').clearContent());
      denied(() => sheet.getRange('A1').setBackground('#ff0000'));
      same([sheet.getRange('A1').canEdit(), sheet.getRange('B1').canEdit()], [false, true]);
      same(sheet.getRange('B1').setValue('y').getValue(), 'y');
    },
  ),
  shared(
    'a protected range can be read by everybody',
    'docs/platform.md section 5 [D]',
    (sheet) => close(sheet.getRange('A1').setValue('rahasia').protect()),
    (sheet) => same(sheet.getRange('A1').getValue(), 'rahasia'),
  ),
  shared(
    'rows with protected cells cannot be deleted by others',
    `${PROTECTION}#removeEditors(String)`,
    (sheet) => close(sheet.getRange('A2:A3').protect()),
    (sheet) => {
      denied(() => sheet.deleteRow(2));
      denied(() => sheet.deleteColumn(1));
      sheet.deleteRow(1);
    },
  ),
  shared(
    'a protection cannot be changed by somebody whom it keeps out',
    `${PROTECTION}#canEdit()`,
    (sheet) => close(sheet.getRange('A1').protect()),
    (sheet) => {
      const protection = sheet.getProtections(RANGE_TYPE())[0] as Protection;
      same(protection.canEdit(), false);
      denied(() => protection.remove());
      denied(() => protection.getEditors());
    },
  ),
  shared(
    'a protection that only warns keeps nobody out',
    `${PROTECTION}#setWarningOnly(Boolean)`,
    (sheet) => same(close(sheet.getRange('A1').protect()).setWarningOnly(true).isWarningOnly(), true),
    (sheet) => same(sheet.getRange('A1').setValue('x').getValue(), 'x'),
  ),
  shared(
    'a protected tab is closed but for the ranges that it leaves open',
    `${PROTECTION}#setUnprotectedRanges(Range)`,
    (sheet) => {
      const protection = close(sheet.protect()).setUnprotectedRanges([sheet.getRange('B2:C3')]);
      same(
        protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
        ['B2:C3'],
      );
    },
    (sheet) => {
      same(sheet.getRange('B2:C3').setValue('x').getValue(), 'x');
      denied(() => sheet.getRange('A1').setValue('x'));
      denied(() => sheet.getRange('B2:D2').setValue('x'));
      denied(() => sheet.setName(uniqueName()));
      denied(() => sheet.insertRowsAfter(1, 1));
    },
  ),
  story(
    'somebody who is named as an editor of a protected range may write into it until removed',
    `${PROTECTION}#addEditor(String)`,
    { as: 'second', run: () => ({ second: Session.getEffectiveUser().getEmail() }) },
    {
      run: ({ second }) => {
        const sheet = book().insertSheet(uniqueName());
        const protection = close(sheet.getRange('A1').protect())
          .addEditor(String(second))
          .addEditors([String(second)]);
        same(editorsOf(protection).filter((address) => address === second).length, 1);
        return { name: sheet.getName(), second: String(second) };
      },
    },
    {
      as: 'second',
      run: (memory) => {
        tabOf(memory).getRange('A1').setValue('x');
        return memory;
      },
    },
    {
      run: (memory) => {
        tabOf(memory).getProtections(RANGE_TYPE())[0]?.removeEditor(String(memory.second));
        return memory;
      },
    },
    {
      as: 'second',
      run: (memory) => {
        denied(() => tabOf(memory).getRange('A1').setValue('y'));
        return memory;
      },
    },
    { run: (memory) => book().deleteSheet(tabOf(memory)) },
  ),
];
