/**
 * A dossier of each track, from the candidate to the decision: the employee is asked and replies, the supervisor examines, and
 * whoever is authorised decides. The others stay candidates, since whom to take up is for people to say.
 */
import type { DossierStep } from '../../app/api.types.ts';
import { type Bench, call, type Steps } from '../cycle.ts';
import type { Answers } from '../respond.ts';
import { answer, dayAfter, today, work } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, sheet } from './rows.ts';

/** Tracks as the sheet Berkas names them. */
export type TrackWord = 'Disiplin' | 'Pembinaan kinerja';

const REPLY = {
  'Tanggapan Anda': 'Datanya benar, dan saya mempunyai penjelasan',
  'Penjelasan Anda': 'Ada keadaan keluarga yang tidak saya laporkan tepat waktu.',
};

const NOTHING = { reason: '', decider: '', followUpOn: '', milestones: '' };
const DECISION = { decider: 'Pejabat yang berwenang', reason: 'Menurut hasil pemeriksaan' };

/** What the supervisor found, on the day it is. */
const examinationOn = (day: string) => ({
  'Tanggal pemeriksaan': day,
  'Kehadiran pegawai': 'Pegawai hadir',
  Temuan: 'Data dan penjelasannya sudah dibicarakan bersama.',
  'Simpulan tentang dasar berkas': 'Dasarnya terbukti sebagian',
});

/** The dossier that is taken up: the first of its track in the period. */
const takenUp = ({ world }: Bench, { period }: Year, track: TrackWord): Row | undefined =>
  sheet(world, 'Berkas').find((row) => row.Jalur === track && row.Periode === String(period));

/** What is agreed: a day to look again at discipline, milestones of guidance. */
function followUp(bench: Bench, track: TrackWord): Partial<DossierStep> {
  const day = today(bench);
  return track === 'Disiplin'
    ? { followUpOn: dayAfter(day, 30) }
    : { milestones: `${dayAfter(day, 60)} Laporan tepat waktu\n${dayAfter(day, 120)} Target tercapai 80%` };
}

/** What an officer does with a dossier in a state, or what they ask somebody else; nothing once it is decided. */
interface Turn {
  readonly says: string;
  readonly move?: Partial<DossierStep> & Pick<DossierStep, 'move'>;
  readonly asks?: { readonly link: string; readonly of: string; readonly said: Answers };
}

function turnOf(bench: Bench, { people }: Year, track: TrackWord, { NIP = '', Keadaan }: Row): Turn | undefined {
  switch (Keadaan) {
    case 'Kandidat untuk pemeriksaan':
      return { says: 'Berkas diangkat', move: { move: 'ask-reply', reason: 'Perlu penjelasan pegawai' } };
    case 'Menunggu tanggapan pegawai':
      return { says: 'Pegawai menanggapi', asks: { link: 'Tautan Tanggapan', of: NIP, said: REPLY } };
    case 'Sudah ditanggapi':
      return { says: 'Tanggapan dibaca', move: { move: 'ask-examination', reason: 'Tanggapan sudah diterima' } };
    case 'Menunggu pemeriksaan atasan': {
      const of = people.get(NIP)?.supervisor ?? '';
      return { says: 'Atasan memeriksa', asks: { link: 'Tautan Pemeriksaan', of, said: examinationOn(today(bench)) } };
    }
    case 'Sudah diperiksa':
      return {
        says: 'Pejabat yang berwenang memutuskan',
        move: { move: 'follow-up', ...DECISION, ...followUp(bench, track) },
      };
    default:
      return undefined;
  }
}

/** Takes turns with the dossier until it is decided, from whichever state it is in. */
export function* settleDossier(bench: Bench, year: Year, track: TrackWord): Steps<void> {
  yield `Membuka berkas kandidat: ${track}`;
  let view = call(bench, 'refreshDossiers', {});
  for (let before = ''; ; ) {
    const row = takenUp(bench, year, track);
    const turn = row && turnOf(bench, year, track, row);
    // Where an answer is held, HR has to rule on it first.
    if (!turn || row.Keadaan === before) return;
    before = row.Keadaan ?? '';
    yield turn.says;
    if (turn.asks) {
      const { link, of, said } = turn.asks;
      work(bench, 'dossiers');
      answer(bench, takenUp(bench, year, track)?.[link] ?? '', year.emails.get(of) ?? '', said);
      view = call(bench, 'refreshDossiers', {});
    }
    if (turn.move) {
      const number = Number(row.Berkas);
      const seen = view.dossiers.find((one) => one.number === number)?.seen ?? 0;
      view = call(bench, 'moveDossier', { ...NOTHING, ...turn.move, number, seen });
    }
  }
}
