/** Facts of a workbook: its tabs and their order, its locale and time zone, its editors, and what is selected. */
import { book, type Fact, fact, onNewTab, refusalOf, refuses, same, story, uniqueName } from '../fact.ts';

const APP = 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app';
const SPREADSHEET = 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const SHEET = 'developers.google.com/apps-script/reference/spreadsheet/sheet';
const WIDER = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const tabOf = (name: unknown): Sheet => book().getSheetByName(String(name)) as Sheet;
const secondPerson = { as: 'second', run: () => ({ second: Session.getEffectiveUser().getEmail() }) } as const;
const addresses = (users: readonly GoogleAppsScript.Base.User[]): readonly string[] =>
  users.map((user) => user.getEmail());

export const WORKBOOKS: readonly Fact[] = [
  fact('getActive and getActiveSpreadsheet give the same workbook', `${APP}#getActive()`, () => {
    same(SpreadsheetApp.getActive().getId(), book().getId());
  }),
  fact('a spreadsheet cannot be made with the scope of the open one alone', 'docs/platform.md section 1.10 [D]', () => {
    refuses(
      () => SpreadsheetApp.create('Teladan conformance, may be deleted'),
      `You do not have permission to call SpreadsheetApp.create. ${WIDER}`,
    );
  }),
  fact(
    'even the open workbook cannot be opened by its id with the scope of the open one alone',
    `${APP}#openById(String)`,
    () => {
      refuses(
        () => SpreadsheetApp.openById(book().getId()),
        `You do not have permission to call SpreadsheetApp.openById. ${WIDER}`,
      );
    },
  ),
  fact('the address of a workbook holds its id', `${SPREADSHEET}#getUrl()`, () => {
    same(book().getUrl().includes(book().getId()), true);
  }),
  fact('a workbook that is renamed has its new name at once', `${SPREADSHEET}#rename(String)`, () => {
    const name = book().getName();
    try {
      book().rename(`${name} x`);
      same(book().getName(), `${name} x`);
    } finally {
      book().rename(name);
    }
  }),
  fact('the time zone of a workbook is its own and can be set', `${SPREADSHEET}#setSpreadsheetTimeZone(String)`, () => {
    const before = book().getSpreadsheetTimeZone();
    try {
      book().setSpreadsheetTimeZone('Asia/Jayapura');
      same(book().getSpreadsheetTimeZone(), 'Asia/Jayapura');
    } finally {
      book().setSpreadsheetTimeZone(before);
    }
  }),
  fact('the locale of a workbook can be set', `${SPREADSHEET}#setSpreadsheetLocale(String)`, () => {
    const before = book().getSpreadsheetLocale();
    try {
      book().setSpreadsheetLocale('en_US');
      same(book().getSpreadsheetLocale(), 'en_US');
    } finally {
      book().setSpreadsheetLocale(before);
    }
  }),
  fact(
    'a workbook has at least one tab, and getSheets lists as many as it says',
    `${SPREADSHEET}#getNumSheets()`,
    () => {
      same([book().getSheets().length, book().getNumSheets() > 0], [book().getNumSheets(), true]);
    },
  ),
  fact('the owner is one of the editors', `${SPREADSHEET}#getEditors()`, () => {
    const owner = book().getOwner();
    same(owner !== null && addresses(book().getEditors()).includes(owner.getEmail()), true);
  }),
  story('somebody who is added as an editor is one until removed', `${SPREADSHEET}#addEditor(String)`, secondPerson, {
    run: ({ second }) => {
      same(addresses(book().addEditor(String(second)).getEditors()).includes(String(second)), true);
      same(addresses(book().removeEditor(String(second)).getEditors()).includes(String(second)), false);
    },
  }),
  story(
    'several editors can be added at once, and somebody who is one stays one',
    `${SPREADSHEET}#addEditors(String)`,
    secondPerson,
    {
      run: ({ second }) => {
        const before = book().removeEditor(String(second)).getEditors().length;
        book()
          .addEditors([String(second)])
          .addEditors([String(second)]);
        same(book().getEditors().length, before + 1);
      },
    },
  ),
  story(
    'somebody who may only look reads the workbook and changes nothing of it',
    'developers.google.com/workspace/drive/api/guides/ref-roles',
    {
      as: 'reader',
      run: () => {
        const [first] = book().getSheets() as [Sheet];
        same(typeof first.getName(), 'string');
        for (const act of [
          () => first.getRange(1, 1).setNote('x'),
          () => first.insertRowsAfter(1, 1),
          () => book().insertSheet(uniqueName()),
          () => book().rename('x'),
        ]) {
          refusalOf(() => {
            act();
            SpreadsheetApp.flush();
          });
        }
      },
    },
  ),
  fact(
    'a toast takes a message, a title and seconds, and gives nothing back',
    `${SPREADSHEET}#toast(String,String,Number)`,
    () => {
      same([book().toast('Selesai') ?? null, book().toast('Selesai', 'Teladan', 3) ?? null], [null, null]);
    },
  ),
  fact('a new tab has 1000 rows and 26 columns and is the active one', `${SPREADSHEET}#insertSheet(String)`, () => {
    onNewTab((sheet) => {
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
      same(book().getActiveSheet().getSheetId(), sheet.getSheetId());
    });
  }),
  fact('a tab that is set active is the active one, and is given back', `${SPREADSHEET}#setActiveSheet(Sheet)`, () => {
    onNewTab((first) =>
      onNewTab((second) => {
        same(book().getActiveSheet().getSheetId(), second.getSheetId());
        same(book().setActiveSheet(first).getSheetId(), first.getSheetId());
        same(
          [book().getActiveSheet(), SpreadsheetApp.getActiveSheet()].map((sheet) => sheet.getSheetId()),
          [first.getSheetId(), first.getSheetId()],
        );
      }),
    );
  }),
  fact(
    'the tab that was active before another was inserted can be made the active one again',
    `${SPREADSHEET}#getActiveSheet()`,
    () => {
      onNewTab((looked) => {
        const before = book().getActiveSheet();
        onNewTab((inserted) => {
          book().setActiveSheet(before);
          inserted.getRange(1, 1).setValue('x');
          SpreadsheetApp.flush();
          same(book().getActiveSheet().getSheetId(), looked.getSheetId());
        });
      });
    },
  ),
  fact(
    'the active range of a workbook is that of the tab which is set active',
    `${SPREADSHEET}#getActiveRange()`,
    () => {
      onNewTab((first) =>
        onNewTab((second) => {
          second.setActiveRange(second.getRange('C3'));
          first.setActiveRange(first.getRange('B2'));
          book().setActiveSheet(second);
          same(book().getActiveRange()?.getSheet().getSheetId(), second.getSheetId());
          book().setActiveSheet(first);
          same(book().getActiveRange()?.getSheet().getSheetId(), first.getSheetId());
        }),
      );
    },
  ),
  fact('a new tab goes right of the active one', `${SPREADSHEET}#insertSheet(String)`, () => {
    onNewTab((first) =>
      onNewTab((second) => {
        same(second.getIndex(), first.getIndex() + 1);
        first.activate();
        onNewTab((third) => same(third.getIndex(), first.getIndex() + 1));
      }),
    );
  }),
  fact('a new tab goes where its index says, which counts from 0', `${SPREADSHEET}#insertSheet(String,Integer)`, () => {
    const sheet = book().insertSheet(uniqueName(), 0);
    try {
      same(sheet.getIndex(), 1);
    } finally {
      book().deleteSheet(sheet);
    }
  }),
  fact('a new tab without a name gets one that is free', `${SPREADSHEET}#insertSheet()`, () => {
    const names = book()
      .getSheets()
      .map((sheet) => sheet.getName());
    const sheet = book().insertSheet();
    try {
      same(names.includes(sheet.getName()), false);
    } finally {
      book().deleteSheet(sheet);
    }
  }),
  fact('two tabs cannot have one name', `${SPREADSHEET}#insertSheet(String)`, () => {
    onNewTab((sheet) => {
      const message = `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`;
      refuses(() => book().insertSheet(sheet.getName()), message);
    });
  }),
  fact(
    'a tab is found by its name and by its id, and null where there is none',
    `${SPREADSHEET}#getSheetById(Integer)`,
    () => {
      onNewTab((sheet) => {
        same(book().getSheetById(sheet.getSheetId())?.getName(), sheet.getName());
        same(book().getSheetByName(sheet.getName())?.getSheetId(), sheet.getSheetId());
        same([book().getSheetByName(uniqueName()), book().getSheetById(-1)], [null, null]);
      });
    },
  ),
  fact('a tab that is deleted refuses whatever is asked of it', `${SPREADSHEET}#deleteSheet(Sheet)`, () => {
    const sheet = book().insertSheet(uniqueName());
    const range = sheet.getRange(1, 1);
    book().deleteSheet(sheet);
    refusalOf(() => {
      sheet.setName(uniqueName());
      SpreadsheetApp.flush();
    });
    refusalOf(() => range.getValues());
  }),
  fact('the active tab can be moved, by positions that count from 1', `${SPREADSHEET}#moveActiveSheet(Integer)`, () => {
    onNewTab((sheet) => {
      book().setActiveSheet(sheet);
      book().moveActiveSheet(1);
      same(sheet.getIndex(), 1);
    });
  }),
  fact(
    'a tab that is moved to the right stands at the position that is named, and is the active one still',
    `${SPREADSHEET}#moveActiveSheet(Integer)`,
    () => {
      onNewTab((first) =>
        onNewTab((second) => {
          book().setActiveSheet(first);
          const position = second.getIndex();
          book().moveActiveSheet(position);
          same([first.getIndex(), second.getIndex()], [position, position - 1]);
          same(book().getActiveSheet().getSheetId(), first.getSheetId());
        }),
      );
    },
  ),
  fact(
    'a tab is moved to no position before the first or behind the last',
    `${SPREADSHEET}#moveActiveSheet(Integer)`,
    () => {
      onNewTab((sheet) => {
        book().setActiveSheet(sheet);
        const position = sheet.getIndex();
        for (const beyond of [-1, book().getNumSheets() + 1])
          refusalOf(() => {
            book().moveActiveSheet(beyond);
            SpreadsheetApp.flush();
          });
        same(sheet.getIndex(), position);
      });
    },
  ),
  fact('a tab knows its workbook', `${SHEET}#getParent()`, () => {
    onNewTab((sheet) => same(sheet.getParent().getId(), book().getId()));
  }),
  fact('a tab can be renamed, but not to a name that is taken', `${SHEET}#setName(String)`, () => {
    onNewTab((first) =>
      onNewTab((second) => {
        const name = uniqueName();
        same(first.setName(name).getName(), name);
        refuses(() => second.setName(name), 'already exists');
      }),
    );
  }),
  fact('the colour of a tab can be set and taken away', `${SHEET}#setTabColor(String)`, () => {
    onNewTab((sheet) => {
      same(sheet.setTabColor('#ff0000').getTabColor(), '#ff0000');
      same(sheet.setTabColor(null).getTabColor(), null);
    });
  }),
  fact('what is no colour is refused as the colour of a tab', `${SHEET}#setTabColor(String)`, () => {
    onNewTab((sheet) => {
      refusalOf(() => {
        sheet.setTabColor('bukan warna');
        SpreadsheetApp.flush();
      });
    });
  }),
  fact('a tab can be hidden and shown again', `${SHEET}#hideSheet()`, () => {
    onNewTab((sheet) => {
      same(sheet.isSheetHidden(), false);
      same(sheet.hideSheet().isSheetHidden(), true);
      same(sheet.showSheet().isSheetHidden(), false);
    });
  }),
  fact('a column has the width that it was given', `${SHEET}#setColumnWidth(Integer,Integer)`, () => {
    onNewTab((sheet) => {
      sheet.setColumnWidth(2, 173).setColumnWidths(3, 2, 90);
      same(
        [2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        [173, 90, 90],
      );
    });
  }),
  fact('the first cell of a new tab is selected', `${SHEET}#getActiveRange()`, () => {
    onNewTab((sheet) => same(sheet.getActiveRange()?.getA1Notation(), 'A1'));
  }),
  fact('what a script selects is the active range of tab, workbook and app', `${SHEET}#setActiveRange(Range)`, () => {
    onNewTab((sheet) => {
      sheet.setActiveRange(sheet.getRange('B3:C4'));
      const ranges = [sheet.getActiveRange(), book().getActiveRange(), SpreadsheetApp.getActiveRange()];
      same(
        ranges.map((range) => range?.getA1Notation()),
        ['B3:C4', 'B3:C4', 'B3:C4'],
      );
      same([sheet.getActiveCell().getA1Notation(), book().getActiveCell().getA1Notation()], ['B3', 'B3']);
    });
  }),
  fact(
    'a range that is activated brings its tab to the front',
    'developers.google.com/apps-script/reference/spreadsheet/range#activate()',
    () => {
      onNewTab((first) =>
        onNewTab(() => {
          first.getRange('D5').activate();
          same(SpreadsheetApp.getActiveSheet().getSheetId(), first.getSheetId());
          same(SpreadsheetApp.getActiveRange().getA1Notation(), 'D5');
        }),
      );
    },
  ),
  fact('the workbook takes an active range of any of its tabs', `${SPREADSHEET}#setActiveRange(Range)`, () => {
    onNewTab((first) =>
      onNewTab(() => {
        book().setActiveRange(first.getRange('A2:B2'));
        same([book().getActiveSheet().getName(), first.getActiveRange()?.getRow()], [first.getName(), 2]);
      }),
    );
  }),
  story(
    'what one person selected is not what another has selected',
    `${APP}#getActiveRange()`,
    {
      run: () => {
        const sheet = book().insertSheet(uniqueName());
        sheet.setActiveRange(sheet.getRange('B7'));
        return { name: sheet.getName() };
      },
    },
    { as: 'second', run: ({ name }) => same(tabOf(name).getActiveRange()?.getA1Notation(), 'A1') },
    {
      run: ({ name }) => {
        same(tabOf(name).getActiveRange()?.getA1Notation(), 'B7');
        book().deleteSheet(tabOf(name));
      },
    },
  ),
];
