/**
 * Laporan Akhir Tahun: what everybody reported of each target and what their supervisor said to it, a target a row. What
 * is told of a person as a whole stands in their first row. It is the first page of the evaluation meeting.
 */
import type { ConfirmationState, ReportState } from '../core/act/confirmation.ts';
import { moment, number, table, text } from './notation.ts';

export const YEAR_END = table('year-end', 'Laporan Akhir Tahun', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('confirmer', 'Atasan', 310),
  text('state', 'Keadaan', 170),
  number('version', 'Versi', '0', 70),
  text('code', 'Kode', 70),
  { ...text('plan', 'Rencana Hasil Kerja', 320), wrap: true },
  number('goal', 'Target', '#,##0.##', 80),
  text('measure', 'Satuan', 80),
  text('reported', 'Dilaporkan', 90),
  text('evidence', 'Bukti', 240),
  text('verdict', 'Kata Atasan', 150),
  number('confirmed', 'Dikonfirmasi', '#,##0.##', 100),
  { ...text('reason', 'Alasan Koreksi', 240), wrap: true },
  { ...text('achievements', 'Capaian', 320), wrap: true },
  { ...text('obstacles', 'Kendala', 320), wrap: true },
  { ...text('innovation', 'Inovasi', 240), wrap: true },
  { ...text('benefit', 'Manfaat Inovasi', 240), wrap: true },
  text('innovated', 'Inovasi Dikonfirmasi', 130),
  { ...text('training', 'Pelatihan yang Diinginkan', 240), wrap: true },
  { ...text('remarks', 'Catatan Atasan', 240), wrap: true },
  moment('reportedAt', 'Dilaporkan Pada'),
  moment('answeredAt', 'Dijawab Atasan'),
  text('assurance', 'Kepastian', 110),
  text('link', 'Tautan Laporan', 320),
  text('confirmLink', 'Tautan Konfirmasi', 320),
] as const);

export const REPORT_WORDS: Readonly<Record<ReportState, string>> = {
  unreported: 'Belum melapor',
  'no-confirmer': 'Tanpa atasan',
  asked: 'Menunggu atasan',
  partly: 'Perlu dilengkapi',
  confirmed: 'Dikonfirmasi',
};

export const VERDICT_WORDS: Readonly<Record<ConfirmationState, string>> = {
  blank: 'Tidak dilaporkan',
  unreadable: 'Bukan angka',
  unconfirmed: 'Belum dikonfirmasi',
  confirmed: 'Sesuai',
  corrected: 'Dikoreksi',
  incomplete: 'Koreksi belum lengkap',
  contradicted: 'Perlu diperjelas',
};
