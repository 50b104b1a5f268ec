/**
 * No code asks the computer where it stands: days and hours come from UTC or from a zone that is named.
 *
 * Together with `inScriptZone`, which puts every execution of the bundle into the zone of the manifest, this is why tests in
 * which nobody reads a day need no second time zone (vitest.config.ts). It reads text, so it does not see what stands in a
 * variable that is handed to `new Date`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where the zone of the computer is meant, or does not matter. */
const HARMLESS: Readonly<Record<string, string>> = {
  'local/services/item-date.ts': 'runs inside an execution, which has the zone of the script, as on Google',
  'local/desk/kept.ts': 'names a folder by the clock of whoever sits at this computer',
  'local/desk/page/chart-option.ts': 'draws in the browser, whose reader it is for; numbers have no zone',
  'google/facts/runtime.ts': 'tries whether the hours of a Date are those of the zone of the script',
  'google/form-looks.ts': 'compares instants that Drive writes with their zone',
  'messages/moment.ts': 'asks of a day alone, which is UTC, whether there is such a one',
};

/** An opening parenthesis with all up to the one that closes it, three levels deep. */
const ARGUMENTS = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;
const NAMED = /Z[`']|\+07:00[`']|\.slice\(0, 10\)/;

const LOCAL: readonly { readonly call: RegExp; readonly unless?: RegExp }[] = [
  { call: /\.(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/g },
  { call: /\.to(?:Date|Time|Locale|LocaleDate|LocaleTime)String\(/g },
  // Of year, month and so on: commas that stand in no parentheses of their own.
  { call: /new Date\((?:[^()]|\([^()]*\))*,(?:[^()]|\([^()]*\))*\)/g, unless: /^new Date\((?:[^(),]|\(.*\))*\)$/s },
  { call: new RegExp(`new Date(?=\\([\`'])${ARGUMENTS}`, 'g'), unless: NAMED },
  { call: new RegExp(`Date\\.parse${ARGUMENTS}`, 'g'), unless: NAMED },
  { call: new RegExp(`Intl\\.DateTimeFormat${ARGUMENTS}`, 'g'), unless: /\btimeZone\b/ },
];

/** Calls in code whose outcome depends on the zone of the computer. */
function localCalls(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return LOCAL.flatMap(({ call, unless }) =>
    [...code.matchAll(call)].map(([found]) => found).filter((found) => unless?.test(found) !== true),
  );
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('nothing but what is harmless depends on the time zone of the computer', () => {
  const found = files.filter((name) => localCalls(readFileSync(`src/${name}`, 'utf8')).length > 0);
  expect(found.sort()).toEqual(Object.keys(HARMLESS).sort());
});

test.each([
  'at.getHours()',
  'at.setDate(1)',
  'at.getTimezoneOffset()',
  'at.toLocaleDateString("id-ID")',
  'at.toDateString()',
  'new Date(2026, 0, 1)',
  'new Date(year, months.indexOf(month), 1)',
  "new Date('2026-01-01T09:00')",
  'new Date(`2026-01-01T09:00`)',
  'Date.parse(text)',
  "new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' })",
])('%s does', (code) => {
  expect(localCalls(code)).not.toEqual([]);
});

test.each([
  'at.getUTCHours()',
  'at.toISOString()',
  'new Date()',
  'new Date(Date.UTC(2026, 0, 1))',
  'new Date(at)',
  'new Date(Math.max(a, b))',
  'new Date(`2026-01-01T00:00:00Z`)',
  'new Date(`2026-01-01T09:00+07:00`)',
  'Date.parse(`2026-01-01T09:00Z`)',
  "new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })",
])('%s does not', (code) => {
  expect(localCalls(code)).toEqual([]);
});
