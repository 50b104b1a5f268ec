/** Facts about what the view of a person is made of: every sheet that names somebody is in it, or is left out for a reason. */
import { expect, test } from 'vitest';
import { PARTS } from '../../src/app/person-parts.ts';
import { TABLES } from '../../src/tables/index.ts';

const NOBODY = 'names nobody';
/** Sheets that the view does not show, by why. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'stands at the top of the view': ['ratings', 'explanations'],
  'is told in counts beside Penugasan': ['monitor'],
  'would tell what a single rater said': ['scores', 'archive', 'inquiry-archive', 'published-comments'],
  'pairs raters and those they rate': ['rulings', 'monthly-asks'],
  'lists cells to mend, which are marked in their sheets': ['problems'],
  'is about those who work in the workbook': ['access', 'officers', 'cycle-log'],
  [NOBODY]: [
    ...['policy', 'criteria', 'target-templates', 'position-standards', 'holidays', 'trainings', 'satisfaction'],
    ...['retention', 'forms', 'items', 'inquiry-forms', 'inquiry-items', 'templates', 'training-offers'],
    ...['reliability', 'training-needs', 'training-effects', 'training-evaluations', 'summary', 'distribution'],
    ...['policy-versions'],
  ],
};
const NAMING = /^(NIP|Nama$|Email|Kepada|Tentang|Data$)/;

const seen = PARTS.filter((part) => part.seen).map(({ table }) => table.key);

test('every sheet is in the view of a person or left out for a reason, and none is both', () => {
  const left = Object.values(LEFT_OUT).flat();
  expect([...seen, ...left].sort()).toEqual(TABLES.map(({ key }) => key).sort());
});

test('what names nobody has no column for anybody', () => {
  const naming = TABLES.filter(({ key }) => LEFT_OUT[NOBODY]?.includes(key)).filter(({ title, columns }) =>
    columns.some(({ header }) => title !== 'Masa Simpan' && title !== 'Hari Libur' && NAMING.test(header)),
  );
  expect(naming.map(({ title }) => title)).toEqual([]);
});

test('every sheet that names somebody in the print or counts them there is a part once', () => {
  const keys = PARTS.map(({ table }) => table.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the view shows no link, no code and no reason of a colleague', () => {
  const shown = PARTS.flatMap(({ table, seen: keys }) =>
    typeof keys === 'object' ? keys.map((key) => `${table.key}.${key}`) : [],
  );
  expect(shown.filter((one) => /link$|\.(code|fingerprint|nominations|content|email)$/i.test(one))).toEqual([
    'outsiders.email',
    'accepted-emails.email',
  ]);
});
