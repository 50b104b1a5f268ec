/**
 * Hasil Rapat: where everybody's meeting stands, what was recorded, what the employee says to it, and the adjusted rating
 * beside the computed one, which it never replaces.
 */
import type { MeetingState, Stance } from '../core/act/meeting.ts';
import { day, marked, moment, number, table, text } from './notation.ts';

const wrapped = <C>(column: C) => ({ ...column, wrap: true });

export const MEETING_STATE_WORDS: Readonly<Record<MeetingState, string>> = {
  unscheduled: 'Belum dijadwalkan',
  proposed: 'Diusulkan, belum diundang',
  moved: 'Dipindahkan, undang lagi',
  'called-off': 'Dibatalkan',
  invited: 'Diundang',
  awaited: 'Menunggu catatan atasan',
  postponed: 'Ditunda, tetapkan tanggal baru',
  absent: 'Pegawai tidak hadir',
  recorded: 'Menunggu tanggapan pegawai',
  confirmed: 'Dikonfirmasi',
  disputed: 'Pegawai tidak setuju',
};

/** Meetings that HR has to see to. */
const MEETING_TROUBLES = (['moved', 'postponed', 'absent', 'disputed'] as const).map(
  (state) => MEETING_STATE_WORDS[state],
);

export const MEETING_RESULTS = table('meeting-results', 'Hasil Rapat', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  text('supervisor', 'Atasan', 310),
  marked(text('state', 'Keadaan', 190), ...MEETING_TROUBLES),
  moment('start', 'Undangan', 'minute'),
  day('heldOn', 'Tanggal Rapat'),
  wrapped(text('notes', 'Catatan', 320)),
  wrapped(text('actions', 'Tindak Lanjut', 320)),
  number('final', 'Nilai Akhir'),
  number('adjusted', 'Nilai Penyesuaian', '0.00', 130),
  wrapped(text('reason', 'Alasan Penyesuaian', 260)),
  text('stance', 'Tanggapan Pegawai', 150),
  wrapped(text('comment', 'Komentar Pegawai', 320)),
  moment('repliedAt', 'Ditanggapi'),
  text('assurance', 'Kepastian', 110),
  text('supervisorLink', 'Tautan Atasan', 260),
  text('employeeLink', 'Tautan Pegawai', 260),
] as const);

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  confirms: 'Membenarkan',
  disputes: 'Tidak setuju',
};
