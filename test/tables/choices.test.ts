/** What cells offer is what reading takes: the same words, and the same bounds. */
import { expect, test } from 'vitest';
import type { Parsed } from '../../src/core/problem.ts';
import { parseAbsenceDays } from '../../src/tables/absence-days.ts';
import { parseAccess } from '../../src/tables/access.ts';
import { parseAssignments } from '../../src/tables/assignments.ts';
import { parseAttendance } from '../../src/tables/attendance.ts';
import { parseCriteria } from '../../src/tables/criteria.ts';
import { parseEmployees } from '../../src/tables/employees.ts';
import { TABLES } from '../../src/tables/index.ts';
import { parseMeetings } from '../../src/tables/meetings.ts';
import type { Cell, Column, Grid, Table } from '../../src/tables/notation.ts';
import { parseParticipants } from '../../src/tables/participants.ts';
import { parseSatisfaction } from '../../src/tables/satisfaction.ts';
import { parseTargets, parseTargetTemplates } from '../../src/tables/targets.ts';
import { parseTrainings } from '../../src/tables/trainings.ts';

const PARSERS: Readonly<Record<string, (grid: Grid) => Pick<Parsed<unknown>, 'problems'>>> = {
  'absence-days': parseAbsenceDays,
  access: parseAccess,
  assignments: parseAssignments,
  attendance: parseAttendance,
  criteria: parseCriteria,
  employees: parseEmployees,
  meetings: (grid) => parseMeetings(grid, { people: new Map(), supervisors: new Map() }),
  participants: parseParticipants,
  satisfaction: (grid) => parseSatisfaction(grid, new Set()),
  targets: parseTargets,
  'target-templates': parseTargetTemplates,
  trainings: parseTrainings,
};
const NIP = '198609262015051001';
const FILLED: Readonly<Record<string, Cell>> = { code: 'X', position: 'Staf' };

/** What is told of a row with this in one column, and something that can be read wherever a row needs it. */
function toldOf(table: Table, { key }: Column, cell: Cell) {
  const row = table.columns.map((one) =>
    one.key === key ? cell : /id$/i.test(one.key) ? NIP : (FILLED[one.key] ?? ''),
  );
  const parse = PARSERS[table.key];
  if (!parse) throw new RangeError(`Nothing reads ${table.key} here.`);
  const { problems } = parse([table.columns.map(({ header }) => header), row]);
  return problems.filter(({ column }) => column === key);
}

const having = (part: 'choices' | 'bounds') =>
  TABLES.flatMap((table) =>
    table.columns.flatMap((column) => (column[part] ? [[table.title, column.header, table, column] as const] : [])),
  );

test.each(having('choices'))('%s offers in %s the words that reading takes', (_title, _header, table, column) => {
  const { choices = [] } = column;
  const [problem] = toldOf(table, column, 'Entahlah');
  expect([problem?.code, problem?.details?.choices]).toEqual(['choice-unknown', choices.join(', ')]);
  for (const word of choices)
    expect(toldOf(table, column, word).map(({ code }) => code)).not.toContain('choice-unknown');
});

test.each(having('bounds'))('%s marks in %s the numbers that reading refuses', (_title, _header, table, column) => {
  const { minimum = 0, maximum, above = false } = column.bounds ?? {};
  const isRefused = (number: number) => toldOf(table, column, number).some(({ code }) => code === 'number-invalid');
  expect([isRefused(minimum - 1), isRefused(minimum), isRefused(minimum + 1)]).toEqual([true, above, false]);
  if (maximum !== undefined) expect([isRefused(maximum), isRefused(maximum + 1)]).toEqual([false, true]);
});

/** Pixels that a letter of a bold heading and one of a cell take at most on the average, and the edges and the arrow beside. */
const [HEADING, LETTER, EDGES, ARROW] = [7.5, 6.5, 10, 24];

test('every column is as wide as the longest word of its heading and the words it offers', () => {
  const longest = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));
  const narrow = TABLES.flatMap(({ title, columns }) =>
    columns.flatMap(({ header, width, choices }) => {
      const offered = choices ? longest(choices) * LETTER + ARROW : 0;
      return Math.max(longest(header.split(' ')) * HEADING, offered) + EDGES > width ? [`${title} ${header}`] : [];
    }),
  );
  expect(narrow).toEqual([]);
});
