/**
 * The state of the page: what the server last told, what is going on, and what went wrong.
 *
 * Only one piece of work runs at a time. A second press is answered with a sentence instead of a second call.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure, Home } from '../app/api.types.ts';
import { asFailure, call } from './server.ts';
import type { Step } from './step.ts';
import { pageLanguage, say } from './words.ts';

/** What is going on, with counts where they are known. */
export interface Busy {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
  /** Asks whoever does it to stop; absent where it cannot be cancelled. */
  readonly cancel?: () => Promise<unknown>;
}

/** Where a failure is shown: in the step, part or form that met it, beside the cycle's own moves, or at the top. */
export type Place =
  | Step
  | 'top'
  | 'cycle'
  | 'charge'
  | 'targets'
  | 'year-end'
  | 'results'
  | 'privacy'
  | 'find'
  | 'installation'
  | 'monthly'
  | 'leadership'
  | 'talent'
  | `dossier-${number}`;

/** What work gives back: the sentence that ends it, and the new home where the call itself brought one. */
export interface Ended {
  readonly message: string;
  readonly home?: Home;
}

export interface Job {
  readonly place: Place;
  readonly begin: Busy;
  /**
   * Whether to read home again afterwards, also after a failure, because parts of the work may be done; or then alone, where
   * the work brings it otherwise.
   */
  readonly reload?: boolean | 'failed';
  readonly work: (report: (busy: Busy) => void) => Promise<Ended>;
}

export interface Desk {
  readonly home: Home | undefined;
  readonly busy: Busy | undefined;
  readonly message: string;
  readonly failure: { readonly place: Place; readonly failure: Failure } | undefined;
  readonly run: (job: Job) => Promise<void>;
  readonly close: () => void;
}

/** The page's state and the one way to start work. */
export function useDesk(): Desk {
  const [home, setHome] = useState<Home>();
  const [busy, setBusy] = useState<Busy>();
  const [message, setMessage] = useState('');
  const [failure, setFailure] = useState<Desk['failure']>();
  const running = useRef(false);

  const actions = useMemo(() => {
    const attempt = async ({ work, reload }: Job): Promise<string> => {
      let isDue = !!reload;
      try {
        const ended = await work(setBusy);
        if (ended.home) setHome(ended.home);
        isDue = reload === true;
        return ended.message;
      } finally {
        // A failing reload must not hide what the work itself said, and the page still has the earlier home.
        if (isDue) await call('home', {}).then(setHome, () => undefined);
      }
    };
    const run = async (job: Job): Promise<void> => {
      if (running.current) return setMessage(say('busy.wait'));
      running.current = true;
      setFailure(undefined);
      setBusy(job.begin);
      try {
        setMessage(await attempt(job));
      } catch (thrown) {
        setMessage('');
        setFailure({ place: job.place, failure: asFailure(thrown) });
      } finally {
        running.current = false;
        setBusy(undefined);
      }
    };
    return { run, close: () => setFailure(undefined) };
  }, []);

  return { home, busy, message, failure, ...actions };
}

/** Reads where the cycle stands. */
export const loadHome = (desk: Desk): Promise<void> =>
  desk.run({
    place: 'top',
    begin: { text: say('app.loading') },
    work: async (report) => {
      const home = await call('home', {});
      // A page that was only just opened goes at once. Later somebody may be at work in it, and presses a button. So they
      // do where this fails: then they are told why.
      if (!desk.home && isOtherLanguage(home)) await askReopening(home, report).catch(() => undefined);
      return { home, message: say('app.ready') };
    },
  });

/** Whether the workbook is in another language than this page. */
export const isOtherLanguage = ({ language }: Home): boolean => language !== pageLanguage();

function askReopening({ language }: Home, report: (busy: Busy) => void): Promise<unknown> {
  report({ text: say('busy.language') });
  return call('reopenSidebar', { language });
}

/** Has the sidebar opened in the language of the workbook, in the place of this page. */
export const reopen = (desk: Desk, home: Home): Promise<void> =>
  desk.run({
    place: 'top',
    begin: { text: say('busy.language') },
    work: async (report) => {
      await askReopening(home, report);
      return { message: say('language.opened') };
    },
  });

/** Tabs of the workbook that the page opens. */
export const SHEETS = {
  assignments: 'Penugasan',
  monitor: 'Pemantauan',
  ratings: 'Nilai',
  flags: 'Kandidat',
  dossiers: 'Berkas',
  absenceDays: 'Ketidakhadiran',
  awards: 'Keputusan Penghargaan',
  committee: 'Tim Penilai Bulanan',
  monthlyScores: 'Nilai Bulanan',
  summary: 'Ringkasan',
  policy: 'Kebijakan',
  trends: 'Tren',
  problems: 'Masalah',
  letters: 'Surat',
  messages: 'Pesan',
  meetings: 'Rapat',
  access: 'Hak Akses',
  holidays: 'Hari Libur',
  meetingResults: 'Hasil Rapat',
  trainings: 'Pelatihan',
  participants: 'Peserta Pelatihan',
  trainingPlaces: 'Tempat Pelatihan',
  trainingEvaluations: 'Evaluasi Pelatihan',
  templates: 'Templat Surat',
  targets: 'Sasaran',
  targetTemplates: 'Templat Sasaran',
  standards: 'Standar Jabatan',
  announcements: 'Sosialisasi',
  yearEnd: 'Laporan Akhir Tahun',
  resultAnswers: 'Tanggapan Hasil',
  objections: 'Keberatan',
  finalResults: 'Hasil Akhir',
  potentials: 'Potensi',
} as const;
export type SheetName = (typeof SHEETS)[keyof typeof SHEETS];

/** Shows a tab beside the page and says when it is not there yet. */
export const openSheet = (desk: Desk, place: Place, sheet: string): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('busy.sheet', { sheet }) },
    work: async () => {
      const { shown } = await call('showSheet', { table: sheet });
      return { message: say(shown ? 'sheet.shown' : 'sheet.absent', { sheet }) };
    },
  });
