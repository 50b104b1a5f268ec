/**
 * What the sidebar offers by where the cycle stands: one button of each act, with the step and the part that it is in, and
 * small views that each of these has something to offer for.
 */
import type { Page } from 'playwright-core';
import type {
  AnnouncementView,
  MeetingsView,
  MonthlyView,
  TrainingsView,
  YearEndView,
} from '../../src/app/api.types.ts';
import { MEETING_STATES } from '../../src/core/act/meeting.ts';
import type { Action } from '../../src/core/plan/cycle.ts';
import { openStep, type Replies } from './browser.ts';
import { queueOf } from './home.ts';

const TARGETS: AnnouncementView = {
  counts: { 'no-targets': 0, unannounced: 1, changed: 0, asked: 1, question: 0, acknowledged: 0 },
  ...{ due: 1, problems: [], problemsTotal: 0, copyable: 0, held: 0, matters: 0, units: [], questions: [] },
  questionsTotal: 0,
  form: 'https://docs.google.com/forms/d/e/a/viewform',
};
const YEAR_END: YearEndView = {
  counts: { unreported: 1, 'no-confirmer': 0, asked: 0, partly: 0, confirmed: 0 },
  ...{ isMade: true, mail: queueOf(1), held: { 'year-end': 0, confirmation: 0 } },
  ...{ units: [], matters: [], mattersTotal: 0 },
};
const MEETINGS: MeetingsView = {
  counts: {
    ...(Object.fromEntries(MEETING_STATES.map((state) => [state, 0])) as MeetingsView['counts']),
    awaited: 1,
  },
  proposal: {
    dates: [{ moment: 'Senin', employee: 'Ali', supervisor: 'Siti' }],
    ...{ total: 1, unplaced: [], unplacedTotal: 0, withoutSupervisor: 0, skipped: 0 },
  },
  ...{ dated: 1, mail: queueOf(1), invitations: 1, replies: 0, callOffs: 0, collisions: 0, held: 0 },
  ...{ unreadable: { rows: [], problems: [] }, unreadableTotal: 0, late: [], lateTotal: 0, free: [], freeTotal: 0 },
  waiting: { letters: 0, meetings: 0 },
  ...{ missing: [], missingTotal: 0, disputed: [], disputedTotal: 0 },
};
const COURSE = { code: 'PL01', title: 'Komunikasi', facts: '20 JP', isOpen: true, enrolled: 1, waiting: 0 };
const TRAININGS: TrainingsView = {
  trainings: [{ ...COURSE, attended: 1, certified: 0 }],
  ...{ open: 1, fresh: 1, mail: { offer: queueOf(1), evaluation: queueOf(1) }, isAsked: true, due: 1 },
  ...{ enrolment: { asked: 1, answered: 0 }, evaluation: { asked: 0, answered: 0 } },
  ...{ promoted: [], promotedTotal: 0, held: 0 },
};
const MONTHLY: MonthlyView = {
  ...{ month: '2026-02', title: 'Februari 2026', nextYear: '', undecided: [], answers: null },
  ...{ nextMonth: '', untold: { announce: [], correct: [] } },
  asking: { title: 'Maret 2026', forms: 1, mail: queueOf(1), until: '14 April 2026', lastDay: '30 April 2026' },
  months: [{ month: '2026-02', title: 'Februari 2026', state: 'counted' }],
  counted: { version: 1, at: '2026-03-04T09:00:00', people: 58, eligible: 0, weights: '40/30/30/0/0' },
  ...{ mayCount: true, mayDecide: true, candidates: [], others: [], othersTotal: 0, decision: null },
  ...{ committee: { members: [], quorum: 2, isMember: true, unread: [] }, absenceOfNobody: [] },
  ...{ long: [], hall: [] },
};

/** What the views above are asked for by. */
export const VIEWS: Replies = {
  announcement: [{ ok: true, data: TARGETS }],
  yearEnd: [{ ok: true, data: YEAR_END }],
  meetings: [{ ok: true, data: MEETINGS }],
  trainings: [{ ok: true, data: TRAININGS }],
  monthly: [{ ok: true, data: MONTHLY }],
};

type StepActs = readonly [
  step: Parameters<typeof openStep>[1],
  /** The button that reads a view, and a word that stands there once it is read. */
  view: readonly [button: string, word: string] | undefined,
  acts: readonly (readonly [button: string, action: Action])[],
];
const ACTS: readonly StepActs[] = [
  [
    'prepare',
    ['Lihat keadaan sasaran', 'Keadaan sekarang'],
    [
      ['Pilih berkas CSV', 'award-months'],
      ['Periksa dan susun penugasan', 'prepare'],
      ['Lihat yang dapat diperbaiki otomatis', 'prepare'],
      ['Umumkan', 'announce'],
      ['Tarik jawaban', 'inquire'],
    ],
  ],
  [
    'forms',
    undefined,
    [
      ['Periksa ulang formulir', 'open-forms'],
      ['Lihat undangan', 'invite'],
    ],
  ],
  [
    'monitor',
    ['Lihat keadaan laporan', 'Keadaan laporan sekarang'],
    [
      ['Tarik jawaban dan hitung', 'pull'],
      ['Lihat jawaban yang ditahan', 'rule'],
      ['Periksa kolom', 'rule'],
      ['Ingatkan unit Sekretariat', 'remind'],
      ['Minta laporan dan konfirmasi', 'announce'],
      ['Tarik laporan', 'inquire'],
    ],
  ],
  ['ratings', undefined, [['Lihat akibatnya', 'adopt-policy']]],
  [
    'meetings',
    ['Lihat rapat', 'Lihat lagi'],
    [
      ['Tulis 1 usulan tanggal', 'inquire'],
      ['Kirim undangan', 'inquire'],
      ['Tarik catatan dan tanggapan', 'inquire'],
    ],
  ],
  [
    'trainings',
    ['Lihat pelatihan', 'Lihat lagi'],
    [
      ['Kirim penawaran dan kabar', 'inquire'],
      ['Tarik jawaban', 'inquire'],
      ['Beri nomor sertifikat PL01', 'certify'],
    ],
  ],
  [
    'awards',
    ['Lihat penilaian bulanan', 'Lihat lagi'],
    [
      ['Minta penilaian Maret 2026', 'award-months'],
      ['Tarik jawaban dan hitung Februari 2026', 'award-months'],
    ],
  ],
  ['guidance', undefined, [['Cari kandidat dan tarik tanggapan', 'examine']]],
];

/** Opens every step and its view, and says for each act whether its button is there. */
export async function offered(
  page: Page,
): Promise<readonly (readonly [button: string, action: Action, isThere: boolean])[]> {
  const found: (readonly [string, Action, boolean])[] = [];
  for (const [step, view, acts] of ACTS) {
    await openStep(page, step);
    const panel = page.locator(`#panel-${step}`);
    const button = (name: string) => panel.getByRole('button', { name, exact: true });
    if (view) {
      await button(view[0]).click();
      await panel.getByText(view[1], { exact: true }).first().waitFor();
    }
    for (const [name, action] of acts) found.push([name, action, (await button(name).count()) > 0]);
  }
  return found;
}
