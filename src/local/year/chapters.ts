/**
 * A year of the sample agency, chapter by chapter: targets in January, attendance month by month, a talk in the middle of
 * the year, reports, the assessment, results and objections, dossiers, meetings, awards, and the next January; and the exemplary
 * employee of two months.
 *
 * HR's part goes through the pages' one server function, everybody else's through the forms behind their links. A chapter
 * keeps nothing of its own: it finds in the workbook what is done already, by hand or by a run that was cut off, and does
 * the rest. So a year may be put down between any two chapters and taken up again by the number of the next.
 */
import { type Bench, call, type Steps } from '../cycle.ts';
import { answerAssessment, closeAssessment, openAssessment } from './assessment.ts';
import { goTo, work } from './deeds.ts';
import { settleDossier, type TrackWord } from './dossiers.ts';
import { inviteToMeetings, type Plan, recordMeetings, replyToMeetings } from './meetings.ts';
import { awardMonth } from './months.ts';
import type { Year } from './people.ts';
import { confirmReports, reportYear } from './reports.ts';
import { answerResults, decideObjections, finaliseYear, publishResults } from './results.ts';
import { announceTargets, answerTargets, remindOfTargets, targetsOf } from './targets.ts';
import { enrol, evaluateTrainings, type LookBack, offerTrainings } from './trainings.ts';

export interface Chapter {
  readonly name: string;
  /** What happens in it, in one sentence for a newcomer. */
  readonly about: string;
  /** The sheet that shows best what came of it. */
  readonly sheet: string;
  readonly play: (bench: Bench, year: Year) => Steps<void>;
}

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** Attendance up to the end of a month, as HR imports it on the 27th, or on the Monday after where that is no working day. */
const attendance = (month: number): Chapter => ({
  name: `Kehadiran ${MONTHS[month - 1]}`,
  about: `Kepegawaian mengimpor kehadiran sampai ${MONTHS[month - 1]}, sekitar tanggal 27.`,
  sheet: 'Kehadiran',
  *play(bench, { period, sample }) {
    const named = `${period}-${String(month).padStart(2, '0')}`;
    yield `Mengimpor kehadiran sampai ${named}`;
    goTo(bench, `${named}-27`);
    const rows = sample.tables.get('kehadiran') ?? [];
    const at = rows[0]?.indexOf('Bulan') ?? -1;
    const upTo = rows.filter((row, index) => index === 0 || (row[at] ?? '') <= named);
    call(bench, 'importTable', { name: 'kehadiran', rows: upTo });
  },
});

/** The exemplary employee of a month, asked about on a day after it. */
const award = (month: number, dayOf: (period: number) => string): Chapter => ({
  name: `Pegawai teladan ${MONTHS[month - 1]}`,
  about: 'Atasan dan rekan menilai bulan itu, tim penilai memutuskan, dan penerimanya diumumkan.',
  sheet: 'Keputusan Bulanan',
  play: (bench, year) =>
    awardMonth(bench, year, `${year.period}-${String(month).padStart(2, '0')}`, dayOf(year.period)),
});

const dossier = (track: TrackWord): Chapter => ({
  name: `Berkas ${track.toLowerCase()}`,
  about: 'Satu kandidat diminta tanggapan dan menanggapi, atasannya memeriksa, dan pejabat yang berwenang memutuskan.',
  sheet: 'Berkas',
  play: (bench, year) => settleDossier(bench, year, track),
});

/** Trainings that are over since those of before. */
const trainings = (month: string, day: LookBack): Chapter => ({
  name: `Pelatihan sampai ${month}`,
  about: 'Kehadiran dan sertifikat pelatihan yang sudah selesai dicatat; peserta diminta menilai pelatihannya.',
  sheet: 'Evaluasi Pelatihan',
  play: (bench, year) => evaluateTrainings(bench, year, day),
});

const meetings = (when: string, plan: Plan, firstDay: (period: number) => string): readonly Chapter[] => [
  {
    name: `Undangan rapat ${when}`,
    about: 'Kepegawaian mengusulkan tanggal rapat dan mengundang setiap pegawai dan atasannya.',
    sheet: 'Rapat',
    play: (bench, year) => inviteToMeetings(bench, year, firstDay(year.period)),
  },
  {
    name: `Catatan rapat ${when}`,
    about: 'Rapat berlangsung; atasan mencatat hasilnya, atau bahwa pegawai tidak hadir.',
    sheet: 'Hasil Rapat',
    play: (bench, year) => recordMeetings(bench, year, plan),
  },
  {
    name: `Tanggapan rapat ${when}`,
    about: 'Pegawai membenarkan catatan rapat, atau menyatakan tidak setuju.',
    sheet: 'Hasil Rapat',
    play: (bench, year) => replyToMeetings(bench, year, plan),
  },
];

/** The period after this one is opened where it is not open yet, and everybody is told their new targets. */
function* nextJanuary(bench: Bench, year: Year): Steps<void> {
  const next = String(year.period + 1);
  yield 'Membuka periode baru';
  // A day of its own: Google lets only so many letters go on one, and employees were asked to reply just before.
  goTo(bench, `${year.period + 1}-01-29`);
  if (call(bench, 'home', {}).period !== next) call(bench, 'openPeriod', { period: next });
  yield 'Mengumumkan sasaran tahun berikutnya';
  call(bench, 'importTable', { name: 'sasaran', rows: targetsOf(year, year.period + 1) });
  work(bench, 'announce');
}

const LAST: Chapter = {
  name: 'Januari berikutnya',
  about: 'Periode baru dibuka; data periode lama tersimpan, dan sasaran yang baru diumumkan.',
  sheet: 'Sosialisasi',
  play: nextJanuary,
};

/** The whole year, from the first working day of January to the next January. */
export const CHAPTERS: readonly Chapter[] = [
  {
    name: 'Sasaran diumumkan',
    about: 'Setiap pegawai mendapat surat dengan sasaran dan standar kerjanya.',
    sheet: 'Sosialisasi',
    play: announceTargets,
  },
  {
    name: 'Sasaran dijawab',
    about: 'Pegawai menyatakan memahami sasarannya, atau bertanya dahulu.',
    sheet: 'Sosialisasi',
    play: answerTargets,
  },
  {
    name: 'Pengingat sasaran',
    about: 'Lima hari kemudian, yang belum menyatakan apa pun diingatkan.',
    sheet: 'Surat',
    play: remindOfTargets,
  },
  {
    name: 'Pelatihan ditawarkan',
    about: 'Setiap pegawai mendapat surat dengan pelatihan yang masih terbuka dan sisa tempatnya.',
    sheet: 'Penawaran Pelatihan',
    play: offerTrainings,
  },
  {
    name: 'Pendaftaran pelatihan',
    about: 'Pegawai memilih lewat formulir; yang mengisi lebih dahulu mendapat tempat, yang lain menunggu.',
    sheet: 'Tempat Pelatihan',
    play: enrol,
  },
  attendance(1),
  award(1, (period) => `${period}-02-01`),
  ...[2, 3, 4].map(attendance),
  dossier('Disiplin'),
  attendance(5),
  trainings('Juni', '06-30'),
  attendance(6),
  ...meetings(
    'tengah tahun',
    ({ midYear }) => midYear,
    (period) => `${period}-07-01`,
  ),
  ...[7, 8, 9].map(attendance),
  trainings('Oktober', '10-31'),
  ...[10, 11].map(attendance),
  {
    name: 'Laporan akhir tahun',
    about: 'Setiap pegawai diminta melaporkan realisasi sasarannya, dan melakukannya.',
    sheet: 'Laporan Akhir Tahun',
    play: reportYear,
  },
  {
    name: 'Konfirmasi laporan',
    about: 'Atasan mengonfirmasi angka yang dilaporkan, atau mengoreksinya dengan alasan.',
    sheet: 'Laporan Akhir Tahun',
    play: confirmReports,
  },
  trainings('Desember', '12-31'),
  attendance(12),
  {
    name: 'Formulir penilaian',
    about: 'Penilai ditugaskan, formulir dibuat, dan setiap penilai diundang dengan tautan pribadinya.',
    sheet: 'Penugasan',
    play: openAssessment,
  },
  {
    name: 'Penilaian diisi',
    about: 'Diri sendiri, rekan, bawahan, dan atasan mengisi formulir; beberapa orang tidak mengisi.',
    sheet: 'Penugasan',
    play: answerAssessment,
  },
  {
    name: 'Nilai dan penutupan',
    about: 'Jawaban ditarik, nilai dihitung, dan periode ditutup.',
    sheet: 'Nilai',
    play: closeAssessment,
  },
  {
    name: 'Hasil diterbitkan',
    about: 'Setiap pegawai mendapat hasilnya beserta penjelasannya.',
    sheet: 'Hasil Terbit',
    play: publishResults,
  },
  {
    name: 'Tanggapan hasil',
    about: 'Pegawai menerima hasilnya, berdiam diri, atau mengajukan keberatan.',
    sheet: 'Tanggapan Hasil',
    play: answerResults,
  },
  {
    name: 'Putusan keberatan',
    about: 'Atasan dari atasan memutus keberatan, dan batas waktu tanggapan berlalu.',
    sheet: 'Putusan Keberatan',
    play: decideObjections,
  },
  dossier('Pembinaan kinerja'),
  ...meetings(
    'akhir tahun',
    ({ yearEnd }) => yearEnd,
    (period) => `${period + 1}-01-18`,
  ),
  {
    name: 'Penghargaan dan penetapan',
    about: 'Kepegawaian memilih penerima penghargaan di antara kandidat, lalu menetapkan periode.',
    sheet: 'Keputusan Penghargaan',
    play: finaliseYear,
  },
  // Months run along the calendar: this one is decided when the period is final.
  award(12, (period) => `${period + 1}-01-04`),
  LAST,
];
