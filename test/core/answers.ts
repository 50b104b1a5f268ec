/**
 * A notation for answers as they arrive: `row('P>B 4 5')` is rater P's answers about B on the first criteria, with the
 * right code and address, at minute 0; changes say what is otherwise.
 */
import { collect, type Intake, NO_TRUST, type Trust } from '../../src/core/measure/collection.ts';
import type { CodedAssignment, ResponseTab } from '../../src/core/measure/response.ts';
import type { RulingKind } from '../../src/core/measure/ruling.ts';
import type { Version } from '../../src/core/measure/version.ts';
import { makeCode } from '../../src/core/plan/code.ts';
import { gridHeader, type Item } from '../../src/core/plan/questionnaire.ts';
import type { Role } from '../../src/core/types.ts';
import { employee, rosterOf } from './notation.ts';

export const SECRET = 'a secret of a workbook that nobody knows';
export const CRITERIA = ['C1', 'C2', 'C3'] as const;
export const CHOICES = ['1 Sangat kurang', '2 Kurang', '3 Cukup', '4 Baik', '5 Sangat baik', 'Tidak dapat menilai'];
const GRID = '100';

const item = (role: Role, kind: Item['kind'], itemId: string, header: string, change: Partial<Item> = {}): Item => ({
  role,
  kind,
  itemId,
  header,
  criterion: '',
  value: '',
  choices: [],
  ...(itemId === '' ? {} : { type: 'TEXT' }),
  ...change,
});

/** The manifest of one role: Google's own columns last, as they are kept. */
export const manifest = (role: Role): readonly Item[] => [
  item(role, 'ratee', '1', 'Pegawai yang dinilai'),
  item(role, 'code', '2', 'Kode'),
  ...CRITERIA.map((criterion) =>
    item(role, 'answer', GRID, gridHeader('Pelayanan', `Pernyataan ${criterion}`), {
      criterion,
      value: 'Pelayanan',
      choices: CHOICES,
      type: 'GRID',
    }),
  ),
  item(role, 'comment', '101', 'Komentar: Pelayanan', { value: 'Pelayanan', type: 'PARAGRAPH_TEXT' }),
  item(role, 'time', '', 'Stempel waktu'),
  item(role, 'email', '', 'Alamat Email'),
];

/** The form that the manifest was made of. */
export const formAsMade = [
  { id: '1', type: 'TEXT', title: 'Pegawai yang dinilai', rows: [], choices: [] },
  { id: '2', type: 'TEXT', title: 'Kode', rows: [], choices: [] },
  {
    id: GRID,
    type: 'GRID',
    title: 'Pelayanan',
    rows: CRITERIA.map((criterion) => `Pernyataan ${criterion}`),
    choices: CHOICES,
  },
  { id: '101', type: 'PARAGRAPH_TEXT', title: 'Komentar: Pelayanan', rows: [], choices: [] },
] as const;

export const HEADER = ['Stempel waktu', 'Alamat Email', ...manifest('peer').map(({ header }) => header)].slice(0, 8);

export const roster = rosterOf(employee('A'), employee('B'), employee('P'), employee('Q', { email: '' }));

const coded = (raterId: string, rateeId: string, role: Role = 'peer'): CodedAssignment => ({
  raterId,
  rateeId,
  role,
  code: makeCode(SECRET, { raterId, rateeId, role }),
  invitedEmail: '',
});
export const assignments = [coded('P', 'A'), coded('P', 'B'), coded('Q', 'B'), coded('A', 'B')];

export const codeOf = (pair: string, role: Role = 'peer'): string => {
  const [raterId = '', rateeId = ''] = pair.split('>');
  return makeCode(SECRET, { raterId, rateeId, role });
};

/** What a row says otherwise than its notation. */
export interface RowChange {
  readonly minute?: number;
  readonly time?: string;
  readonly email?: string;
  readonly code?: string;
}

/** One row of the peers' tab, in the order of `HEADER`. */
export function row(text: string, change: RowChange = {}): readonly string[] {
  const [pair = '', ...levels] = text.split(' ');
  const [raterId = '', rateeId = ''] = pair.split('>');
  const { minute = 0, time = `2026-12-01T08:${String(minute).padStart(2, '0')}:00` } = change;
  return [
    time,
    change.email ?? `${raterId.toLowerCase()}@contoh.example`,
    `Nama ${rateeId}`,
    change.code ?? codeOf(pair),
    ...CRITERIA.map((_, index) => (levels[index] ? (CHOICES[Number(levels[index]) - 1] ?? '') : '')),
    '',
  ];
}

export const tabOf = (
  rows: readonly (readonly string[])[],
  header: readonly string[] = HEADER,
  form: ResponseTab['form'] = formAsMade,
): ResponseTab => ({
  role: 'peer',
  table: 'Jawaban Rekan',
  header,
  rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  form,
});

/** Collects one tab of peers. */
export function collected(tab: ResponseTab | undefined, trust: Partial<Trust> = {}, change: Partial<Intake> = {}) {
  return collect({
    tabs: tab ? [tab] : [],
    items: manifest('peer'),
    assignments,
    roster,
    rateeText: ({ name }) => name,
    trust: { ...NO_TRUST, ...trust },
    ...change,
  });
}

/** The archive after a pull. */
export const archived = (fresh: ReturnType<typeof collected>['fresh']): readonly Version[] =>
  fresh.map((version) => ({ ...version, cycle: 'a', firstSeen: '2026-12-02T08:00:00' }));

/** Rulings on fingerprints. */
export const ruled = (kind: RulingKind, fingerprint: string, assignment = ''): Trust['rulings'] => {
  const [raterId = '', rateeId = ''] = assignment.split('>');
  const role = assignment === '' ? undefined : 'peer';
  const ruling = { fingerprint, kind, raterId, rateeId, role, reason: 'sudah ditanyakan', by: '', at: '' } as const;
  return new Map([[fingerprint, ruling]]);
};

/** `P>A 4 5 -` for each response, in the order of the assignments. */
export const told = ({ responses }: ReturnType<typeof collected>): readonly string[] =>
  responses.map(({ raterId, rateeId, answers }) =>
    [`${raterId}>${rateeId}`, ...CRITERIA.map((criterion) => answers.get(criterion) ?? '-')].join(' '),
  );
