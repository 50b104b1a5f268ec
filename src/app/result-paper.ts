/**
 * The text of a result as it stands on paper: what the mail says of each role by criterion, in one sentence a role, as one
 * table. Only sentences that read whole become cells; whatever else was published stays as it is, word for word.
 */
import { ROLES } from '../core/types.ts';
import { type Language, say } from '../messages/say.ts';
import type { ResultLetterView } from './api.types.ts';

type PaperText = Pick<ResultLetterView, 'above' | 'table' | 'below'>;

const DASH = '–';
const MARK = '\u0000';
const ITEM = '[^\\s;"]+(?: "[^"]*")? \\d+(?:[.,]\\d+)?';
const PARTS = /^(\S+)(?: "(.*)")? (\S+)$/;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentence that lists numbers by criterion, with the list as its only group. */
function sentenceIn(language: Language): RegExp {
  const [before = '', after = ''] = say(language, 'explain.role.criteria', { criteria: MARK }).split(MARK);
  return new RegExp(` ${literal(before)}(${ITEM}(?:; ${ITEM})*)${literal(after)}(?= |$)`);
}

/** A line without its list, and whose list it was. */
interface TakenLine {
  readonly text: string;
  readonly role?: string;
  readonly items: readonly { readonly code: string; readonly name: string; readonly points: string }[];
}

function takeLine(line: string, sentence: RegExp, roles: readonly string[]): TakenLine {
  const role = roles.find((one) => line.startsWith(`${one}: `));
  const list = sentence.exec(line)?.[1];
  if (role === undefined || list === undefined) return { text: line, items: [] };
  const items = list.split(/; (?=[^\s;"]+(?: "[^"]*")? \d)/).map((item) => {
    const [, code = '', name = '', points = ''] = PARTS.exec(item) ?? [];
    return { code, name, points };
  });
  return { text: line.replace(sentence, ''), role, items };
}

/**
 * A letter with the numbers of its result by criterion in a table, below the last line that told any.
 *
 * @param body the letter as its mail has it
 * @param content the result in it; comments and what stands around it are never read
 * @param statements whole statements by code, in the order of the table, for names of which the letter has the beginning
 */
export function onPaper(
  language: Language,
  body: string,
  content: string,
  statements: ReadonlyMap<string, string>,
): PaperText {
  const start = body.indexOf(content);
  const names = [...ROLES].reverse().map((role) => say(language, `role.${role}`));
  const sentence = sentenceIn(language);
  const lines = content.split('\n').map((line) => takeLine(line, sentence, names));
  const last = lines.reduce((found, { items }, index) => (items.length > 0 ? index : found), -1);
  if (start < 0 || last < 0) return { above: body, table: null, below: '' };
  const told = lines.filter(({ items }) => items.length > 0);
  // A statement is quoted where its code is named first.
  const codes = told.flatMap(({ items }) => items);
  const first = new Map([...codes].reverse().map(({ code, name }) => [code, name] as const));
  const nameOf = (code: string, name: string): string => {
    const whole = statements.get(code) ?? '';
    return name !== '' && whole.startsWith(name.replace(/…$/, '')) ? whole : name || code;
  };
  const order = [...statements.keys()];
  const placeOf = (code: string): number => (statements.has(code) ? order.indexOf(code) : order.length);
  const textOf = (some: readonly TakenLine[]): string => some.map(({ text }) => text).join('\n');
  return {
    above: `${body.slice(0, start)}${textOf(lines.slice(0, last + 1))}`,
    table: {
      roles: told.map(({ role = '' }) => role),
      rows: [...new Set(codes.map(({ code }) => code))]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .map((code) => [
          nameOf(code, first.get(code) ?? ''),
          ...told.map(({ items }) => items.find((item) => item.code === code)?.points ?? DASH),
        ]),
    },
    below: `${textOf(lines.slice(last + 1))}${body.slice(start + content.length)}`,
  };
}
