/**
 * What each call of the pages does that nobody can take back, and the last word that stands before it: a table over the whole
 * whitelist, so that a call or a job that is added has to be put somewhere, and the ways in the sidebar that lead to one.
 */
import type { ApiName, JobName, SectionName } from '../../src/app/api.types.ts';
import { MEETING_STATES } from '../../src/core/act/meeting.ts';
import type { Replies } from './browser.ts';
import { cycleWith, FULL_HOME, homeWith, queueOf } from './home.ts';

const ok = (data: unknown) => ({ ok: true, data });

/**
 * `asks`: mails or deletes, after a last word. `job`: as the job that it begins. `seen`: takes rows away where somebody has
 * ticked that, in a preview of what would go. `reasoned`: decides for a reason that somebody types, and is kept beside what
 * was decided before. `undone`: is taken back by another press. `adds`: mails nothing and deletes nothing.
 */
export type Effect = 'asks' | 'job' | 'seen' | 'reasoned' | 'undone' | 'adds';

/** Pulls: letters that follow wait, which is said with their number, and may be held back until the clock takes them. */
const LETTERS_FOLLOW = 'undone' satisfies Effect;

/** Calls that may change something; those that only look are not here. */
export const EFFECTS: Readonly<Partial<Record<ApiName, Effect>>> = {
  importTable: 'seen',
  layOutSample: 'undone',
  clearSample: 'asks',
  applyFixes: 'undone',
  takeBackFixes: 'undone',
  prepare: 'adds',
  openForms: 'adds',
  startJob: 'job',
  // Goes on with what was agreed to.
  advanceJob: 'job',
  cancelJob: 'adds',
  takeOver: 'undone',
  wakeClock: 'adds',
  transcribe: 'adds',
  evaluate: LETTERS_FOLLOW,
  adoptPolicy: 'adds',
  updateLeadership: 'asks',
  startInvitations: 'asks',
  startReminders: 'asks',
  markLetter: 'asks',
  editTemplates: 'adds',
  listMessages: 'adds',
  markMessage: 'adds',
  reopenCycle: 'asks',
  decideAward: 'reasoned',
  finaliseCycle: 'asks',
  openPeriod: 'asks',
  ruleAnswer: 'reasoned',
  mapColumn: 'adds',
  restoreQuestion: 'adds',
  compareCounts: 'adds',
  pullInquiries: LETTERS_FOLLOW,
  copyTargets: 'adds',
  pullResults: LETTERS_FOLLOW,
  proposeDates: 'adds',
  refreshDossiers: 'adds',
  moveDossier: 'reasoned',
  tellSigns: 'asks',
  countMonth: 'adds',
  decideMonth: 'reasoned',
  giveCertificates: 'adds',
  startPurge: 'asks',
  editRetention: 'adds',
  dressSheets: 'adds',
};

/** The same of jobs, which `startJob` begins by name. */
export const JOB_EFFECTS: Readonly<Record<JobName, Exclude<Effect, 'job'>>> = {
  forms: 'adds',
  announce: 'asks',
  'year-end': 'asks',
  publish: 'asks',
  meetings: 'asks',
  trainings: 'asks',
  'training-evaluations': 'asks',
  dossiers: 'asks',
  monthly: 'asks',
  invite: 'asks',
  // Begun by startReminders.
  remind: 'asks',
  inquiries: LETTERS_FOLLOW,
  pull: LETTERS_FOLLOW,
  close: 'asks',
  // Begun by startPurge.
  purge: 'asks',
};

/** What asks and mails nothing: it deletes, or moves the cycle. */
export const MAILS_NOTHING: readonly (ApiName | `job ${JobName}`)[] = [
  'clearSample',
  'updateLeadership',
  'reopenCycle',
  'finaliseCycle',
  'openPeriod',
  'startPurge',
  'job close',
  'job purge',
];

const JOB = { name: 'invite', done: 1, total: 1, finished: true, doing: '', waiting: false, remainingSeconds: null };
/** That it was asked for is enough. */
const REFUSED = { ok: false, error: { code: 'busy', happened: 'Ditolak.', kept: 'Semua.', next: 'Ulangi.' } };
const QUEUE = queueOf(3);
const NOTHING_WRONG = { leftOut: [], leftOutTotal: 0, blanks: [], problems: [], first: null, links: 3 };
const LETTERS = { ...QUEUE, ...NOTHING_WRONG, kind: 'reminder', due: 3 };
const MET = Object.fromEntries(MEETING_STATES.map((state) => [state, 1]));

/** A press that leads to something that nobody takes back. */
export interface Way {
  /** The call, or the job that it begins. */
  readonly to: ApiName | `job ${JobName}`;
  /** What it leads to besides, after that. */
  readonly also?: `job ${JobName}`;
  /** Presses before the one that asks. */
  readonly before?: readonly string[];
  readonly button: string | RegExp;
  /** What the last word is called, and the answers to it. */
  readonly box: string | RegExp;
  readonly yes: string | RegExp;
  readonly no?: string;
  /** What has to be typed into the box first, and the line for it. */
  readonly typed?: readonly [line: string, text: string];
}

/** Ways of one step, or of what stands below the steps, with what the server answers. */
export interface Ways {
  readonly step: SectionName | undefined;
  readonly replies: Replies;
  readonly ways: readonly Way[];
}

const stage = (name: 'collecting' | 'closed' | 'finalised', steps: readonly string[]) =>
  ok(homeWith({ cycle: cycleWith({ stage: name, steps: steps as typeof FULL_HOME.cycle.steps }) }));

export const WAYS: readonly Ways[] = [
  {
    step: 'forms',
    replies: { previewLetters: [ok(LETTERS)], startInvitations: [ok(JOB)] },
    ways: [
      { to: 'startInvitations', before: ['Lihat undangan'], button: 'Kirim 3 surat', box: 'Kirim 3 surat', yes: /^Ya/ },
    ],
  },
  {
    step: 'monitor',
    replies: {
      previewLetters: [ok(LETTERS)],
      previewQueue: [ok({ ...QUEUE, waiting: 12 })],
      startReminders: [ok({ ...JOB, name: 'remind' })],
      markLetter: [ok(FULL_HOME)],
      startJob: [ok(JOB)],
      yearEnd: [
        ok({
          counts: { unreported: 9, 'no-confirmer': 0, asked: 1, partly: 0, confirmed: 0 },
          isMade: true,
          mail: queueOf(10),
          held: { 'year-end': 0, confirmation: 0 },
          units: [{ unit: 'Bidang Mutasi', people: 9, unreported: 9, unconfirmed: 0 }],
          matters: [],
          mattersTotal: 0,
        }),
      ],
    },
    ways: [
      { to: 'startReminders', button: 'Ingatkan unit Sekretariat', box: 'Ingatkan unit Sekretariat', yes: /^Ya/ },
      {
        to: 'markLetter',
        also: 'job invite',
        button: /^Kirim lagi kepada Siti/,
        box: /^Kirim lagi kepada Siti/,
        yes: /^Ya/,
      },
      { to: 'job invite', button: 'Kirim yang menunggu', box: 'Kirim yang menunggu', yes: /^Ya/ },
      {
        to: 'job year-end',
        before: ['Lihat keadaan laporan'],
        button: 'Minta laporan dan konfirmasi',
        box: 'Minta laporan dan konfirmasi',
        yes: /^Ya/,
      },
      {
        to: 'startReminders',
        button: 'Ingatkan unit Bidang Mutasi',
        box: 'Ingatkan unit Bidang Mutasi',
        yes: /^Ya/,
      },
    ],
  },
  {
    step: 'prepare',
    replies: {
      home: [ok(homeWith({ prepare: { ...FULL_HOME.prepare, hasSample: true }, forms: [] }))],
      clearSample: [ok({ home: FULL_HOME, gone: 1, left: 0 })],
      previewAnnouncement: [ok({ ...LETTERS, kind: 'targets' })],
      previewLetters: [ok({ ...LETTERS, kind: 'targets-reminder' })],
      startJob: [ok({ ...JOB, name: 'announce' })],
      startReminders: [ok({ ...JOB, name: 'remind' })],
      announcement: [
        ok({
          counts: { 'no-targets': 0, unannounced: 3, changed: 0, asked: 5, question: 0, acknowledged: 0 },
          due: 3,
          problems: [],
          problemsTotal: 0,
          copyable: 0,
          form: '',
          held: 0,
          matters: 0,
          units: [{ unit: 'Bidang Mutasi', people: 8, open: 8, asked: 5 }],
          questions: [],
          questionsTotal: 0,
        }),
      ],
    },
    ways: [
      { to: 'job announce', before: ['Lihat keadaan sasaran'], button: 'Umumkan', box: 'Umumkan sasaran?', yes: /^Ya/ },
      {
        to: 'startReminders',
        button: 'Ingatkan unit Bidang Mutasi',
        box: 'Ingatkan unit Bidang Mutasi',
        yes: /^Ya/,
      },
      {
        to: 'clearSample',
        button: 'Kosongkan data contoh',
        box: 'Kosongkan data contoh',
        yes: 'Ya, kosongkan',
        no: 'Biarkan',
      },
    ],
  },
  {
    step: 'ratings',
    replies: {
      home: [stage('closed', [])],
      results: [
        ok({
          mayPublish: true,
          mayPull: true,
          published: 1,
          due: 3,
          counts: { open: 0, silent: 0, accepted: 1, objected: 0 },
          until: '14 Januari 2027',
          held: 0,
          heldDecisions: 0,
          heldOutcomes: 0,
          objections: [],
          objectionsTotal: 0,
          undecided: 0,
          unsettled: '',
        }),
      ],
      previewResults: [
        ok({ due: 3, insufficient: 0, withoutAddress: 0, ...queueOf(3), until: '14 Januari', first: null }),
      ],
      startJob: [ok({ ...JOB, name: 'publish' })],
    },
    ways: [
      {
        to: 'job publish',
        before: ['Lihat keadaan hasil'],
        button: 'Terbitkan hasil',
        box: 'Terbitkan hasil?',
        yes: /^Ya/,
      },
    ],
  },
  {
    step: 'meetings',
    replies: {
      meetings: [
        ok({
          counts: MET,
          proposal: { dates: [], total: 0, unplaced: [], unplacedTotal: 0, withoutSupervisor: 0, skipped: 0 },
          dated: 1,
          waiting: { letters: 0, meetings: 0 },
          mail: queueOf(4),
          invitations: 2,
          late: [],
          lateTotal: 0,
          free: [],
          freeTotal: 0,
          replies: 0,
          callOffs: 0,
          collisions: 0,
          unreadable: { rows: [], problems: [] },
          unreadableTotal: 0,
          held: 0,
          missing: [],
          missingTotal: 0,
          disputed: [],
          disputedTotal: 0,
        }),
      ],
      startJob: [ok({ ...JOB, name: 'meetings' })],
    },
    ways: [
      {
        to: 'job meetings',
        before: ['Lihat rapat'],
        button: 'Kirim undangan',
        box: 'Kirim undangan',
        yes: /^Ya/,
      },
    ],
  },
  {
    step: 'trainings',
    replies: {
      trainings: [
        ok({
          trainings: [
            {
              code: 'PL01',
              title: 'Arsip',
              facts: '20 JP',
              isOpen: true,
              enrolled: 0,
              waiting: 0,
              attended: 0,
              certified: 0,
            },
          ],
          open: 1,
          fresh: 1,
          mail: { offer: queueOf(4), evaluation: queueOf(3) },
          enrolment: { asked: 0, answered: 0 },
          evaluation: { asked: 0, answered: 0 },
          isAsked: false,
          due: 3,
          promoted: [],
          promotedTotal: 0,
          held: 0,
        }),
      ],
      startJob: [ok({ ...JOB, name: 'trainings' }), ok({ ...JOB, name: 'training-evaluations' })],
    },
    ways: [
      {
        to: 'job trainings',
        before: ['Lihat pelatihan'],
        button: /^Kirim penawaran/,
        box: /^Kirim penawaran/,
        yes: /^Ya/,
      },
      { to: 'job training-evaluations', button: /^Minta evaluasi/, box: /^Minta evaluasi/, yes: /^Ya/ },
    ],
  },
  {
    step: 'guidance',
    replies: {
      dossiers: [
        ok({
          mayMove: true,
          isRated: true,
          open: { guidance: 0, discipline: 0 },
          mail: { requests: queueOf(2), signs: queueOf(1) },
          unlinked: 0,
          held: 0,
          unreadable: 0,
          dossiers: [],
          total: 0,
          contract: [],
          signs: [{ name: 'Ani', supervisor: 'Budi', kind: 'Alpa', text: 'Alpa 2 hari' }],
          signsTotal: 1,
        }),
      ],
      startJob: [ok({ ...JOB, name: 'dossiers' })],
      tellSigns: [ok(JOB)],
    },
    ways: [
      {
        to: 'job dossiers',
        before: ['Lihat berkas'],
        button: 'Kirim permintaan',
        box: 'Kirim permintaan',
        yes: /^Ya/,
      },
      { to: 'tellSigns', button: 'Beri tahu atasan', box: 'Beri tahu atasan', yes: /^Ya/ },
    ],
  },
  {
    step: 'awards',
    replies: {
      monthly: [
        ok({
          month: '2026-02',
          title: 'Februari 2026',
          asking: { title: 'Maret 2026', forms: 181, mail: queueOf(63), until: '14 April 2026' },
          nextYear: '',
          undecided: [],
          nextMonth: '',
          untold: { announce: [], correct: [] },
          months: [{ month: '2026-02', title: 'Februari 2026', state: 'counted' }],
          answers: null,
          mayCount: false,
          mayDecide: false,
          counted: null,
          candidates: [],
          others: [],
          othersTotal: 0,
          decision: null,
          committee: { members: [], quorum: 2, isMember: false, unread: [] },
          long: [],
          hall: [],
          absenceOfNobody: [],
        }),
      ],
      startJob: [ok({ ...JOB, name: 'monthly' })],
    },
    ways: [
      {
        to: 'job monthly',
        before: ['Lihat penilaian bulanan'],
        button: 'Minta penilaian Maret 2026',
        box: 'Minta penilaian Maret 2026',
        yes: /^Ya/,
      },
    ],
  },
  {
    step: 'summary',
    replies: {
      leadership: [
        ok({
          file: null,
          viewers: [],
          fresh: ['kepala@contoh.example'],
          leaving: [],
          refused: [],
          before: null,
          isMonthly: false,
          isPossible: true,
          outcome: null,
        }),
      ],
      updateLeadership: [REFUSED],
    },
    ways: [
      {
        to: 'updateLeadership',
        before: ['Lihat keadaan buku kerja pimpinan'],
        button: 'Perbarui buku kerja pimpinan',
        box: 'Siapa yang akan melihat?',
        yes: 'Ya, perbarui dan bagikan',
      },
    ],
  },
  {
    step: undefined,
    replies: {
      home: [stage('collecting', ['close'])],
      keptData: [
        ok({
          title: '1 tempat memuat data yang lewat masanya.',
          due: [{ place: 'Arsip', about: 'lewat', rows: 1, reached: true }],
          code: 'ab12',
          notes: [],
          possible: true,
        }),
      ],
      startPurge: [ok({ ...JOB, name: 'purge' })],
      startJob: [ok({ ...JOB, name: 'close' })],
    },
    ways: [
      { to: 'job close', button: 'Tutup periode', box: 'Tutup periode', yes: 'Ya, tutup' },
      {
        to: 'startPurge',
        button: 'Lihat yang lewat masanya',
        box: /lewat masanya/,
        typed: ['Alasan memusnahkan', 'Lewat masanya'],
        yes: 'Musnahkan sekarang',
      },
    ],
  },
  {
    step: undefined,
    replies: {
      home: [stage('closed', ['reopen', 'finalise'])],
      reopenCycle: [REFUSED],
      finaliseCycle: [REFUSED],
    },
    ways: [
      {
        to: 'reopenCycle',
        button: 'Buka kembali',
        box: 'Buka kembali',
        typed: ['Alasan membuka kembali', 'Keliru'],
        yes: 'Buka kembali',
      },
      { to: 'finaliseCycle', button: 'Tetapkan', box: 'Tetapkan', yes: 'Ya, tetapkan' },
    ],
  },
  {
    step: undefined,
    replies: {
      home: [stage('finalised', ['new-period'])],
      openEnds: [ok({ dossiers: [], awards: [], untold: [], nextMonth: '', absence: [] })],
      openPeriod: [REFUSED],
    },
    ways: [
      {
        to: 'openPeriod',
        button: 'Buka periode 2027',
        box: 'Buka periode 2027',
        typed: ['Ketik 2027 untuk melanjutkan', '2027'],
        yes: 'Buka periode 2027',
      },
    ],
  },
];
