/** Kebijakan: the policy as keys and values, with unit, bounds, default and reason beside each. */
import {
  defaultOf,
  POLICY_RULES,
  type PolicyName,
  type PolicyRule,
  readPolicy,
  type Setting,
  type TieBreak,
} from '../core/plan/policy.ts';
import { isMonthlyPreset, isPreset } from '../core/plan/preset.ts';
import {
  byTeladan,
  type Cell,
  clean,
  completeGrid,
  fold,
  type Grid,
  isAmbiguous,
  parseNumber,
  readTable,
  table,
  text,
} from './notation.ts';

export const POLICY = table('policy', 'Kebijakan', 'input', [
  text('key', 'Kunci', 230),
  { ...text('value', 'Nilai', 240), wrap: true, choicesBy: { key: 'key', of: (key) => wordsOf(key) } },
  { ...byTeladan(text('unit', 'Satuan', 150)), optional: true },
  { ...byTeladan(text('bounds', 'Batas', 200)), optional: true, wrap: true },
  { ...byTeladan(text('default', 'Bawaan', 150)), optional: true, wrap: true },
  { ...text('reason', 'Alasan', 520), optional: true, wrap: true },
] as const);

/** The key under which a rule stands in the sheet. */
export const POLICY_KEYS: Readonly<Record<PolicyName, string>> = {
  period: 'Periode',
  seed: 'Benih',
  preset: 'Preset',
  scale: 'Skala',
  supervisorWeight: 'Bobot Atasan',
  peerWeight: 'Bobot Rekan',
  subordinateWeight: 'Bobot Bawahan',
  selfWeight: 'Bobot Diri',
  withoutSubordinates: 'Tanpa Bawahan',
  resultsWeight: 'Bobot Hasil',
  behaviourWeight: 'Bobot Perilaku',
  minimumPeers: 'Minimum Rekan',
  minimumSubordinates: 'Minimum Bawahan',
  peersPerRatee: 'Rekan per Pegawai',
  rateesPerPeer: 'Pegawai per Rekan',
  minimumCoverage: 'Cakupan Minimum',
  veryGoodLimit: 'Batas Sangat Baik',
  goodLimit: 'Batas Baik',
  fairLimit: 'Batas Cukup',
  poorLimit: 'Batas Kurang',
  awardAbsenceLimit: 'Batas Alpa Penghargaan',
  trainingHoursPns: 'JP PNS',
  trainingHoursPppk: 'JP PPPK',
  effectMinimum: 'Minimum Peserta Dampak',
  counted: 'Nilai yang Dipakai',
  severityShrinkage: 'Peredam Kemurahan',
  minimumGroup: 'Minimum Kelompok',
  organisationRating: 'Predikat Organisasi',
  signalAnswers: 'Sinyal: Minimum Jawaban',
  straightLineShare: 'Sinyal: Jawaban Seragam',
  allTopShare: 'Sinyal: Semua Tertinggi',
  severityLimit: 'Sinyal: Kemurahan',
  reciprocalLimit: 'Sinyal: Saling Tinggi',
  selfGapLimit: 'Sinyal: Selisih Diri',
  fastSeconds: 'Sinyal: Terlalu Cepat',
  sensitivityStep: 'Uji Ketahanan',
  agency: 'Instansi',
  agencyParent: 'Instansi: Induk',
  agencyAddress: 'Instansi: Alamat',
  agencyContact: 'Instansi: Kontak',
  deadline: 'Tenggat',
  reminders: 'Pengingat',
  reminderAfterDays: 'Pengingat Setelah Hari',
  reminderMaximum: 'Pengingat Terbanyak',
  onLeave: 'Cuti',
  leavers: 'Pegawai Keluar',
  supervisorChange: 'Pergantian Atasan',
  secondPost: 'Jabatan Rangkap',
  objectionDays: 'Hari Keberatan',
  objectionDecisionDays: 'Hari Putusan Keberatan',
  meetingFirstDay: 'Rapat: Hari Pertama',
  meetingLastDay: 'Rapat: Hari Terakhir',
  meetingFromHour: 'Rapat: Mulai Pukul',
  meetingToHour: 'Rapat: Sampai Pukul',
  meetingMinutes: 'Rapat: Lama',
  meetingPlace: 'Rapat: Tempat',
  certificatePattern: 'Sertifikat: Pola Nomor',
  certificatePlace: 'Sertifikat: Tempat',
  certificateSignatory: 'Sertifikat: Penanda Tangan',
  certificateSignatoryId: 'Sertifikat: NIP Penanda Tangan',
  certificateSignatoryPosition: 'Sertifikat: Jabatan Penanda Tangan',
  consecutiveAbsenceDays: 'Disiplin: Alpa Berturut-turut',
  guidanceLowPeriods: 'Pembinaan: Periode Rendah',
  guidanceMonths: 'Pembinaan: Lama Rencana',
  dossierReplyDays: 'Berkas: Hari Tanggapan',
  dossierExaminationDays: 'Berkas: Hari Pemeriksaan',
  dossierExpiryDays: 'Berkas: Hari Kedaluwarsa',
  absenceNearDays: 'Isyarat: Sisa Hari Alpa',
  absenceRunDays: 'Isyarat: Alpa Berturut-turut',
  acknowledgementDays: 'Isyarat: Hari Tanpa Pernyataan',
  monthlyPreset: 'Bulanan: Preset',
  monthlyPresenceWeight: 'Bulanan: Bobot Presensi',
  monthlyPerformanceWeight: 'Bulanan: Bobot Kinerja',
  monthlyValuesWeight: 'Bulanan: Bobot BerAKHLAK',
  monthlyIntegrityWeight: 'Bulanan: Bobot Integritas',
  monthlyAchievementWeight: 'Bulanan: Bobot Prestasi',
  monthlyLateShare: 'Bulanan: Potongan Terlambat',
  monthlyLevelPoints: 'Bulanan: Poin per Tingkat',
  monthlyPeers: 'Bulanan: Rekan per Pegawai',
  monthlyAnswerDays: 'Bulanan: Hari Isi',
  monthlyMinimumRaters: 'Bulanan: Minimum Penilai',
  monthlyCoverage: 'Bulanan: Cakupan Minimum',
  monthlyTenureMonths: 'Bulanan: Masa Kerja',
  monthlyAbsenceLimit: 'Bulanan: Batas Alpa',
  monthlyYearAbsenceLimit: 'Bulanan: Batas Alpa Setahun',
  monthlyPauseMonths: 'Bulanan: Jeda Pemenang',
  monthlyShortlist: 'Bulanan: Jumlah Calon',
  monthlyTieFirst: 'Bulanan: Penentu Pertama',
  monthlyTieSecond: 'Bulanan: Penentu Kedua',
  monthlyTieThird: 'Bulanan: Penentu Ketiga',
  monthlyQuorum: 'Bulanan: Kuorum Tim',
  monthlyGoodLimit: 'Bulanan: Batas Bulan Baik',
  monthlyQuarterMonths: 'Bulanan: Bulan Baik Triwulan',
  monthlyYearMonths: 'Bulanan: Bulan Baik Setahun',
  potentialMediumLimit: 'Talenta: Potensi Menengah',
  potentialHighLimit: 'Talenta: Potensi Tinggi',
  potentialMonths: 'Talenta: Masa Berlaku Potensi',
  leadershipEmails: 'Pimpinan: Email',
  leadershipUpdate: 'Pimpinan: Perbarui',
  identity: 'Identitas',
  language: 'Bahasa',
};

/** What decides between equal totals of a month. */
export const TIE_BREAK_WORDS: Readonly<Record<TieBreak, string>> = {
  performance: 'Kinerja',
  values: 'BerAKHLAK',
  presence: 'Presensi',
  integrity: 'Integritas',
  achievement: 'Prestasi',
  none: 'Tidak ada',
};

/** The words that stand in the sheet for what a key may be; a key that is not here is written as it is. */
export const POLICY_CHOICES: Partial<Readonly<Record<PolicyName, Readonly<Record<string, string>>>>> = {
  preset: {
    'pp-30-2019-60-40': 'PP 30/2019 60:40',
    'pp-30-2019-70-30': 'PP 30/2019 70:30',
    'permenpanrb-6-2022': 'PermenPANRB 6/2022 kuadran',
    'dairi-360': '360 setara Dairi 60/20/20',
    custom: 'Sendiri',
  },
  monthlyPreset: {
    '40-30-30': 'Presensi 40, Kinerja 30, BerAKHLAK 30',
    '40-40-20': 'Presensi 40, Kinerja 40, BerAKHLAK 20',
    anugerah: 'Anugerah ASN Teladan',
    custom: 'Sendiri',
  },
  monthlyTieFirst: TIE_BREAK_WORDS,
  monthlyTieSecond: TIE_BREAK_WORDS,
  monthlyTieThird: TIE_BREAK_WORDS,
  scale: { numeric: 'Angka', quadrant: 'Kuadran' },
  withoutSubordinates: { proportional: 'Menurut bobot', 'to-peers': 'Ke rekan' },
  counted: { raw: 'Apa adanya', adjusted: 'Disesuaikan' },
  onLeave: { asked: 'Tetap menilai', 'not-asked': 'Tidak diminta menilai' },
  leavers: { 'not-rated': 'Tidak dinilai', rated: 'Dinilai dari jawaban yang ada' },
  supervisorChange: { keep: 'Atasan lama', replace: 'Atasan baru bila yang lama belum', both: 'Keduanya' },
  secondPost: { main: 'Atasan jabatan utama', both: 'Kedua atasan' },
  identity: { 'code-email': 'kode + email', code: 'kode' },
  leadershipUpdate: { 'by-hand': 'Bila ditekan', monthly: 'Setiap bulan' },
  reminders: { 'by-hand': 'Bila ditekan', 'by-clock': 'Sendiri' },
  organisationRating: {
    unknown: 'Belum ada',
    outstanding: 'Istimewa',
    good: 'Baik',
    'needs-improvement': 'Butuh Perbaikan',
    poor: 'Kurang',
    'very-poor': 'Sangat Kurang',
  },
};

/** How a value of a rule stands in the sheet; fractions as Indonesian writes them, which reading takes either way. */
export const policyWord = (rule: PolicyRule, value: string | number): string =>
  POLICY_CHOICES[rule.name]?.[value] ?? (typeof value === 'number' ? String(value).replace('.', ',') : value);

/** The words that the value of a key is chosen from; none where it is typed. */
const wordsOf = (key: string): readonly string[] => {
  const rule = ruleOf(key);
  return rule?.kind === 'choice' ? rule.choices.map((choice) => policyWord(rule, choice)) : [];
};

/** A value by the name of its key, as people read it. */
export function policyText(name: PolicyName, value: string | number): string {
  const rule = POLICY_RULES.find((one) => one.name === name);
  return rule ? policyWord(rule, value) : String(value);
}

/** The choice that a cell's word means, whatever its capitals and spaces; a word that is none stays as it is. */
function choiceOf(rule: PolicyRule, typed: string): string {
  const found = rule.choices.find((choice) => fold(policyWord(rule, choice)) === fold(typed));
  return found ?? typed;
}

const RULES: ReadonlyMap<string, PolicyRule> = new Map(
  POLICY_RULES.map((rule) => [fold(POLICY_KEYS[rule.name]), rule]),
);
const ruleOf = (key: string): PolicyRule | undefined => RULES.get(fold(key));

/** A number of the policy. Where only whole numbers make sense, `6.000` is six thousand, as Indonesian writes it. */
const readNumber = (rule: PolicyRule | undefined, cell: Cell): number | undefined =>
  parseNumber(rule?.kind === 'integer' && isAmbiguous(cell) ? clean(cell).replace(/[.,]/, '') : cell);

/** Keys and values as typed, with the problems of the table itself. */
export const parseSettings = (grid: Grid | undefined) =>
  readTable(POLICY, grid, (row): Setting => {
    const key = row.text('key');
    const rule = ruleOf(key);
    const typed = row.text('value');
    const numeric = rule?.kind === 'integer' || rule?.kind === 'number';
    const word = rule?.kind === 'choice' ? choiceOf(rule, typed) : typed;
    const value = typed === '' ? undefined : numeric ? readNumber(rule, row.cell('value')) : word;
    return { key, name: rule?.name, value, received: row.verbatim('value'), row: row.row };
  });

/** Words beside a rule: its unit and the reason for its default. */
export interface PolicyWords {
  readonly unit: (rule: PolicyRule) => string;
  readonly reason: (rule: PolicyRule) => string;
}

/** What a rule may be, as it stands in the sheet. */
export function boundsOf(rule: PolicyRule): string {
  if (rule.kind === 'text') return '';
  if (rule.kind === 'date') return 'HH/BB/TTTT';
  if (rule.kind === 'addresses') return `1–${rule.maximum} alamat, dengan koma`;
  if (rule.kind === 'pattern') return rule.choices.join(' ');
  if (rule.kind === 'choice') return rule.choices.map((choice) => policyWord(rule, choice)).join(', ');
  return `${rule.minimum}–${rule.maximum}`;
}

/** The policy sheet with every key in it: what HR wrote stays where it is, the missing keys follow with their defaults. */
export function completePolicy(grid: Grid | undefined, year: number, words: PolicyWords): Grid {
  const settings = parseSettings(grid).values;
  const { policy } = readPolicy(settings, year);
  const standard = (rule: PolicyRule) => policyWord(rule, defaultOf(rule, policy, year));
  // Weights that HR has written already are a set of HR's own; left blank, keys of a preset follow the preset.
  const isWritten = (belongs: (name: PolicyName) => boolean): boolean =>
    settings.some(({ name, received }) => name !== undefined && belongs(name) && received !== '');
  const startOf = (rule: PolicyRule): string => {
    if (rule.name === 'preset') return policyWord(rule, isWritten(isPreset) ? 'custom' : policy.preset);
    if (rule.name === 'monthlyPreset')
      return policyWord(rule, isWritten(isMonthlyPreset) ? 'custom' : policy.monthlyPreset);
    return isPreset(rule.name) || isMonthlyPreset(rule.name) ? '' : standard(rule);
  };
  const beside = (rule: PolicyRule) => ({
    unit: words.unit(rule),
    bounds: boundsOf(rule),
    default: standard(rule),
    reason: words.reason(rule),
  });
  const present = new Set(settings.map(({ name }) => name));
  const missing = POLICY_RULES.filter(({ name }) => !present.has(name));
  return completeGrid(
    POLICY,
    grid,
    (row) => {
      const rule = ruleOf(row.text('key'));
      if (!rule) return {};
      // What stands beside a key already, HR's own reason among it, stays; only the preset moves a default.
      const words = beside(rule);
      return {
        unit: row.verbatim('unit') || words.unit,
        bounds: row.verbatim('bounds') || words.bounds,
        default:
          isPreset(rule.name) || isMonthlyPreset(rule.name) ? words.default : row.verbatim('default') || words.default,
        reason: row.verbatim('reason') || words.reason,
      };
    },
    missing.map((rule) => ({
      key: POLICY_KEYS[rule.name],
      value: startOf(rule),
      ...beside(rule),
    })),
  );
}

/** The policy sheet with one value set, wherever its key stands; a key that is not there follows below. */
export function withSetting(grid: Grid | undefined, name: PolicyName, value: Cell): Grid {
  const isPresent = parseSettings(grid).values.some((setting) => setting.name === name);
  const known = isPresent ? [] : [{ key: POLICY_KEYS[name], value }];
  return completeGrid(POLICY, grid, (row) => (ruleOf(row.text('key'))?.name === name ? { value } : {}), known);
}
