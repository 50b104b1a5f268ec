/** Facts of the Sheets interface: how cells are written and read by the rectangle. */
import { type Fact, fact, refusalOf, refuses, same } from '../fact.ts';
import { change, onNewFile, read, values, write } from '../own-file.ts';

const VALUES = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values';
const GUIDE = 'developers.google.com/workspace/sheets/api/guides/values';
const INPUT = 'developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption';
const RENDER = 'developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption';
const A1 = 'developers.google.com/workspace/sheets/api/guides/concepts#cell';
const ADVANCED = 'developers.google.com/apps-script/guides/services/advanced#how_method_signatures_are_determined';
const ASSUMED = 'docs/platform.md section 9 [?]';

const typed = { valueInputOption: 'USER_ENTERED' };

export const API_VALUES: readonly Fact[] = [
  fact('what is written raw stays what it is', INPUT, () => {
    onNewFile((file) => {
      const texts = [['0012', '=1+1', '1/2/2026', 'TRUE', "'x"]];
      write(file, 'Data!A1:E1', texts);
      write(file, 'Data!A2:C2', [[1.5, true, -3]]);
      same(read(file, 'Data!A1:E2'), [...texts, [1.5, true, -3]]);
    });
  }),
  fact("a text that is written as if typed is read by the file's locale", INPUT, () => {
    onNewFile(
      (file) => {
        values().update({ values: [['1,5', '50%', 'TRUE', 'kata']] }, file.id, 'Data!A1:D1', typed);
        same(read(file, 'Data!A1:D1'), [[1.5, 0.5, true, 'kata']]);
      },
      { locale: 'id_ID' },
    );
  }),
  fact('a text that is written as if typed and begins with an equals sign is a formula', INPUT, () => {
    onNewFile((file) => {
      values().update({ values: [['=1+1']] }, file.id, 'Data!A1', typed);
      same(values().get(file.id, 'Data!A1', { valueRenderOption: 'FORMULA' }).values, [['=1+1']]);
    });
  }),
  fact('unless asked otherwise values are read as the texts that cells show', RENDER, () => {
    onNewFile(
      (file) => {
        write(file, 'Data!A1:B1', [[1.5, true]]);
        same(values().get(file.id, 'Data!A1:B1').values, [['1.5', 'TRUE']]);
      },
      { locale: 'en_US' },
    );
  }),
  fact('writing tells what was written where', `${VALUES}/update#response-body`, () => {
    onNewFile((file) => {
      const done = write(file, 'Data!B2:C3', [
        [1, 2],
        [3, 4],
      ]);
      const { spreadsheetId, updatedRange, updatedRows, updatedColumns, updatedCells } = done;
      same([spreadsheetId, updatedRange, updatedRows, updatedColumns, updatedCells], [file.id, 'Data!B2:C3', 2, 2, 4]);
    });
  }),
  fact('a null leaves its cell as it is and an empty text clears it', `${VALUES}#ValueRange`, () => {
    onNewFile((file) => {
      write(file, 'Data!A1:C1', [['a', 'b', 'c']]);
      write(file, 'Data!A1:C1', [[null, '', 'd']]);
      same(read(file, 'Data!A1:C1'), [['a', '', 'd']]);
    });
  }),
  fact(
    'what is empty at the end of rows and below them is left out, so that nothing may be left',
    `${VALUES}#ValueRange`,
    () => {
      onNewFile((file) => {
        write(file, 'Data!A1:C2', [
          ['', 'b', ''],
          ['c', '', ''],
        ]);
        same(read(file, 'Data!A1:D5'), [['', 'b'], ['c']]);
        same('values' in values().get(file.id, 'Data!A3:C4'), false);
      });
    },
  ),
  fact('values may go and come by columns', GUIDE, () => {
    onNewFile((file) => {
      const byColumns = { majorDimension: 'COLUMNS', values: [['a', 'b'], ['c']] };
      values().update(byColumns, file.id, 'Data!A1:B2', { valueInputOption: 'RAW' });
      same(read(file, 'Data!A1:B2'), [['a', 'c'], ['b']]);
      const options = { majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' };
      same(values().get(file.id, 'Data!A1:B2', options).values, [['a', 'b'], ['c']]);
    });
  }),
  fact('a range of one cell is where values begin', ASSUMED, () => {
    onNewFile((file) => {
      same(write(file, 'Data!B2', [['a', 'b'], ['c']]).updatedRange, 'Data!B2:C3');
    });
  }),
  fact(
    'a range must lie in the grid and have room for its values',
    'github.com/home-assistant/core/issues/104198',
    () => {
      onNewFile((file) => {
        refuses(
          () => write(file, 'Data!A1:B1', [['a', 'b', 'c']]),
          'Requested writing within range [Data!A1:B1], but tried writing to column [C]',
        );
        refuses(() => write(file, 'Data!A1:B1', [['a'], ['b']]), 'but tried writing to row [2]');
        refuses(
          () => write(file, 'Data!A21', [['a']]),
          'Range (Data!A21) exceeds grid limits. Max rows: 20, max columns: 5',
        );
      });
    },
  ),
  fact('whoever writes must say whether it is raw', `${VALUES}/update#query-parameters`, () => {
    onNewFile((file) => {
      refuses(
        () => values().update({ values: [[1]] }, file.id, 'Data!A1'),
        "'valueInputOption' is required but not specified",
      );
    });
  }),
  fact(
    'a range on a tab that is not there cannot be parsed',
    'github.com/googleworkspace/java-samples/issues/42',
    () => {
      onNewFile((file) => {
        refuses(() => values().get(file.id, 'Lain!A1:B2'), 'Unable to parse range: Lain!A1:B2');
      });
    },
  ),
  fact("a tab's name may stand in quotes, its own apostrophes doubled", A1, () => {
    onNewFile((file) => {
      change(file, { addSheet: { properties: { title: "Hari Jum'at" } } });
      same(write(file, "'Hari Jum''at'!A1", [['x']]).updatedRange, "'Hari Jum''at'!A1");
    });
  }),
  fact("a tab's name alone is all of its cells", A1, () => {
    onNewFile((file) => {
      write(file, 'Data!B1', [['x']]);
      const { range, values: found } = values().get(file.id, 'Data');
      same([range, found], ['Data!A1:E20', [['', 'x']]]);
    });
  }),
  fact('several ranges are written at once and told one by one', `${VALUES}/batchUpdate#response-body`, () => {
    onNewFile((file) => {
      const data = [
        { range: 'Data!A1:B1', values: [[1, 2]] },
        { range: 'Data!A3', values: [[3]] },
      ];
      const done = values().batchUpdate({ valueInputOption: 'RAW', data }, file.id);
      same([done.totalUpdatedCells, done.totalUpdatedSheets], [3, 1]);
      same(
        done.responses?.map(({ updatedRange }) => updatedRange),
        ['Data!A1:B1', 'Data!A3'],
      );
    });
  }),
  fact('where one of several ranges is refused nothing is written', ASSUMED, () => {
    onNewFile((file) => {
      const data = [
        { range: 'Data!A1', values: [[1]] },
        { range: 'Lain!A1', values: [[2]] },
      ];
      refusalOf(() => values().batchUpdate({ valueInputOption: 'RAW', data }, file.id));
      same(read(file, 'Data!A1'), undefined);
    });
  }),
  fact('several ranges are read in the order in which they are asked for', `${VALUES}/batchGet`, () => {
    onNewFile((file) => {
      write(file, 'Data!A1:B1', [['a', 'b']]);
      const ranges = values().batchGet(file.id, { ranges: ['Data!B1', 'Data!A1'] }).valueRanges;
      same(
        ranges?.map((one) => one.values),
        [[['b']], [['a']]],
      );
    });
  }),
  fact('clearing takes values and says where', `${VALUES}/clear`, () => {
    onNewFile((file) => {
      write(file, 'Data!A1:B1', [['a', 'b']]);
      same(values().clear({}, file.id, 'Data!A1:A5').clearedRange, 'Data!A1:A5');
      same(read(file, 'Data!A1:B1'), [['', 'b']]);
    });
  }),
  fact(
    'a list and a text of more than 50000 characters are no values of a cell',
    'github.com/nithinmurali/pygsheets/issues/338 and github.com/freelabz/secator/issues/96',
    () => {
      onNewFile((file) => {
        refusalOf(() => write(file, 'Data!A1', [[['x']]]));
        refuses(() => write(file, 'Data!A1', [['x'.repeat(50_001)]]), 'maximum of 50000 characters in a single cell');
      });
    },
  ),
  fact('a method of an interface says how many arguments it takes', ADVANCED, () => {
    const get = values().get as unknown as (id: string) => unknown;
    refuses(() => get('x'), 'Invalid number of arguments provided. Expected 2-3 only');
  }),
];
