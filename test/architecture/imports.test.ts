/** The import graph: each room imports only from the rooms it may, and core from nothing that knows where it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve('src');

/** The one folder inside core with a law of its own: it imports itself and a package that only it may import. */
const STATISTICS = 'core/measure/statistics';

/** Room -> rooms it may import at all, and rooms it may import types from. */
const MAY: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  core: { values: ['core'] },
  [STATISTICS]: { values: [STATISTICS] },
  tables: { values: ['tables', 'core'] },
  messages: { values: ['messages', 'core'] },
  google: { values: ['google', 'core', 'tables'] },
  app: { values: ['app', 'core', 'tables', 'google', 'messages'] },
  'main.ts': { values: ['app', 'google'] },
  ui: { values: ['ui', 'messages', 'app/api.types.ts'], types: ['core'] },
  local: { values: ['local'], types: ['app/api.types.ts', 'core'] },
};

/** Packages that may be bundled into the add-on, by room. Node's own modules and the rest are for `local` only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['@noble/hashes'],
  [STATISTICS]: ['simple-statistics'],
  ui: ['preact', 'qrcode-generator'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(SRC, name));

const roomOf = (file: string): string => {
  const place = relative(SRC, file);
  return place.startsWith(`${STATISTICS}/`) ? STATISTICS : (place.split('/')[0] ?? '');
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(
    (match) => ({
      from: file,
      to: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    }),
  );
}

function fault({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  const place = `${relative(SRC, from)} imports ${to}`;
  if (!to.startsWith('.')) {
    if (room === 'local') return undefined;
    return (PACKAGES[room] ?? []).some((name) => to === name || to.startsWith(`${name}/`)) ? undefined : place;
  }
  const target = relative(SRC, resolve(dirname(from), to));
  const may = MAY[room];
  const allowed = [...(may?.values ?? []), ...(typeOnly ? (may?.types ?? []) : [])];
  return allowed.some((name) => target === name || target.startsWith(`${name}/`)) ? undefined : place;
}

test('every import goes where it may', () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.flatMap((one) => fault(one) ?? [])).toEqual([]);
});

test('every file opens with what it is for', () => {
  expect(files.filter((file) => !readFileSync(file, 'utf8').startsWith('/**'))).toEqual([]);
});

test('only google/ and the type-checked islands that may name Google do', () => {
  const pure = files.filter((file) => ['core', STATISTICS, 'tables', 'messages'].includes(roomOf(file)));
  const naming =
    /\b(SpreadsheetApp|FormApp|PropertiesService|LockService|HtmlService|Utilities|document\.|window\.|process\.)/;
  const naming_ = pure.filter((file) =>
    naming.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  expect(naming_).toEqual([]);
});

test('no room names a time zone: the workbook has the one that counts, and only facts of the platform speak of others', () => {
  const own = files.filter(
    (file) => !['local', 'messages'].includes(roomOf(file)) && !relative(SRC, file).startsWith('google/facts/'),
  );
  const naming =
    /\b(?:Asia|Etc|America|Europe)\/|[+-]0\d:00\b|getTimezoneOffset|getScriptTimeZone|\.get(?:Hours|Date|Day|Month|FullYear)\(/;
  const code = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(own.filter((file) => naming.test(code(file))).map((file) => relative(SRC, file))).toEqual([]);
});

test('core has no clock and no chance', () => {
  const core = files.filter((file) => ['core', STATISTICS].includes(roomOf(file)));
  expect(core.filter((file) => /Math\.random|Date\.now|new Date\(\)/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
