/** What a sheet says of itself: who fills it, and at each column what it holds, in which unit and what may stand there. */
import type { SheetWords } from '../google/dress.ts';
import { isMessageKey, type Language, say } from '../messages/say.ts';
import { stageOf } from '../tables/index.ts';
import type { Bounds, Column, Table } from '../tables/notation.ts';

/** What a column means: in this table, else wherever a column has its key. */
function meaningOf(language: Language, table: Table, { key }: Column): string {
  const own = `column.${table.key}.${key}`;
  const shared = `column.${key}`;
  if (isMessageKey(own)) return say(language, own);
  if (isMessageKey(shared)) return say(language, shared);
  throw new RangeError(`Nothing says what column ${key} of ${table.key} holds.`);
}

function boundsText(language: Language, { minimum, maximum, above = false, integer = false }: Bounds): string {
  const whole = integer ? say(language, 'sheet.whole') : say(language, 'sheet.number');
  if (minimum === undefined) return `${whole}.`;
  if (maximum !== undefined) return say(language, 'sheet.between', { whole, minimum, maximum });
  return say(language, above ? 'sheet.above' : 'sheet.least', { whole, minimum });
}

/** What may stand in a cell of a column; `''` where anything may. */
function expectedText(language: Language, { bounds, choices, choicesBy }: Column): string {
  if (choices) return say(language, 'sheet.choices', { choices: choices.join(', ') });
  if (choicesBy) return say(language, 'sheet.choose');
  return bounds ? boundsText(language, bounds) : '';
}

/** What a time is in; `''` for anything else. */
const timeText = (language: Language, { time }: Column): string =>
  time === undefined ? '' : say(language, time === 'day' ? 'sheet.day' : 'sheet.moment');

export function sheetWords(language: Language, table: Table): SheetWords {
  const filledBy = say(language, `sheet.${stageOf(table)}`);
  const stands = (column: Column): string =>
    column.filledBy === undefined
      ? ''
      : say(language, column.filledBy === 'people' ? 'sheet.by-people' : 'sheet.by-teladan');
  const expected = (column: Column): string => expectedText(language, column);
  const noteOf = (column: Column): string =>
    [
      meaningOf(language, table, column),
      timeText(language, column),
      expected(column),
      stands(column),
      ...(column === table.columns[0] ? [filledBy] : []),
    ]
      .filter(Boolean)
      .join('\n');
  return { filledBy, noteOf, expected };
}
