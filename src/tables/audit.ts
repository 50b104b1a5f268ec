/**
 * Jejak Audit: who did what when to which record, the newest last. Only ever added to, and chained by hash.
 *
 * The hash is over the texts as they stand here, so that anybody can compute it again from the sheet alone. Details are
 * counts, codes and ids; no name and no answer is among them.
 */
import type { AuditAction, AuditEntry, AuditLink, AuditRow } from '../core/act/audit.ts';
import { type Cell, clean, type Grid, moment, number, readTable, table, text } from './notation.ts';

export const AUDIT = table('audit', 'Jejak Audit', 'kept', [
  number('number', 'Nomor', '0', 70),
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
  text('action', 'Tindakan', 280),
  text('record', 'Data', 220),
  { ...text('detail', 'Rincian', 420), wrap: true },
  text('hash', 'Kode Pemeriksa', 460),
] as const);

const ACTION_WORDS: Readonly<Record<AuditAction, string>> = {
  begin: 'Jejak dimulai',
  resume: 'Jejak dilanjutkan',
  copy: 'Salinan buku kerja',
  import: 'Impor',
  sample: 'Isi data contoh',
  'clear-sample': 'Kosongkan data contoh',
  fix: 'Perbaiki sel',
  'take-back-fixes': 'Batalkan perbaikan sel',
  prepare: 'Susun penugasan',
  open: 'Buka siklus',
  forms: 'Buat formulir',
  announce: 'Umumkan sasaran',
  'propose-meetings': 'Usulkan rapat',
  'invite-meetings': 'Undang ke rapat',
  'call-off-meetings': 'Batalkan rapat',
  'offer-trainings': 'Tawarkan pelatihan',
  'ask-evaluations': 'Minta evaluasi pelatihan',
  certify: 'Beri nomor sertifikat',
  collect: 'Mulai mengumpulkan',
  'adopt-policy': 'Berlakukan kebijakan',
  rule: 'Putusan jawaban',
  map: 'Tetapkan kolom',
  restore: 'Pulihkan pertanyaan',
  queue: 'Antrekan surat',
  mark: 'Tandai surat',
  evaluate: 'Tarik dan hitung',
  'begin-close': 'Mulai menutup siklus',
  'call-off': 'Batalkan penutupan',
  close: 'Tutup siklus',
  publish: 'Terbitkan hasil',
  object: 'Catat keberatan',
  'decide-objection': 'Catat putusan keberatan',
  'move-dossier': 'Catat langkah berkas',
  'tell-signs': 'Beri tahu isyarat dini',
  reopen: 'Buka kembali',
  decide: 'Putusan penghargaan',
  'ask-month': 'Minta penilaian bulan',
  'count-month': 'Hitung bulan',
  'decide-month': 'Putusan teladan bulanan',
  finalise: 'Tetapkan siklus',
  'new-period': 'Buka periode',
  'take-over': 'Ambil alih',
  'report-leadership': 'Perbarui buku kerja pimpinan',
  'share-leadership': 'Bagikan buku kerja pimpinan',
  'begin-purge': 'Mulai memusnahkan',
  purge: 'Musnahkan data',
};

/** Entries that say which workbook the trail is kept in from there on: its id is their record. */
const ORIGINS: readonly string[] = [ACTION_WORDS.begin, ACTION_WORDS.resume, ACTION_WORDS.copy];

/** The parts of a detail in the order in which they are told: what earlier releases called each, and how it is said now. */
const PARTS = {
  last: ['nomor terakhir', 'sampai nomor {}'],
  rows: ['baris', '{} baris'],
  left: ['tertinggal', '{} baris tidak dimasukkan'],
  cells: ['sel', '{} sel'],
  assignments: ['penugasan', '{} penugasan'],
  forms: ['formulir', '{} formulir'],
  links: ['tautan', '{} tautan pribadi'],
  version: ['versi', 'versi {}'],
  kind: ['jenis', 'jenis {}'],
  number: ['ke', 'yang ke-{}'],
  state: ['keadaan', 'ditetapkan: {}'],
  since: ['sejak', 'sejak {}'],
  column: ['kolom', 'kolom {}'],
  letters: ['surat', '{} surat'],
  editions: ['terbitan', '{} sasaran pegawai'],
  results: ['hasil', '{} hasil'],
  objections: ['keberatan', '{} keberatan'],
  decisions: ['putusan', '{} putusan'],
  meetings: ['rapat', '{} rapat'],
  certificates: ['sertifikat', '{} sertifikat'],
  moves: ['langkah', '{} langkah berkas'],
  signs: ['isyarat', '{} isyarat dini'],
  answers: ['jawaban', '{} jawaban dihitung'],
  rated: ['dinilai', '{} pegawai bernilai'],
  insufficient: ['belum lengkap', '{} pegawai belum lengkap'],
  candidates: ['kandidat', '{} kandidat'],
  operator: ['pemegang', 'dipegang {}'],
  viewers: ['pembaca', 'dapat dilihat {}'],
  data: ['data', 'data {}'],
  period: ['periode', 'periode {}'],
  places: ['tempat', '{} tempat'],
  reason: ['alasan', 'alasan: {}'],
  code: ['kode', 'kode isi {}'],
} as const satisfies Readonly<Record<string, readonly [earlier: string, now: string]>>;
type Part = keyof typeof PARTS;

/** Longest value of a part: whatever a reason says, an entry that is about to be written fits into a property. */
const LONGEST_PART = 300;

/** What somebody did, as code says it. */
export interface Deed {
  readonly action: AuditAction;
  /** The same for everything that is done to one thing. */
  readonly record: string;
  readonly detail: Readonly<Partial<Record<Part, string | number>>>;
  /** Whether it surely changed something, and is told even where the last entry about the record says the same. */
  readonly isNew?: boolean;
}

/** What is done by the clock, and not by the person whose clock it is. */
const CLOCK_MARK = '(jam)';

/** Digits of a code that are told: enough that no two contents have one. Earlier releases told all 64. */
const CODE_DIGITS = 12;

type DeedText = Pick<AuditEntry, 'action' | 'record' | 'detail'>;

const textWith = ({ action, record, detail }: Deed, partText: (part: Part, value: string) => string): DeedText => {
  const parts = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const value = clean(detail[part] ?? '').slice(0, LONGEST_PART);
    return value === '' ? [] : [partText(part, value)];
  });
  return {
    action: ACTION_WORDS[action],
    record: clean(record).slice(0, LONGEST_PART),
    detail: clean(parts.join('; ')),
  };
};

/**
 * The part of an entry that a deed says. Texts hold a word of ours, so that no sheet takes one for a number, and have no
 * blanks that a sheet might lose.
 *
 * @example
 * deedText({ action: 'import', record: 'sasaran', detail: { rows: 3, code: 'ab' } }).detail // => '3 baris; kode isi ab'
 */
export const deedText = (deed: Deed): DeedText =>
  textWith(deed, (part, value) =>
    PARTS[part][1].replace('{}', () => (part === 'code' ? value.slice(0, CODE_DIGITS) : value)),
  );

/**
 * The same as earlier releases said it: rows that they wrote stay as they are, since the chain holds their words.
 *
 * @example
 * earlierText({ action: 'import', record: 'sasaran', detail: { rows: 3, code: 'ab' } }).detail // => 'baris=3; kode=ab'
 */
export const earlierText = (deed: Deed): DeedText => textWith(deed, (part, value) => `${PARTS[part][0]}=${value}`);

/** Who acted, as it stands in the sheet. */
export const actorText = (email: string, isClock: boolean): string => clean(isClock ? `${email} ${CLOCK_MARK}` : email);

/** Every row of the trail as it stands, whatever somebody may have made of it. */
export const parseAudit = (grid: Grid | undefined): readonly AuditRow[] =>
  readTable(AUDIT, grid, (row) => ({
    row: row.row,
    // A text that looks like the number is not the number that was written.
    number: typeof row.cell('number') === 'number' ? (row.cell('number') as number) : undefined,
    at: row.verbatim('at'),
    by: row.verbatim('by'),
    action: row.verbatim('action'),
    record: row.verbatim('record'),
    detail: row.verbatim('detail'),
    hash: row.verbatim('hash'),
  })).values;

/** A link as the cells of its row. */
export const auditRow = (link: AuditLink): Readonly<Record<string, Cell>> => ({ ...link });

/** The workbook that a trail says it is kept in; undefined where it says none. */
export const originOf = (rows: readonly Pick<AuditEntry, 'action' | 'record'>[]): string | undefined =>
  rows.filter(({ action }) => ORIGINS.includes(action)).slice(-1)[0]?.record;

/** The records that were purged, so that nobody purges a form twice whose responses nobody can count. */
export const purgedRecords = (rows: readonly Pick<AuditEntry, 'action' | 'record'>[]): ReadonlySet<string> =>
  new Set(rows.filter(({ action }) => action === ACTION_WORDS.purge).map(({ record }) => record));
