/**
 * Homes for the tests of the sidebar: an empty workbook, a cycle in full swing with awkward names, and any in between.
 */
import {
  type CycleView,
  type FlagView,
  type Front,
  type Home,
  IMPORTS,
  type LetterView,
  type QueuePreview,
  type UnitView,
  type Whole,
} from '../../src/app/api.types.ts';
import { importable } from '../../src/app/importable.ts';
import { nextStep, type Standing } from '../../src/app/next-step.ts';
import { type LetterState, marksOf } from '../../src/core/act/letter.ts';
import { ALLOWED } from '../../src/core/plan/cycle.ts';
import { monthsText } from '../../src/messages/moment.ts';
import { type Language, say } from '../../src/messages/say.ts';

/** A home as a test gives it: what it lists, and nothing where that was never computed; the counts follow from it. */
interface Given extends Omit<Whole, 'front' | 'lost' | 'flags' | 'summary' | 'candidates' | 'units'> {
  readonly flags: readonly FlagView[] | null;
  readonly summary: readonly UnitView[] | null;
}

/** What home counts of what it does not list. */
function counted({ flags, summary, mail }: Given): Pick<Whole, 'candidates' | 'units' | 'mail'> {
  const awards = (flags ?? []).flatMap(({ award }) => (award ? [award] : []));
  const asked = [...mail.waiting, ...mail.sent, ...mail.open];
  return {
    candidates: flags && {
      award: awards.length,
      sanction: flags.length - awards.length,
      granted: awards.filter(({ decision }) => decision?.kind === 'grant').length,
      undecided: awards.filter(({ decision }) => !decision).length,
    },
    units: summary && (summary[summary.length - 1]?.units ?? 0),
    mail: { ...mail, isInvited: asked.some(({ kind }) => kind === 'invitation' || kind === 'reminder') },
  };
}

/** With what a home says first; late and wrong is what a test says. */
function fronted(given: Given, lines: Pick<Front, 'late' | 'wrong'>): Whole {
  const { period, cycle } = given;
  const home = { ...given, flags: given.flags ?? [], summary: given.summary ?? [], ...counted(given) };
  return {
    ...home,
    lost: [],
    front: { at: '2026-12-20T09:00:00', period, stage: cycle.stage, next: nextStep(home, lines.late), ...lines },
  };
}

const NOTHING: Given = {
  language: 'id',
  period: '2026',
  cycle: {
    stage: 'before',
    number: null,
    closedAt: '',
    isCopy: false,
    isChanging: false,
    nextPeriod: '2027',
    steps: [],
    allowed: ALLOWED.before,
    last: null,
  },
  history: null,
  policy: { version: '1 (012345…)', changes: [], unread: [], isOutdated: false },
  prepare: {
    ...{ hasPolicy: false, hasEmployees: false, isBegun: false },
    ...{
      assignments: 0,
      leftOut: { unused: 0, unsupervised: 0 },
      isNamed: false,
      hasSample: false,
      hasTargets: false,
      imports: IMPORTS,
    },
  },
  forms: [],
  job: null,
  operator: null,
  clock: null,
  links: { written: 0, total: 0 },
  monitor: null,
  mail: {
    held: false,
    counts: { waiting: 0, sent: 0, uncertain: 0, refused: 0, bounced: 0, withheld: 0, 'not-needed': 0 },
    open: [],
    openTotal: 0,
    isInvited: false,
    untold: 0,
    waiting: [],
    withheld: [],
    following: '',
    sent: [],
  },
  ratings: null,
  results: null,
  flags: null,
  summary: null,
  problems: { total: 0, first: [] },
  remarks: [],
};

/** A workbook in which nothing has been done. */
export const EMPTY_HOME: Whole = fronted(NOTHING, { late: [], wrong: [] });

/** What the server says of the two candidates of the full home, one for an award and one for an examination. */
function candidatesSaid(language: Language) {
  const absence = say(language, 'evidence.absence-known', { days: 0, months: 11 });
  const changes = say(language, 'sensitivity.weight', { name: 'Bobot Rekan', from: 30, to: 35 });
  const state = say(language, 'word.dossier-state.candidate');
  return {
    award: {
      rule: say(language, 'rule.unit-best'),
      unitOfValue: say(language, 'unit.points'),
      evidence: say(language, 'evidence.award', {
        ...{ value: 112.25, unitEligible: 42, unitRated: 42, coverage: 100 },
        absence,
      }),
      firmness: say(language, 'sensitivity.changes', { changes }),
    },
    sanction: {
      rule: say(language, 'rule.written-reprimand'),
      unitOfValue: say(language, 'unit.days'),
      evidence: say(language, 'evidence.discipline', {
        value: 5,
        period: '2026',
        months: monthsText(language, ['2026-01', '2026-02']),
      }),
      firmness: say(language, 'sensitivity.days').split(', ')[0] ?? '',
      dossier: say(language, 'dossier.beside', { number: 7, state }),
    },
  };
}
const CANDIDATES = { id: candidatesSaid('id'), en: candidatesSaid('en') };

const LONG_UNIT = 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur';
const AWKWARD = 'Drs. H. Muhammad "Ucok" <b>Syahrial</b> Hasibuan-Nasution, M.Si. 👩‍💼';

const letter = (name: string, state: LetterState): LetterView => ({
  personId: '198609262015051001',
  kind: 'reminder',
  number: 2,
  name,
  email: 'nama.yang.sangat.panjang.sekali.untuk.sebuah.alamat@bkpsdm.binjaikota.example',
  state,
  time: '2026-12-20T09:00:00',
  reason: state === 'sent' || state === 'waiting' ? '' : 'terhenti ketika sedang dikirim; mungkin sudah sampai',
  marks: marksOf({ state }),
});

const EVERYTHING: Given = {
  language: 'id',
  period: '2026',
  cycle: {
    stage: 'collecting',
    number: 3,
    closedAt: '',
    isCopy: false,
    isChanging: false,
    nextPeriod: '2027',
    steps: ['close'],
    allowed: ALLOWED.collecting,
    last: { at: '2026-11-02T08:15:00', by: 'petugas.kepegawaian.yang.sangat.panjang@binjaikota.example', reason: '' },
  },
  history: {
    cycles: [
      {
        period: '2025',
        ratees: 412,
        rated: 398,
        mean: 91.376,
        classes: [
          { word: 'Sangat Baik', count: 12 },
          { word: 'Baik', count: 301 },
          { word: 'Sangat Kurang', count: 85 },
        ],
        candidates: 1,
        winners: [{ name: AWKWARD, unit: LONG_UNIT }],
      },
      {
        period: '2024',
        ratees: 9,
        rated: 9,
        mean: null,
        classes: [{ word: 'Kurang/misconduct', count: 9 }],
        candidates: null,
        winners: [],
      },
    ],
    low: [
      {
        name: AWKWARD,
        unit: LONG_UNIT,
        ratings: [
          { period: '2024', word: 'Kurang/misconduct', final: null },
          { period: '2025', word: 'Kurang', final: 61.25 },
        ],
      },
    ],
  },
  policy: {
    version: '1 (012345…)',
    changes: [{ key: 'Bobot Rekan', before: '30%', after: '20%' }],
    unread: ['Minimum Rekan: "dua" tidak dapat dipakai. Nilai dalam batas 1–20; yang dipakai: 3'],
    isOutdated: false,
  },
  prepare: {
    ...{ hasPolicy: true, hasEmployees: true, isBegun: true },
    assignments: 2472,
    leftOut: { unused: 1, unsupervised: 3 },
    isNamed: true,
    ...{ hasSample: false, hasTargets: true },
    imports: importable((action) => ALLOWED.collecting.includes(action), true),
  },
  forms: [
    {
      role: 'self',
      state: 'open',
      url: 'https://docs.google.com/forms/d/e/a/viewform',
      responders: 'anyone',
      shared: true,
    },
    {
      role: 'peer',
      state: 'open',
      url: 'https://docs.google.com/forms/d/e/b/viewform',
      responders: 'anyone',
      shared: true,
    },
    {
      role: 'supervisor',
      state: 'open',
      url: 'https://docs.google.com/forms/d/e/c/viewform',
      responders: 'anyone',
      shared: true,
    },
  ],
  job: null,
  operator: { email: 'hr@contoh.example', since: '2026-11-02T09:00:00', mine: true },
  clock: { ran: '2026-11-20T13:12:00', silentHours: 0, silent: false, missing: [], problem: '' },
  links: { written: 2472, total: 2472 },
  monitor: {
    assignments: 2472,
    answered: 2311,
    rows: 2330,
    scored: 2311,
    replaced: 12,
    held: 4,
    discarded: 3,
    kept: 2,
    drifts: 1,
    owing: [
      {
        name: AWKWARD,
        unit: LONG_UNIT,
        supervisor: AWKWARD,
        letter: { kind: 'reminder', number: 2, time: '2026-12-20', state: 'uncertain' },
        assigned: 8,
        answered: 0,
      },
      ...Array.from({ length: 14 }, (_, index) => ({
        name: `Pegawai ${index + 1}`,
        unit: 'Sekretariat',
        supervisor: '',
        letter: null,
        assigned: 6,
        answered: index % 5,
      })),
    ],
    owingTotal: 61,
    byUnit: [
      { group: LONG_UNIT, raters: 40, owing: 120 },
      { group: 'Sekretariat', raters: 20, owing: 40 },
      { group: '', raters: 1, owing: 1 },
    ],
    bySupervisor: [
      { group: AWKWARD, raters: 40, owing: 120 },
      { group: '', raters: 21, owing: 41 },
    ],
  },
  mail: {
    held: false,
    counts: { waiting: 12, sent: 398, uncertain: 1, refused: 1, bounced: 1, withheld: 1, 'not-needed': 3 },
    open: [letter(AWKWARD, 'uncertain'), letter('Siti Aminah', 'refused'), letter('Budi', 'bounced')],
    openTotal: 3,
    isInvited: true,
    untold: 0,
    waiting: [letter(AWKWARD, 'waiting'), letter('Rahmat', 'waiting')],
    withheld: [letter('Dewi', 'withheld')],
    following: 'Di antrean: 2 surat tentang keberatan. Surat ini berangkat sendiri dengan jam.',
    sent: [letter('Tuti Wulandari', 'sent')],
  },
  ratings: {
    rated: 398,
    insufficient: 14,
    answered: 0,
    bands: [
      { band: 'very-good', count: 31 },
      { band: 'good', count: 289 },
      { band: 'fair', count: 70 },
      { band: 'poor', count: 8 },
      { band: 'very-poor', count: 0 },
    ],
  },
  results: null,
  flags: [
    {
      kind: 'award',
      name: AWKWARD,
      unit: LONG_UNIT,
      ...CANDIDATES.id.award,
      value: 112.25,
      threshold: 112.25,
      ruling: '',
      award: { personId: '198609262015051001', award: 'unit-best', decision: null },
      dossier: null,
    },
    {
      kind: 'sanction',
      name: 'Siti Aminah br. Sembiring',
      unit: 'Sekretariat',
      ...CANDIDATES.id.sanction,
      value: 5,
      threshold: 4,
      ruling: '',
      award: null,
      dossier: { number: 7, text: CANDIDATES.id.sanction.dossier },
    },
  ],
  summary: [
    { unit: LONG_UNIT, employees: 142, rated: 139, participation: 0.9999, mean: 97.254, candidates: 1, units: 1 },
    { unit: 'Sekretariat', employees: 70, rated: 0, participation: null, mean: null, candidates: 1, units: 5 },
    {
      unit: 'Seluruh instansi',
      employees: 212,
      rated: 139,
      participation: 0.9999,
      mean: 97.254,
      candidates: 1,
      units: 6,
    },
  ],
  problems: {
    total: 143,
    first: Array.from({ length: 25 }, (_, index) => ({
      code: 'nip-invalid',
      table: 'pegawai',
      row: index + 2,
      column: 'NIP',
      expected: '18 angka, dengan tanggal lahir dan TMT CPNS yang mungkin',
      received: index === 0 ? '1.98609E+17<script>"x"</script>' : index === 1 ? '' : '19860926201505100',
    })),
  },
  remarks: [
    {
      code: 'peers-scarce',
      table: 'Pegawai',
      row: 2,
      column: 'Nama',
      expected:
        '4 rekan; baru 0 karena rekan di unitnya dan di unit terdekat terlalu sedikit. Tambahkan baris di Penugasan bila ada yang tepat. Bila tidak ada, biarkan: nilai rekan tidak dihitung untuk pegawai ini dan bobotnya dibagi kepada penilai lain',
      received: 'Drs. H. Zulkifli Hasibuan, M.Si.',
    },
  ],
};

/** Everything that may be late, and wrong. */
const LINES: Pick<Front, 'late' | 'wrong'> = {
  late: [
    { what: 'reply', count: 3, to: 'guidance' },
    { what: 'examination', count: 1, to: 'guidance' },
    { what: 'follow-up', count: 2, to: 'guidance' },
    { what: 'review', count: 1, to: 'guidance' },
    { what: 'candidate', count: 12, to: 'guidance' },
    { what: 'objections', count: 4, to: 'ratings' },
    { what: 'meetings', count: 2400, to: 'meetings' },
    { what: 'targets', count: 17, to: 'prepare' },
    { what: 'months', count: 2, to: 'awards' },
    { what: 'assessments', count: 61, to: 'monitor' },
    { what: 'clock', count: 1, to: 'charge' },
  ],
  wrong: [
    { what: 'problems', count: 143, to: 'problems' },
    { what: 'edited', count: 1, to: 'ratings' },
    { what: 'letters', count: 3, to: 'forms' },
    { what: 'held', count: 4, to: 'monitor' },
    { what: 'held', count: 1, to: 'meetings' },
    { what: 'drifts', count: 1, to: 'monitor' },
    { what: 'clock-trouble', count: 1, to: 'charge' },
    { what: 'zone', count: 1, to: 'check' },
  ],
};

/** The lines that are so of a home. */
function linesOf({ problems, clock }: Pick<Standing, 'problems' | 'clock'>): Pick<Front, 'late' | 'wrong'> {
  const isSo: Readonly<Record<string, boolean>> = {
    problems: problems.total > 0,
    clock: clock?.silent === true,
    'clock-trouble': (clock?.problem ?? '') !== '',
  };
  const soOf = <Line extends { readonly what: string }>(lines: readonly Line[]): readonly Line[] =>
    lines.filter(({ what }) => isSo[what] ?? true);
  return { late: soOf(LINES.late), wrong: soOf(LINES.wrong) };
}

/** The full home's cycle, changed in some places; what is allowed there follows from its stage. */
export function cycleWith(change: Partial<CycleView>): CycleView {
  const cycle = { ...EVERYTHING.cycle, ...change };
  return { ...cycle, allowed: cycle.isCopy || cycle.isChanging ? ['new-period'] : ALLOWED[cycle.stage] };
}

/** A cycle with answers, results, problems and names that are long or hold quotation marks, `<` and emoji. */
export const FULL_HOME: Whole = fronted(EVERYTHING, linesOf(EVERYTHING));

/** The full cycle, changed in some places. */
export function homeWith(change: Partial<Given> & Partial<Pick<Home, 'front' | 'lost'>>): Whole {
  const given = { ...FULL_HOME, ...change };
  const imports = importable((action) => given.cycle.allowed.includes(action), given.forms.length > 0);
  const home = { ...given, prepare: { ...given.prepare, imports } };
  return fronted(home, change.front ?? linesOf(home));
}

/** The texts of one beside those of the other. */
const pairs = (own: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>) =>
  Object.entries(own).map(([key, text]) => [JSON.stringify(text), JSON.stringify(others[key])] as const);

/** What the server says of the full home in Indonesian, and in English. */
const SAID: readonly (readonly [id: string, en: string])[] = [
  ...([
    ['Kurang/misconduct', 'Poor/misconduct'],
    ['Sangat Kurang', 'Very poor'],
    ['"Kurang"', '"Poor"'],
  ] as const),
  ...([
    ['Sangat Baik', 'Very good'],
    ['"Baik"', '"Good"'],
    ['"Cukup"', '"Fair"'],
  ] as const),
  ['tidak dapat dipakai. Nilai dalam batas 1–20; yang dipakai: 3', 'cannot be used. A number from 1 to 20; used: 3'],
  ...(['award', 'sanction'] as const).flatMap((kind) => pairs(CANDIDATES.id[kind], CANDIDATES.en[kind])),
  ['terhenti ketika sedang dikirim; mungkin sudah sampai', 'stopped while it was being sent; it may have arrived'],
  ['Langkah lain sedang berjalan di buku kerja ini.', 'Another step is running in this workbook.'],
  ['membuat dan membuka formulir', 'making and opening forms'],
  ['Membuat formulir Rekan', 'Making the form Peers'],
];

/** A home as an English workbook answers it. */
export const inEnglish = (home: Whole): Whole =>
  JSON.parse(
    SAID.reduce((text, [id, en]) => text.replaceAll(id, en), JSON.stringify({ ...home, language: 'en' })),
  ) as Whole;

/** So many letters that would go, all of them today. */
export const queueOf = (letters: number): QueuePreview => ({ letters, quota: 50, waiting: 0, now: letters, later: 0 });
