/** Facts about the words: both languages are complete and have the same holes, and nothing is said with a hole left. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemRow } from '../../src/app/words.ts';
import { PROBLEM_CODES } from '../../src/core/problem.ts';
import { en } from '../../src/messages/en.ts';
import { id, type MessageKey } from '../../src/messages/id.ts';
import { say } from '../../src/messages/say.ts';
import { PUNISHMENT, PUNISHMENTS } from '../fixtures/punishment.ts';
import { en as pageEn, id as pageId } from '../ui/dictionary.ts';

/** Where the word stands, each time to say that nothing proposes one; and the words that say so. */
const DENIALS = [
  'dossier.print.about',
  'dossiers.step.follow-up',
  'help.what.guidance',
  'inquiry.examination.conclusion-help',
];
/** Indonesian has no other word for what a low rating does not lead to. */
const ALSO = { id: ['help.note.guidance.1'], en: [] };
const DENIAL = {
  id: /(tidak mengusulkan|tidak meminta usul|bukan) hukuman|Tidak ada sanksi yang diusulkan/,
  en: /(proposes no|no proposal of a) punishment|No sanction is ever proposed/,
};

const keys = Object.keys(id) as MessageKey[];
const holes = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

test('both languages have the same keys and the same holes', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
  for (const key of keys) expect([key, holes(en[key])]).toEqual([key, holes(id[key])]);
});

/** Every text of the sheets, letters and forms, and of the pages, by key. */
const TEXTS = { id: { ...id, ...pageId }, en: { ...en, ...pageEn } };

test.each(['id', 'en'] as const)(
  'no text names a punishment, and the bare word stands only where none is proposed (%s)',
  (language) => {
    const texts = Object.entries<string>(TEXTS[language]);
    expect(texts.length).toBeGreaterThan(1500);
    expect(texts.filter(([, text]) => PUNISHMENTS.test(text)).map(([key]) => key)).toEqual([]);
    const named = texts.filter(([, text]) => PUNISHMENT.test(text));
    expect(named.map(([key]) => key).sort()).toEqual([...DENIALS, ...ALSO[language]].sort());
    for (const [key, text] of named) expect([key, text]).toEqual([key, expect.stringMatching(DENIAL[language])]);
  },
);

/** docs/istilah.md as rows: a term in both languages, what it is, and the words that it is never said by. */
const TERMS = readFileSync('docs/istilah.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, termId = '', termEn = '', , notId = '', notEn = '']) => ({
    id: { term: termId, not: notId.split(', ') },
    en: { term: termEn, not: notEn.split(', ') },
  }));

test.each(['id', 'en'] as const)('one thing has one word, that of docs/istilah.md (%s)', (language) => {
  // Names of values are not read by anybody.
  const texts = Object.entries<string>(TEXTS[language]).map(([key, text]) => [key, text.replace(/\{[^}]*\}/g, '')]);
  const textsWith = (word: string) =>
    texts.filter(([, text]) => new RegExp(`\\b${word}(s|nya)?\\b`, 'i').test(text ?? ''));
  expect(TERMS.length).toBeGreaterThan(15);
  for (const { [language]: terms } of TERMS) {
    expect([terms.term, textsWith(terms.term).length > 0]).toEqual([terms.term, true]);
    for (const word of terms.not) expect([word, textsWith(word).map(([key]) => key)]).toEqual([word, []]);
  }
});

test.each([
  ['id', /^Yth\. \{nama\},\n\n(\p{Ll}|Anda |\{)/u, /\n\nTerima kasih[^\n]*\.\nPetugas kepegawaian \{instansi\}$/],
  ['en', /^Dear \{nama\},\n\n(\p{Ll}|\{)/u, /\n\nThank you[^\n]*\.\nHR officers of \{instansi\}$/],
] as const)('all letters begin and end alike (%s)', (language, begins, ends) => {
  const letters = Object.entries<string>(language === 'id' ? id : en).filter(([key]) => /^letter\..+\.body$/.test(key));
  expect(letters.length).toBeGreaterThan(20);
  expect(letters.filter(([, text]) => !begins.test(text) || !ends.test(text)).map(([key]) => key)).toEqual([]);
});

test('no sentence is empty', () => {
  for (const key of keys) expect(id[key].trim() === '' || en[key].trim() === '', key).toBe(false);
});

test('numbers are written as the language does', () => {
  expect(say('id', 'reason.targets-unusable', { targets: 97.255 })).toContain('97,26');
  expect(say('en', 'reason.targets-unusable', { targets: 97.255 })).toContain('97.26');
});

/** Details as the stages give them, by code; what is not listed needs none. */
const DETAILS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'monthly-weights': { sum: 9000 },
  'monthly-peers': { minimum: 3 },
  'present-beyond-work-days': { days: 20 },
  'choice-unknown': { choices: 'A, B' },
  'number-invalid': { minimum: 0, above: 'true', integer: 'true' },
  'row-repeated': { what: 'T1' },
  'weights-sum': { used: 'T1 0.3' },
  'policy-invalid': { rule: 'minimumPeers', used: 3 },
  'answer-repeated': { what: 'BP1' },
  'number-ambiguous': { whole: '1200', fraction: '1,2' },
  'table-missing': { sheet: 'Kehadiran' },
  'unit-spelling': { used: 'Sekretariat' },
  'policy-peers': { minimum: 3 },
  'policy-cap': { peers: 4 },
  'unit-like': { like: 'Sekretariat' },
  'peers-short': { have: 1, need: 4, reason: 'raters-full' },
  'peers-scarce': { have: 1, need: 4 },
  'assignment-missing': { lack: 'all' },
  'assignment-left-out': { lack: 'all' },
  'assignment-untold': { raters: 2 },
  'policy-preset': { names: 'peerWeight,selfWeight' },
  'rater-over-cap': { maximum: 8 },
  'placeholder-unknown': { placeholder: 'nma', choices: 'nama tautan' },
  'placeholder-missing': { placeholder: 'tautan' },
  'email-mismatch': { expected: 'a@b.example' },
  'code-used-by-another': { expected: 'a@b.example' },
  'count-differs': { responses: 12 },
  'ratee-text-changed': { expected: 'Nama (Unit)' },
  'absence-beyond-work-days': { days: 20 },
  'absence-uncounted': { month: '2026-03', dated: 2 },
  'ends-before-start': { starts: '2026-03-01' },
  'certificate-early': { starts: '2026-03-01' },
  'day-impossible': { from: '2026-01-01', to: '2026-12-14' },
  'due-before-meeting': { from: '2026-12-14' },
  'meeting-collides': { name: 'Siti', other: '2026-12-14 09:00' },
  'target-unsaid': { what: 'S1' },
  'target-unmeasurable': { what: 'S1' },
  'target-due-elsewhen': { what: 'S1', period: 2026 },
  'decision-incomplete': { missing: 'alasan' },
  'targets-beyond-form': { lines: 10, what: 'S11' },
  'evidence-no-link': { what: 'S1' },
  'correction-incomplete': { what: 'S1' },
  'correction-contradicted': { what: 'S1' },
  'cell-without-header': { rows: 2 },
  'audit-removed': { numbers: '5-7' },
  'audit-cut': { numbers: '8-9', count: 9 },
  'audit-reordered': { rows: 2 },
  'audit-replaced': { kept: 'ab12' },
  'retention-invalid': { kind: 'answers' },
  'enrolled-late': { what: 'T1 1986' },
  'withdrawn-late': { what: 'T1 1986' },
  'withdrawal-unheeded': { what: 'T1 1986' },
  'potential-invalid': { words: 'Rendah', highest: 100 },
  'potential-limits': { limit: 80 },
  'places-exceeded': { what: 'T1', seats: 7, over: 1 },
};

test('a unit that may be another misspelt is asked about', () => {
  const problem = {
    code: 'unit-like',
    table: 'employees',
    row: 2,
    column: 'unit',
    received: 'Sekertariat',
  } as const;
  const told = (language: 'id' | 'en') =>
    problemRow(language, { ...problem, details: { like: 'Sekretariat' } }).expected;
  expect(told('id')).toBe('Maksudnya "Sekretariat"? Bila memang unit lain, biarkan');
  expect(told('en')).toBe('Is "Sekretariat" meant? If it is another unit indeed, leave it');
});

test.each([
  [
    'policy-invalid',
    'policy',
    'value',
    { rule: 'supervisorWeight', used: 6000 },
    /^Bobot Atasan: .*tidak ada yang dihitung$/,
  ],
  ['policy-invalid', 'policy', 'value', { rule: 'sensitivityStep', used: 500 }, /^Uji Ketahanan: .*yang dipakai: 500$/],
  ['policy-invalid', 'policy', 'value', { rule: 'deadline', used: '' }, /^Tenggat: Tanggal, .*dianggap belum diisi$/],
  ['policy-cap', 'policy', 'value', { rule: 'rateesPerPeer', peers: 4 }, /^Pegawai per Rekan: Paling sedikit 4 /],
  ['meeting-time-invalid', 'meetings', 'time', {}, /^Pukul rapat, misalnya 09:00;/],
  ['meeting-time-invalid', 'meetings', 'day', {}, /^Tanggal rapat, misalnya 14\/12\/2026;/],
  [
    'number-invalid',
    'meetings',
    'minutes',
    { minimum: 0, above: 'true', integer: 'true' },
    /^Bilangan bulat lebih dari 0, tanpa/,
  ],
  ['cell-blank', 'employees', 'email', {}, /^Alamat email/],
  ['cell-blank', 'employees', 'unit', {}, /^Isi untuk kolom Unit Kerja$/],
  ['cell-blank', 'targets', 'realised', {}, /^Angka yang terealisasi/],
  ['row-repeated', 'attendance', 'month', { what: '197001011995031001 2026-01' }, /NIP 197001011995031001, 2026-01;/],
] as const)('%s in %s, %s says what belongs there', (code, table, column, details, sentence) => {
  expect(problemRow('id', { code, table, row: 2, column, received: 'x', details }).expected).toMatch(sentence);
});

/** A day as sheets keep it, and nobody writes it. */
const ISO_DAY = /\d{4}-\d\d-\d\d|TTTT-|YYYY-/;

test('no sentence writes a day as sheets keep it', () => {
  const sentences = [id, en, pageId, pageEn].flatMap((words) => Object.entries<string>(words));
  expect(sentences.filter(([, sentence]) => ISO_DAY.test(sentence))).toEqual([]);
});

describe.each(PROBLEM_CODES)('problem %s', (code) => {
  test('has a whole sentence in both languages', () => {
    const problem = { code, table: 'targets', row: 2, column: 'weight', received: 'x', details: DETAILS[code] ?? {} };
    for (const language of ['id', 'en'] as const) {
      const { expected, table, column } = problemRow(language, problem);
      expect(expected).not.toMatch(/[{}]/);
      expect(expected).not.toMatch(ISO_DAY);
      expect([table, column]).toEqual(['Sasaran', 'Bobot']);
    }
  });
});
