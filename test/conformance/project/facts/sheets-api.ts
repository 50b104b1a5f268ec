/** Facts of the Sheets interface: making spreadsheets, whom they belong to, and what batches of requests do to them. */
import { book, type Fact, FILE_NAME, fact, question, refusalOf, refuses, same, story, thrown } from '../fact.ts';
import { change, drive, newFile, onNewFile, read, shown, spreadsheets, values, write } from '../own-file.ts';

const SPREADSHEETS = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets';
const REQUEST = `${SPREADSHEETS}/request`;
const SCOPES = 'developers.google.com/workspace/sheets/api/scopes';
const FIELDS = 'developers.google.com/workspace/sheets/api/guides/field-masks';
const ASSUMED = 'docs/platform.md section 9 [?]';

const RED = { red: 1 };
const firstCell = 'sheets.data.rowData.values';

type GridProperties = GoogleAppsScript.Sheets.Schema.GridProperties;
const sizeOf = (grid: GridProperties | undefined) => [grid?.rowCount, grid?.columnCount, grid?.frozenRowCount ?? 0];

export const SHEETS_API: readonly Fact[] = [
  fact('a new spreadsheet has the title, locale and zone that it was asked to have', `${SPREADSHEETS}/create`, () => {
    const asked = { title: 'Ringkasan', locale: 'id_ID', timeZone: 'Asia/Jakarta' };
    onNewFile((file) => {
      const { title, locale, timeZone } = shown(file, 'properties(title,locale,timeZone)').properties ?? {};
      same([title, locale, timeZone], Object.values(asked));
    }, asked);
  }),
  question(
    'which locale and zone has a spreadsheet that is made without saying so',
    `${SPREADSHEETS}#spreadsheetproperties`,
    ['American and Greenwich’s', 'those of the person, or others'],
    {
      run: () => {
        const made = spreadsheets().create({ properties: { title: FILE_NAME } });
        drive().Files.remove(String(made.spreadsheetId));
        const { locale, timeZone } = made.properties ?? {};
        const isPlain = locale === 'en_US' && ['Etc/GMT', 'GMT', 'Etc/UTC'].includes(String(timeZone));
        return isPlain ? 'American and Greenwich’s' : 'those of the person, or others';
      },
    },
  ),
  question(
    'does the Sheets interface take the locale that a workbook has',
    `${SPREADSHEETS}#spreadsheetproperties`,
    ['yes', 'no'],
    {
      run: () =>
        onNewFile((file) => {
          const properties = { locale: book().getSpreadsheetLocale() };
          try {
            change(file, { updateSpreadsheetProperties: { properties, fields: 'locale' } });
            return 'yes';
          } catch {
            return 'no';
          }
        }),
    },
  ),
  fact(
    'a new spreadsheet has the tabs that it was asked to have, and tells its address',
    `${SPREADSHEETS}/create`,
    () => {
      const sheets = ['Satu', 'Dua'].map((title) => ({
        properties: { title, gridProperties: { rowCount: 7, columnCount: 3, frozenRowCount: 1 } },
      }));
      const made = spreadsheets().create({ properties: { title: FILE_NAME }, sheets });
      drive().Files.remove(String(made.spreadsheetId));
      same(made.spreadsheetUrl?.startsWith(`https://docs.google.com/spreadsheets/d/${made.spreadsheetId}/edit`), true);
      same(
        made.sheets?.map(({ properties }) => [properties?.title, properties?.index]),
        [
          ['Satu', 0],
          ['Dua', 1],
        ],
      );
      same(sizeOf(made.sheets?.[0]?.properties?.gridProperties), [7, 3, 1]);
    },
  ),
  fact(
    'what an interface refuses is an error of its own kind, with a code',
    'github.com/ericyd/gdrive-copy/issues/122',
    () => {
      const { name, message, details } = thrown(() => spreadsheets().get('tidakada')) as Error & {
        details: { code: number };
      };
      same(name, 'GoogleJsonResponseException');
      same(message, 'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.');
      same(details.code, 404);
    },
  ),
  fact('under drive.file the workbook that the script is bound to is out of reach', SCOPES, () => {
    refusalOf(() => spreadsheets().get(book().getId()));
  }),
  story('without drive.file no spreadsheet is made', SCOPES, {
    without: 'drive.file',
    run: () => {
      refuses(
        () => spreadsheets().create({ properties: { title: FILE_NAME } }),
        'API call to sheets.spreadsheets.create failed with error: Request had insufficient authentication scopes.',
      );
    },
  }),
  story(
    "under drive.file another person does not reach the first one's spreadsheet",
    SCOPES,
    { run: () => ({ id: newFile().id }) },
    {
      as: 'second',
      run: ({ id }) => {
        refuses(() => values().get(String(id), 'Data!A1'), 'Requested entity was not found.');
      },
    },
    {
      run: ({ id }) => {
        drive().Files.remove(String(id));
      },
    },
  ),
  fact('only with grid data a spreadsheet is shown with its cells', `${SPREADSHEETS}/get`, () => {
    onNewFile((file) => {
      write(file, 'Data!A1', [['x']]);
      same('data' in (spreadsheets().get(file.id).sheets?.[0] ?? {}), false);
      const [sheet] = spreadsheets().get(file.id, { includeGridData: true, ranges: ['Data!A1:B2'] }).sheets ?? [];
      same(sheet?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredValue, { stringValue: 'x' });
    });
  }),
  fact('fields leave nothing else of a spreadsheet', FIELDS, () => {
    onNewFile((file) => {
      same(shown(file, 'sheets.properties.title'), { sheets: [{ properties: { title: 'Data' } }] });
    });
  }),
  fact('fields that a spreadsheet does not have are refused', ASSUMED, () => {
    onNewFile((file) => {
      refuses(() => shown(file, 'judul'), 'Request contains an invalid argument.');
    });
  }),
  fact('adding a tab tells its properties', `${REQUEST}#AddSheetRequest`, () => {
    onNewFile((file) => {
      const [reply] = change(file, { addSheet: { properties: { title: 'Baru' } } });
      const { title, index, gridProperties } = reply?.addSheet?.properties ?? {};
      same([title, index, ...sizeOf(gridProperties)], ['Baru', 1, 1000, 26, 0]);
    });
  }),
  fact('where one request of a batch is refused none is applied', `${SPREADSHEETS}/batchUpdate`, () => {
    onNewFile((file) => {
      refuses(
        () =>
          change(
            file,
            { addSheet: { properties: { title: 'Baru' } } },
            { addSheet: { properties: { title: 'Data' } } },
          ),
        'Invalid requests[1].addSheet: A sheet with the name "Data" already exists. Please enter another name.',
      );
      same(shown(file, 'sheets.properties.title').sheets?.length, 1);
    });
  }),
  fact(
    'a batch of nothing and a kind of request that there is not are refused',
    'github.com/googleworkspace/sheets-api-codelab/issues/16',
    () => {
      onNewFile((file) => {
        refuses(() => change(file), 'Must specify at least one request.');
        refuses(
          () => change(file, { buatkanGrafik: {} } as GoogleAppsScript.Sheets.Schema.Request),
          'Invalid JSON payload received. Unknown name "buatkanGrafik" at \'requests[0]\': Cannot find field.',
        );
      });
    },
  ),
  fact('a change by fields must name some', `${REQUEST}#updatesheetpropertiesrequest`, () => {
    onNewFile((file) => {
      refuses(
        () => change(file, { updateSheetProperties: { properties: { sheetId: file.tab, title: 'x' } } }),
        "Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      );
    });
  }),
  fact('only the properties of a tab that fields name are changed', `${REQUEST}#UpdateSheetPropertiesRequest`, () => {
    onNewFile((file) => {
      const properties = { sheetId: file.tab, title: 'Lain', gridProperties: { frozenRowCount: 2 } };
      change(file, { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
      const after = shown(file, 'sheets.properties(title,gridProperties.frozenRowCount)').sheets?.[0]?.properties;
      same([after?.title, after?.gridProperties?.frozenRowCount], ['Data', 2]);
    });
  }),
  fact('a tab can be renamed, hidden and coloured', `${SPREADSHEETS}/sheets#SheetProperties`, () => {
    onNewFile((file) => {
      const [reply] = change(file, { addSheet: {} });
      const sheetId = Number(reply?.addSheet?.properties?.sheetId);
      const properties = { sheetId, title: 'Rahasia', hidden: true, tabColorStyle: { rgbColor: RED } };
      change(file, { updateSheetProperties: { properties, fields: 'title,hidden,tabColorStyle' } });
      const after = shown(file, 'sheets.properties(title,hidden,tabColorStyle)').sheets?.[1]?.properties;
      same([after?.title, after?.hidden, after?.tabColorStyle], ['Rahasia', true, { rgbColor: RED }]);
    });
  }),
  fact('the grid of a tab can be made larger and smaller', `${SPREADSHEETS}/sheets#GridProperties`, () => {
    onNewFile((file) => {
      const properties = { sheetId: file.tab, gridProperties: { rowCount: 30, columnCount: 2 } };
      const fields = 'gridProperties(rowCount,columnCount)';
      change(file, { updateSheetProperties: { properties, fields } });
      write(file, 'Data!A30', [['x']]);
      refuses(() => write(file, 'Data!C1', [['x']]), 'exceeds grid limits. Max rows: 30, max columns: 2');
    });
  }),
  fact('a tab that is not there is named by its id', ASSUMED, () => {
    onNewFile((file) => {
      const sheetId = 987_654_321;
      refuses(() => change(file, { deleteSheet: { sheetId } }), `No sheet with id: ${sheetId}`);
      const cell = { cell: { note: 'x' }, fields: 'note' };
      refuses(() => change(file, { repeatCell: { range: { sheetId }, ...cell } }), `No grid with id: ${sheetId}`);
    });
  }),
  fact('a tab can be deleted through the interface, but not the last one', `${REQUEST}#DeleteSheetRequest`, () => {
    onNewFile((file) => {
      refuses(() => change(file, { deleteSheet: { sheetId: file.tab } }), "You can't remove all the sheets");
      change(file, { addSheet: { properties: { title: 'Baru' } } });
      change(file, { deleteSheet: { sheetId: file.tab } });
      same(shown(file, 'sheets.properties.title').sheets, [{ properties: { title: 'Baru' } }]);
    });
  }),
  fact('a format goes to all cells of a range, and only what fields name', `${REQUEST}#RepeatCellRequest`, () => {
    onNewFile((file) => {
      write(file, 'Data!A1:B1', [['a', 'b']]);
      const range = { sheetId: file.tab, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
      const cell = {
        userEnteredValue: { stringValue: 'tidak' },
        userEnteredFormat: { textFormat: { bold: true }, backgroundColorStyle: { rgbColor: RED } },
      };
      const fields = 'userEnteredFormat(textFormat.bold,backgroundColorStyle)';
      change(file, { repeatCell: { range, cell, fields } });
      const format = 'userEnteredFormat(textFormat.bold,backgroundColorStyle)';
      const row = shown(file, `${firstCell}.${format}`).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
      same(
        row?.map(({ userEnteredFormat: kept }) => [kept?.textFormat?.bold, kept?.backgroundColorStyle?.rgbColor]),
        [
          [true, RED],
          [true, RED],
        ],
      );
      same(read(file, 'Data!A1:B1'), [['a', 'b']]);
    });
  }),
  fact('a number format changes what a cell shows and not what it holds', `${SPREADSHEETS}/cells#NumberFormat`, () => {
    onNewFile(
      (file) => {
        write(file, 'Data!A1', [[0.256]]);
        const cell = { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } };
        const fields = 'userEnteredFormat.numberFormat';
        change(file, { repeatCell: { range: { sheetId: file.tab }, cell, fields } });
        same([values().get(file.id, 'Data!A1').values, read(file, 'Data!A1')], [[['25.6%']], [[0.256]]]);
      },
      { locale: 'en_US' },
    );
  }),
  fact('cells are written one by one with the kind of their values', `${REQUEST}#UpdateCellsRequest`, () => {
    onNewFile((file) => {
      const row = [{ stringValue: '=1+1' }, { numberValue: 2 }, { boolValue: false }];
      change(file, {
        updateCells: {
          rows: [{ values: row.map((userEnteredValue) => ({ userEnteredValue })) }],
          start: { sheetId: file.tab, rowIndex: 1, columnIndex: 0 },
          fields: 'userEnteredValue',
        },
      });
      same(read(file, 'Data!A2:C2'), [['=1+1', 2, false]]);
    });
  }),
  fact('clearing values leaves formats', 'developers.google.com/workspace/sheets/api/samples/writing', () => {
    onNewFile((file) => {
      const cell = { userEnteredFormat: { textFormat: { bold: true } } };
      const fields = 'userEnteredFormat.textFormat.bold';
      change(file, { repeatCell: { range: { sheetId: file.tab, endRowIndex: 1 }, cell, fields } });
      values().clear({}, file.id, 'Data!A1:E1');
      const rows = shown(file, `${firstCell}.${fields}`).sheets?.[0]?.data?.[0]?.rowData;
      same(rows?.[0]?.values?.[0]?.userEnteredFormat?.textFormat?.bold, true);
    });
  }),
  fact('columns can be made as wide as asked or as their texts', `${REQUEST}#AutoResizeDimensionsRequest`, () => {
    onNewFile((file) => {
      const dimensions = { sheetId: file.tab, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
      const updateDimensionProperties = { range: dimensions, properties: { pixelSize: 90 }, fields: 'pixelSize' };
      same(change(file, { updateDimensionProperties }, { autoResizeDimensions: { dimensions } }).length, 2);
    });
  }),
  fact(
    'a conditional format is kept with its condition and its colours',
    `${REQUEST}#AddConditionalFormatRuleRequest`,
    () => {
      onNewFile((file) => {
        const condition = { type: 'NUMBER_LESS', values: [{ userEnteredValue: '50' }] };
        const format = { backgroundColorStyle: { rgbColor: RED } };
        const rule = { ranges: [{ sheetId: file.tab, endColumnIndex: 1 }], booleanRule: { condition, format } };
        change(file, { addConditionalFormatRule: { rule, index: 0 } });
        const kept = shown(file, 'sheets.conditionalFormats.booleanRule(condition,format.backgroundColorStyle)');
        const found = kept.sheets?.[0]?.conditionalFormats?.[0]?.booleanRule;
        same([found?.condition?.type, found?.condition?.values], [condition.type, condition.values]);
        same(found?.format, format);
      });
    },
  ),
];
