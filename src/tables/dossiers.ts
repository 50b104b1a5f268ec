/**
 * Berkas: one row a dossier, as its moves in Riwayat Berkas make it. Guidance and discipline are told apart, and every row
 * says that it is about a candidate for an examination.
 */
import type { DossierState } from '../core/act/dossier-move.ts';
import type { Track } from '../core/act/matter.ts';
import { day, marked, moment, number, table, text } from './notation.ts';

const wrapped = <C>(column: C) => ({ ...column, wrap: true });

export const DOSSIER_STATE_WORDS: Readonly<Record<DossierState, string>> = {
  candidate: 'Kandidat untuk pemeriksaan',
  'reply-asked': 'Menunggu tanggapan pegawai',
  replied: 'Sudah ditanggapi',
  'examination-asked': 'Menunggu pemeriksaan atasan',
  examined: 'Sudah diperiksa',
  decided: 'Ditindaklanjuti',
  reviewed: 'Sudah ditinjau di tengah',
  closed: 'Selesai',
  dismissed: 'Tidak ditindaklanjuti',
  lapsed: 'Gugur',
  expired: 'Kedaluwarsa',
};

export const DOSSIERS = table('dossiers', 'Berkas', 'computed', [
  number('number', 'Berkas', '0', 70),
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('nature', 'Sifat', 210),
  text('track', 'Jalur', 140),
  wrapped(text('rule', 'Aturan', 320)),
  number('period', 'Periode', '0', 80),
  number('value', 'Nilai', '0.##'),
  number('threshold', 'Ambang', '0.##'),
  text('unitOfValue', 'Satuan', 80),
  wrapped(text('sources', 'Baris Sumber', 420)),
  wrapped(text('missing', 'Bukti yang Belum Ada', 320)),
  marked(text('state', 'Keadaan', 220), DOSSIER_STATE_WORDS.expired),
  day('deadline', 'Tenggat'),
  wrapped(text('ground', 'Dasar Sekarang', 260)),
  moment('openedAt', 'Dibuka'),
  wrapped(text('reply', 'Tanggapan Pegawai', 320)),
  text('examiner', 'Pemeriksa', 310),
  wrapped(text('examination', 'Catatan Pemeriksaan', 320)),
  text('decider', 'Pemutus', 310),
  wrapped(text('decision', 'Alasan Putusan', 320)),
  day('followUpOn', 'Ditinjau Lagi'),
  text('replyLink', 'Tautan Tanggapan', 260),
  text('examinationLink', 'Tautan Pemeriksaan', 260),
] as const);

export const TRACK_WORDS: Readonly<Record<Track, string>> = {
  guidance: 'Pembinaan kinerja',
  discipline: 'Disiplin',
};
