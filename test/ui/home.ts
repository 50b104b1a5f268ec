/**
 * Homes for the tests of the sidebar: an empty workbook, a cycle in full swing with awkward names, and any in between.
 */
import type { Home, LetterView } from '../../src/app/api.types.ts';
import { type LetterState, marksOf } from '../../src/core/act/letter.ts';

/** A workbook in which nothing has been done. */
export const EMPTY_HOME: Home = {
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
    last: null,
  },
  history: null,
  policy: { version: '1 (012345…)', changes: [], unread: [], isOutdated: false },
  prepare: { tables: [], assignments: 0, isNamed: false, hasSample: false },
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
    waiting: [],
    withheld: [],
    sent: [],
  },
  ratings: null,
  results: null,
  flags: null,
  summary: null,
  problems: { total: 0, first: [] },
};

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

/** A cycle with answers, results, problems and names that are long or hold quotation marks, `<` and emoji. */
export const FULL_HOME: Home = {
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
    changes: [{ key: 'Bobot Rekan', before: '3000', after: '2000' }],
    unread: ['Minimum Rekan: "dua" tidak dapat dipakai. Nilai dalam batas 1–20; yang dipakai: 3'],
    isOutdated: false,
  },
  prepare: {
    tables: [
      { name: 'pegawai', rows: 412 },
      { name: 'penilai-luar', rows: 3 },
      { name: 'kriteria', rows: 21 },
      { name: 'sasaran', rows: 1648 },
      { name: 'kehadiran', rows: 4944 },
      { name: 'pelatihan', rows: null },
    ],
    assignments: 2472,
    isNamed: true,
    hasSample: false,
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
        letter: 'Pengingat 2, 2026-12-20',
        letterState: 'tidak pasti',
        assigned: 8,
        answered: 0,
      },
      ...Array.from({ length: 14 }, (_, index) => ({
        name: `Pegawai ${index + 1}`,
        unit: 'Sekretariat',
        supervisor: '',
        letter: '',
        letterState: '',
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
    waiting: [letter(AWKWARD, 'waiting'), letter('Rahmat', 'waiting')],
    withheld: [letter('Dewi', 'withheld')],
    sent: [letter('Tuti Wulandari', 'sent')],
  },
  ratings: {
    rated: 398,
    insufficient: 14,
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
      rule: 'unit-best',
      value: 112.25,
      threshold: 112.25,
      unitOfValue: 'points',
      evidence: 'Nilai akhir 112,25, tertinggi dari 42 pegawai yang dinilai di unit ini. Jawaban terkumpul 100%.',
      ruling: '',
      firmness: 'Berubah bila Bobot Rekan digeser dari 30% menjadi 35%',
      award: { personId: '198609262015051001', award: 'unit-best', decision: null },
      dossier: null,
    },
    {
      kind: 'sanction',
      name: 'Siti Aminah br. Sembiring',
      unit: 'Sekretariat',
      rule: 'written-reprimand',
      value: 5,
      threshold: 4,
      unitOfValue: 'days',
      evidence: 'Tidak masuk kerja tanpa keterangan 5 hari (Januari 2, Maret 3).',
      ruling: '',
      firmness: 'Tetap',
      award: null,
      dossier: { number: 7, text: 'Berkas 7: Kandidat untuk pemeriksaan' },
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
};

/** The full cycle, changed in some places. */
export const homeWith = (change: Partial<Home>): Home => ({ ...FULL_HOME, ...change });
