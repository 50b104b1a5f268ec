/**
 * The shapes that cross between the pages and the server: plain JSON only, no Date, no undefined inside.
 *
 * A page calls the one server function `call(name, args)` and always gets a `Reply`; it never throws for what people
 * did. `Api` lists every name a page may call, with its one argument and its answer.
 */
import type { AnnouncementState } from '../core/act/announcement.ts';
import type { CertificateKind } from '../core/act/certificate.ts';
import type { ReportState } from '../core/act/confirmation.ts';
import type { DecisionKind } from '../core/act/decision.ts';
import type { DossierMove, DossierState } from '../core/act/dossier-move.ts';
import type { AwardRule } from '../core/act/flag.ts';
import type { LetterKind, LetterState, Mark, Topic } from '../core/act/letter.ts';
import type { Track } from '../core/act/matter.ts';
import type { MeetingState, Stance } from '../core/act/meeting.ts';
import type { ResultState } from '../core/act/result.ts';
import type { Action, Stage } from '../core/plan/cycle.ts';
import type { Band, FlagKind, FormKey, Role } from '../core/types.ts';

/** What every call answers. */
export type Reply<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: Failure };

/** Why a call could not be done, already in words: what happened, what was kept, what to do next. */
export interface Failure {
  readonly code: string;
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
}

/** One row of the Problems sheet, in words. */
export interface ProblemView {
  readonly code: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly received: string;
}

/** How many rows each table that people fill holds; `null` where its tab does not exist yet. */
export interface TableCount {
  readonly name: string;
  readonly rows: number | null;
  /** Whether it is filled only where somebody wants to. */
  readonly isOptional: boolean;
}

/** How far a form is: not made yet, made but its response tab not seen yet, or open for answers. */
export interface FormView {
  readonly role: Role;
  readonly state: 'missing' | 'created' | 'open';
  readonly url: string;
  /** Who may answer: anyone with the link, listed raters, whoever HR lets in by hand; `''` until it is arranged. */
  readonly responders: 'anyone' | 'listed' | 'by-hand' | '';
  /** Whether the officers who share the workbook may edit the form too. */
  readonly shared: boolean;
}

/** Who still owes answers. */
export interface RaterView {
  readonly name: string;
  readonly unit: string;
  readonly supervisor: string;
  /** The last letter to them, and what became of it; null where there was none. */
  readonly letter: Pick<LetterView, 'kind' | 'number' | 'time' | 'state'> | null;
  readonly assigned: number;
  readonly answered: number;
}

/** Raters of a unit or under a supervisor who still owe answers, all together. */
export interface OwingView {
  /** `''` for people without one. */
  readonly group: string;
  readonly raters: number;
  /** Assignments that are not answered. */
  readonly owing: number;
}

/** Which letter is meant: to whom, about what. */
export interface LetterRef {
  readonly personId: string;
  readonly kind: LetterKind;
  readonly number: number;
}

/** A letter that HR has to look at. */
export interface LetterView extends LetterRef {
  readonly name: string;
  readonly email: string;
  readonly state: LetterState;
  readonly time: string;
  readonly reason: string;
  /** What may be said of it now. */
  readonly marks: readonly Mark[];
}

/** Somebody who gets no letter, and why, in words. */
export interface LeftOutView {
  readonly name: string;
  readonly unit: string;
  readonly reason: string;
}

/** How many letters would go, before they do, and what the quota says to that. */
export interface QueuePreview {
  readonly letters: number;
  /** Recipients that the acting person may still write to today; null where they have not allowed mail. */
  readonly quota: number | null;
  /** Letters that wait already. */
  readonly waiting: number;
  /** Of the letters and those that wait: how many go now, and how many on another day. */
  readonly now: number;
  readonly later: number;
}

/** What would go to whom, before it goes. */
export interface LetterPreview extends QueuePreview {
  readonly kind: LetterKind;
  readonly links: number;
  /** The first letter in full; null where none would go. */
  readonly first: { readonly to: string; readonly subject: string; readonly body: string } | null;
  /** At most 50, those first that ask for somebody to act. */
  readonly leftOut: readonly LeftOutView[];
  readonly leftOutTotal: number;
  /** What is wrong with the templates; the default texts go in their place. */
  readonly problems: readonly ProblemView[];
  /** What these letters name and Kebijakan leaves blank, or has let pass. */
  readonly blanks: readonly ('deadline' | 'deadline-over' | 'agency')[];
}

/** Messages to one person, each as an address that opens a chat. */
export interface MessageView extends LetterRef {
  readonly name: string;
  readonly unit: string;
  readonly links: number;
  readonly urls: readonly string[];
}

/** A unit's paper with QR codes. */
export interface PaperView {
  readonly language: 'id' | 'en';
  readonly period: string;
  readonly agency: string;
  /** Whether answers count only from the rater's own address, or by the code alone. */
  readonly needsEmail: boolean;
  readonly units: readonly string[];
  readonly unit: string;
  readonly people: readonly {
    readonly name: string;
    readonly links: readonly { readonly text: string; readonly url: string }[];
  }[];
}

/** A candidacy for an award, and the decision that stands about it. */
export interface AwardView {
  readonly personId: string;
  readonly award: AwardRule;
  /** Why, by whom (`''` where Google does not say) and when, as a local ISO text; null where nobody decided. */
  readonly decision: {
    readonly kind: DecisionKind;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** A candidate; rule, unit of the value and evidence are words already. */
export interface FlagView {
  readonly kind: FlagKind;
  readonly name: string;
  readonly unit: string;
  readonly rule: string;
  readonly value: number;
  readonly threshold: number;
  readonly unitOfValue: string;
  readonly evidence: string;
  /** What was decided on an objection to the rating, beside the computed value; `''` where nothing was. */
  readonly ruling: string;
  /** How firm it stands, in a few words; the sheet says more. */
  readonly firmness: string;
  /** null for everything but an award: nothing else is decided here. */
  readonly award: AwardView | null;
  /** Of a candidate for an examination: their dossier and where it stands, in words; its number is null before there is one. */
  readonly dossier: { readonly number: number | null; readonly text: string } | null;
}

export interface UnitView {
  readonly unit: string;
  readonly employees: number;
  readonly rated: number;
  /** Assignments with an accepted response / all assignments, 0..1; null where there are no assignments. */
  readonly participation: number | null;
  /** Mean final rating, 0..120; null where nobody is rated. */
  readonly mean: number | null;
  /** People who are award candidates, and people who are sanction candidates. */
  readonly candidates: number;
  /** How many units the line is about; the agency's all of them. */
  readonly units: number;
}

/** A key of the policy that is written otherwise than it counts. */
export interface PolicyChangeView {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Somebody for whom another policy would change the rating or a candidacy, in words. */
export interface PolicyEffectView {
  readonly name: string;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

/** What somebody may do next with the cycle itself. */
export type CycleStep = 'close' | 'reopen' | 'finalise' | 'new-period';

/** Where the life of the cycle stands. */
export interface CycleView {
  readonly stage: Stage;
  /** null before the first form is made. */
  readonly number: number | null;
  /** When its closing began, as a local ISO text; `''` while answers count. */
  readonly closedAt: string;
  /** Whether this workbook is a copy of the one that the cycle was opened in. */
  readonly isCopy: boolean;
  /** Whether a new period was begun and has not been opened to the end. */
  readonly isChanging: boolean;
  /** The year that a new period would be. */
  readonly nextPeriod: string;
  readonly steps: readonly CycleStep[];
  /** What may be done where it stands: what is refused is not offered. */
  readonly allowed: readonly Action[];
  /** The last move: when, by whom and why; null where none was recorded. */
  readonly last: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** What finalised cycles say. */
export interface HistoryView {
  /** The newest first. */
  readonly cycles: readonly {
    readonly period: string;
    readonly ratees: number;
    readonly rated: number;
    /** null where there were no final numbers, as on the quadrant scale. */
    readonly mean: number | null;
    /** People by band or quadrant, in words, best first. */
    readonly classes: readonly { readonly word: string; readonly count: number }[];
    /** null where candidates for an award were not recorded. */
    readonly candidates: number | null;
    /** People to whom an award was granted; none where none was recorded. */
    readonly winners: readonly { readonly name: string; readonly unit: string }[];
  }[];
  /** People who were low again and again, with those ratings, the oldest first. */
  readonly low: readonly {
    readonly name: string;
    readonly unit: string;
    readonly ratings: readonly { readonly period: string; readonly word: string; readonly final: number | null }[];
  }[];
}

/** What a dossier may be late with, by what it waits for. */
export const DOSSIER_LATE = ['candidate', 'reply', 'examination', 'follow-up', 'review'] as const;

/** What may be late: a dossier, and whatever else has a day that can pass. */
export type LateKind =
  | (typeof DOSSIER_LATE)[number]
  | 'objections'
  | 'meetings'
  | 'targets'
  | 'months'
  | 'assessments'
  | 'clock';
/** What may be wrong. */
export type WrongKind = 'headings' | 'problems' | 'edited' | 'letters' | 'held' | 'drifts' | 'clock-trouble' | 'zone';

/** One line of the front: what, how many, and where in the page somebody sees to it. The same may be told of several places. */
export interface FrontLine<Kind> {
  readonly what: Kind;
  readonly count: number;
  readonly to: Step | 'problems' | 'charge' | 'check';
}

/** The next thing to do: where, what, and the values of its sentence `next.<action>`. */
export interface NextStep {
  readonly step: Step;
  readonly action:
    | 'import'
    | 'repair'
    | 'assign'
    | 'make'
    | 'continue'
    | 'invite'
    | 'notify'
    | 'pull'
    | 'recompute'
    | 'chase'
    | 'complete'
    | 'review'
    | 'read'
    | 'close'
    | 'publish'
    | 'tell'
    | 'settle'
    | 'await'
    | 'decide'
    | 'finalise'
    | 'follow'
    | 'look'
    | 'restore';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What home says first: where the cycle stands, the single next step, what is late and what is wrong. Names nobody. */
export interface Front {
  /** When it was read, as a local ISO text of the agency. */
  readonly at: string;
  readonly period: string;
  readonly stage: Stage;
  readonly next: NextStep;
  readonly late: readonly FrontLine<LateKind>[];
  readonly wrong: readonly FrontLine<WrongKind>[];
}

/** A sheet of Teladan's own that lacks a heading. */
export interface LostView {
  readonly sheet: string;
  /** Steps that show nothing until it is back: a sheet may be none of those that the home reads. */
  readonly steps: readonly Step[];
  /** What is the matter and what to do, in words. */
  readonly happened: string;
  readonly next: string;
  /** Whether pulling answers may be done now and writes the sheet whole. */
  readonly refills: boolean;
  /** Whether it is used again, and only something in it wants somebody to look. */
  readonly isWhole: boolean;
}

/** Everything the sidebar's home shows, read from the sheets. */
export interface Home {
  readonly front: Front;
  /** What cannot be read for a lost heading; what rests on it stands here as if it were not there. */
  readonly lost: readonly LostView[];
  readonly language: 'id' | 'en';
  readonly period: string;
  readonly cycle: CycleView;
  /** null before the first cycle is finalised. */
  readonly history: HistoryView | null;
  /** The version that ratings count with, and what is written otherwise since the forms were made. */
  readonly policy: {
    readonly version: string;
    readonly changes: readonly PolicyChangeView[];
    /** Values of Kebijakan that could not be read since the cycle was opened, in words. */
    readonly unread: readonly string[];
    /** Whether another version counts than the one that the sheets were computed with. */
    readonly isOutdated: boolean;
  };
  readonly prepare: {
    /** Whether there is a policy, anybody on the roster, and anything that is entered anew for each period. */
    readonly hasPolicy: boolean;
    readonly hasEmployees: boolean;
    readonly isBegun: boolean;
    readonly assignments: number;
    /** Rows of Pegawai that are not used, and employees without a supervisor who may rate them, by what was found last. */
    readonly leftOut: { readonly unused: number; readonly unsupervised: number };
    /** Whether the policy names the agency. */
    readonly isNamed: boolean;
    /** Whether the sample was laid into this workbook, and not cleared since. */
    readonly hasSample: boolean;
    /** Whether there is any target: nobody is rated without. */
    readonly hasTargets: boolean;
    /** Files that may be brought in now, by their names. */
    readonly imports: readonly ImportName[];
  };
  readonly forms: readonly FormView[];
  /** Long work that is under way, or null. */
  readonly job: JobView | null;
  /** Who has charge of the workbook, since when, and whether that is the person who asks; null before the forms. */
  readonly operator: { readonly email: string; readonly since: string; readonly mine: boolean } | null;
  /** The operator's hourly clock; null before there is an operator. */
  readonly clock: {
    /** When it last ran, as a local ISO text; `''` where it never did. */
    readonly ran: string;
    /** Whole hours since it ran or was set; null where it was never set. */
    readonly silentHours: number | null;
    /** Whether that is too long. */
    readonly silent: boolean;
    /** Permissions that it lacks, in words. */
    readonly missing: readonly string[];
    /** What its last run could not do, in words; `''` where all went well. */
    readonly problem: string;
  } | null;
  /** Links written into the Penugasan sheet, of all assignments. */
  readonly links: { readonly written: number; readonly total: number };
  /** null until the answers have been pulled once. Rows of the response tabs = scored + replaced + held + discarded. */
  readonly monitor: {
    readonly assignments: number;
    readonly answered: number;
    readonly rows: number;
    readonly scored: number;
    readonly replaced: number;
    readonly held: number;
    readonly discarded: number;
    /** Of the rows, those that are gone from their tab and count from the archive. */
    readonly kept: number;
    /** Questions and columns that are not what they were and wait for HR. */
    readonly drifts: number;
    /** Raters who still owe answers. */
    readonly owingTotal: number;
  } | null;
  /** Letters of this cycle by what became of them, and how many HR has to look at and still can. */
  readonly mail: {
    readonly counts: Readonly<Record<LetterState, number>>;
    /** Whether somebody stopped the sending: letters that wait stay until somebody sends again. */
    readonly held: boolean;
    readonly openTotal: number;
    /** Whether somebody was invited or reminded to rate. */
    readonly isInvited: boolean;
    /** Raters whom nobody told of assignments that came later, where the last check or pull found any. */
    readonly untold: number;
    /** Of those in the queue, letters that followed from what was pulled, in a sentence; `''` where none did. */
    readonly following: string;
  };
  readonly ratings: {
    readonly rated: number;
    readonly insufficient: number;
    /** Of these, whose behaviour is known: something else than answers is missing. */
    readonly answered: number;
    readonly bands: readonly { readonly band: Band; readonly count: number }[];
  } | null;
  /** What became of results that were published; null before any was. */
  readonly results: {
    readonly published: number;
    /** Who may still answer. */
    readonly open: number;
    /** Objections that nobody has decided. */
    readonly undecided: number;
    /** Whom no letter was written to though there is an address for them now. */
    readonly untold: number;
  } | null;
  /** Candidates by kind, and of those for an award whom it was granted and about whom nobody decided; null before the first computation. */
  readonly candidates: {
    readonly award: number;
    readonly sanction: number;
    readonly granted: number;
    readonly undecided: number;
  } | null;
  /** How many units are summed up; null before the first computation. */
  readonly units: number | null;
  /** What is wrong: how much, and the first few. */
  readonly problems: { readonly total: number; readonly first: readonly ProblemView[] };
}

/** What a step lists one by one: home counts it and the step reads it when it is opened. At most 50 of each, and every unit and supervisor. */
export interface Lists {
  /** Raters who still owe answers, most owing first; the same by unit and by supervisor. */
  readonly monitor: {
    readonly owing: readonly RaterView[];
    readonly byUnit: readonly OwingView[];
    readonly bySupervisor: readonly OwingView[];
  };
  /** Letters that HR has to look at; those in the queue, in its order; those withheld; the last that went, newest first. */
  readonly mail: {
    readonly open: readonly LetterView[];
    readonly waiting: readonly LetterView[];
    readonly withheld: readonly LetterView[];
    readonly sent: readonly LetterView[];
  };
  /** Those of a kind in the order of their sheet. */
  readonly flags: readonly FlagView[];
  /** Units by name, the agency as a whole last. */
  readonly summary: readonly UnitView[];
  /** What is told without being wrong. */
  readonly remarks: readonly ProblemView[];
}
export type ListName = keyof Lists;

/** Home with what a step lists. */
export interface Whole extends Omit<Home, 'monitor' | 'mail'>, Omit<Lists, 'monitor' | 'mail'> {
  readonly monitor: (NonNullable<Home['monitor']> & Lists['monitor']) | null;
  readonly mail: Home['mail'] & Lists['mail'];
}

/** Where long work stands. `finished` false means: call again for the next slice. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** What is being done, in words. */
  readonly doing: string;
}

/** What one call that takes long is doing. */
export const RUN_STAGES = [
  'reading',
  'answers',
  'forms',
  'rating',
  'assigning',
  'checking',
  'sheets',
  'writing',
  'closing',
] as const;

/** Where such a call is, as it last said itself. */
export interface RunView {
  readonly stage: (typeof RUN_STAGES)[number];
  readonly done: number;
  /** 0 where nothing is counted. */
  readonly total: number;
  /** Whether it has begun to write: then it cannot be cancelled any more. */
  readonly isSure: boolean;
}

/** What the page has made up to ask how far a call is; left out, it says nothing of that. */
export interface Watching {
  readonly token?: string;
}

/** The steps of the sidebar, in order. */
export const STEPS = [
  'prepare',
  'forms',
  'monitor',
  'ratings',
  'meetings',
  'trainings',
  'awards',
  'guidance',
  'summary',
] as const;
export type Step = (typeof STEPS)[number];
/** What there is help about: the steps, and the period as a whole. */
export const HELP_TOPICS = [...STEPS, 'cycle'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];
/** What the sidebar fetches when it is first opened: its steps, what is found about a person, and the check of the installation. */
export const SECTIONS = [...STEPS, 'targets', 'person', 'installation', 'purge', 'lost'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Work that is too long for one run, by name. */
export const JOB_NAMES = [
  'forms',
  'announce',
  'year-end',
  'publish',
  'meetings',
  'trainings',
  'training-evaluations',
  'dossiers',
  'monthly',
  'invite',
  'remind',
  'inquiries',
  'pull',
  'close',
  'purge',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** Where a job stands. */
export interface JobView extends Progress {
  readonly name: JobName;
  /** Nothing more can be done for the moment; the clock goes on with it, or the next click. */
  readonly waiting: boolean;
  /** Estimated from what was done; null while nothing was. */
  readonly remainingSeconds: number | null;
}

/** Files that people bring, by their names in the data folder. */
export const IMPORTS = [
  'pegawai',
  'penilai-luar',
  'konflik',
  'kriteria',
  'sasaran',
  'templat-sasaran',
  'standar-jabatan',
  'hari-libur',
  'kehadiran',
  'ketidakhadiran',
  'pelatihan',
  'peserta-pelatihan',
  'inovasi',
  'ikm-unit',
  'potensi',
  'kebijakan',
  'penugasan',
] as const;
export type ImportName = (typeof IMPORTS)[number];

/** Which heading each column of a file fills (null: it is left out), and whether rows that it does not name stay. */
export interface Taking {
  /** The row of the file that holds the headings; those above it are left out. */
  readonly header: number;
  readonly headings: readonly (string | null)[];
  /** Where they stay, a blank cell of the file empties none. */
  readonly keepsOthers: boolean;
}

/** What would become of a sheet if a file were brought in. */
export interface ImportPreview {
  readonly table: string;
  /** What a column may fill. */
  readonly headings: readonly string[];
  readonly taking: Taking;
  /** What stands in the sheet now: whoever brings the file in says it, so that nothing else is done than was shown. */
  readonly code: string;
  /** How each column was matched by itself: the same heading, alike but for marks, by a common name, or not. */
  readonly matches: readonly ('same' | 'alike' | 'common' | 'none')[];
  /** Headings that say whom or what a row is about and that nothing fills: until it is said, nothing can be brought in. */
  readonly missing: readonly string[];
  /** Whether it is known whom rows are about and nothing else, so that there is nothing to bring in yet. */
  readonly isBare: boolean;
  /** Rows that stay out because a spreadsheet has thrown digits of theirs away, at most 50, and how many there are. */
  readonly left: readonly {
    readonly row: number;
    /** `''` where the file does not say whose it is. */
    readonly name: string;
    readonly column: string;
    readonly received: string;
  }[];
  readonly leftTotal: number;
  /** Other headings of the sheet that the file has nothing for. */
  readonly unfilled: readonly string[];
  /** null until it is said what rows are about. */
  readonly tally: {
    readonly fresh: number;
    readonly changed: number;
    readonly same: number;
    readonly repeated: number;
    /** Rows of the sheet that the file does not name. */
    readonly others: number;
    /** Problems in the sheet as it would be, how many of them can be mended at a press, and the first of them. */
    readonly problems: number;
    readonly fixable: number;
    readonly first: readonly ProblemView[];
  } | null;
}

/** What came of marking the cells that are wrong. */
export interface Checked {
  /** Titles of sheets in which cells are protected from the acting person, so that not every mark could be set. */
  readonly unmarked: readonly string[];
}

/** Cells that can be mended without guessing. */
export interface FixesView {
  /** Says what was seen, so that nothing else is done at a press. */
  readonly code: string;
  readonly total: number;
  /** At most 50. The column is `''` for a whole row that says again what another says. */
  readonly first: readonly {
    readonly table: string;
    readonly row: number;
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** What was mended last and can be taken back: when, and how many cells; null where there is none. */
  readonly last: { readonly at: string; readonly cells: number } | null;
}

/** One submission to be entered through a form, from a file of answers collected outside the forms. */
export interface Transcript {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Role;
  /** The rater's personal link; the two items on the first page are pre-filled. */
  readonly url: string;
  /** Grid title -> row label -> column label to choose. */
  readonly grids: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Paragraph title -> text. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

/** An assignment that an answer may be taken for. */
export interface AssignmentOption {
  readonly raterId: string;
  readonly rateeId: string;
  readonly rater: string;
  readonly ratee: string;
}

/** An answer that HR can rule on or has ruled on, without what was answered. */
export interface MatterView {
  readonly state: 'held' | 'vanished' | 'accepted' | 'discarded';
  readonly fingerprint: string;
  readonly role: FormKey;
  readonly table: string;
  readonly row: number;
  readonly time: string;
  readonly email: string;
  /** Why it is held, in words. */
  readonly reason: string;
  /** Whose code it carries, and about whom; `''` where the code names nobody. */
  readonly rater: string;
  readonly ratee: string;
  readonly acceptable: boolean;
  /** Whether its address may be remembered for the rater. */
  readonly memorable: boolean;
  readonly options: readonly AssignmentOption[];
}

/** At most 100 answers, those that wait first. */
export interface AnswersView {
  readonly answers: readonly MatterView[];
  readonly total: number;
}

/** One question or column that is not what it was. */
export interface DriftView {
  readonly kind: 'renamed' | 'deleted' | 'retyped' | 'choices' | 'missing' | 'repeated' | 'added';
  readonly role: Role;
  readonly itemId: string;
  /** The header as the form was made; `''` for an added question. */
  readonly header: string;
  readonly found: string;
  readonly column: string;
  readonly restorable: boolean;
  /** Headers that may be said to be its column. */
  readonly candidates: readonly string[];
}

export interface BindingsView {
  readonly drifts: readonly DriftView[];
  /** Forms whose columns stand in another order, which is harmless. */
  readonly reordered: readonly Role[];
  /** Forms that the acting person cannot open, and when they were last looked at by somebody who could. */
  readonly unseen: readonly {
    readonly role: Role;
    /** When, as a local ISO text; `''` where nobody ever did: then the headers alone are compared. */
    readonly lookedAt: string;
  }[];
}

/** Where the announcement of targets stands. */
export interface AnnouncementView {
  /** People by how far it is with them. */
  readonly counts: Readonly<Record<AnnouncementState, number>>;
  /** People to whom something would be announced now. */
  readonly due: number;
  /** What keeps others from being told; at most 50 are listed. */
  readonly problems: readonly ProblemView[];
  readonly problemsTotal: number;
  /** People without targets who could have those of their position. */
  readonly copyable: number;
  /** `''` before the form is made. */
  readonly form: string;
  /** Answers that wait for HR, and all that HR rules on or has ruled on. */
  readonly held: number;
  readonly matters: number;
  /** Units with people who have targets, most open first; `asked` are the open ones who have said nothing yet. */
  readonly units: readonly {
    readonly unit: string;
    readonly people: number;
    readonly open: number;
    readonly asked: number;
  }[];
  /** At most 50. */
  readonly questions: readonly {
    readonly name: string;
    readonly unit: string;
    readonly question: string;
    readonly time: string;
  }[];
  readonly questionsTotal: number;
}

/** An announcement as it would be made, a word in the place of the links that nobody has yet. */
export interface AnnouncementPreview extends LetterPreview {
  /** People to whom something would be announced, with a letter or without. */
  readonly due: number;
}

/** Where results and objections to them stand. */
export interface ResultsView {
  readonly mayPublish: boolean;
  readonly mayPull: boolean;
  /** People who were told a result, and those whose result was not told as it stands. */
  readonly published: number;
  readonly due: number;
  /** People by what they said to their last result. */
  readonly counts: Readonly<Record<ResultState, number>>;
  /** The last day on which anybody may still answer; `''` where nobody may. */
  readonly until: string;
  /** Answers to results, and decisions on objections, that wait for HR. */
  readonly held: number;
  readonly heldDecisions: number;
  /** And of what employees said to decisions. */
  readonly heldOutcomes: number;
  /** At most 50, those that wait first, with their states in the words of the sheet. */
  readonly objections: readonly {
    readonly name: string;
    readonly unit: string;
    readonly state: string;
    /** `''` where nobody may decide yet. */
    readonly decider: string;
    readonly due: string;
    readonly isUndecided: boolean;
  }[];
  readonly objectionsTotal: number;
  readonly undecided: number;
  /** What keeps the cycle from being finalised, in words; `''` where nothing of results does. */
  readonly unsettled: string;
}

/** What would be published, with which letters: whoever gets theirs on another day has less time to answer. */
export interface ResultsPreview extends QueuePreview {
  readonly due: number;
  /** Of these, people who are told why they have no rating. */
  readonly insufficient: number;
  readonly withoutAddress: number;
  /** The last day on which people could answer. */
  readonly until: string;
  /** One of the texts in full; null where nothing would be published. */
  readonly first: { readonly name: string; readonly text: string } | null;
}

/** Where the end of the year stands. */
export interface YearEndView {
  /** Those who are rated, by how far their report is. */
  readonly counts: Readonly<Record<ReportState, number>>;
  /** Whether the form is made: before that nobody is asked. */
  readonly isMade: boolean;
  /** Letters that asking would send now. */
  readonly mail: QueuePreview;
  /** Answers that wait for HR. */
  readonly held: Readonly<Record<'year-end' | 'confirmation', number>>;
  /** Most open first. */
  readonly units: readonly {
    readonly unit: string;
    readonly people: number;
    readonly unreported: number;
    readonly unconfirmed: number;
  }[];
  /** What is wrong or missing, at most 50. */
  readonly matters: readonly { readonly name: string; readonly unit: string; readonly text: string }[];
  readonly mattersTotal: number;
}

/** What stands on top of everything that is printed, `''` where the policy does not say it. */
export interface LetterheadView {
  /** What the agency belongs to. */
  readonly parent: string;
  readonly agency: string;
  readonly address: string;
  readonly contact: string;
  /** The town where papers are signed. */
  readonly place: string;
  /** Keys of Kebijakan that are blank and that this page would show. */
  readonly missing: readonly string[];
}

/** Somebody who signs what is printed. */
export interface SignatoryView {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** The evaluation document of one person; numbers that are not known, or that the ratee may not read, are null. */
export interface DocumentView extends SignatoryView {
  readonly unit: string;
  readonly supervisor: SignatoryView | null;
  readonly superior: SignatoryView | null;
  readonly targets: readonly {
    readonly label: string;
    readonly plan: string;
    readonly indicator: string;
    readonly measure: string;
    readonly goal: number | null;
    readonly realised: number | null;
    readonly weight: number | null;
    /** Percent. */
    readonly achievement: number | null;
  }[];
  readonly criteria: readonly {
    readonly statement: string;
    readonly points: Readonly<Record<Role, number | 'hidden' | null>>;
  }[];
  /** What the supervisor wrote, by value; comments of colleagues and subordinates stand in the letter alone. */
  readonly comments: {
    readonly values: readonly { readonly value: string; readonly comments: readonly string[] }[];
    /** That some found no room; `''` where all did. */
    readonly omitted: string;
  };
  readonly result: {
    readonly results: number | null;
    readonly behaviour: number | null;
    readonly final: number | null;
    /** Band or quadrant, in words; `''` where there is none. */
    readonly word: string;
    /** How it came about, in short. */
    readonly text: string;
    /** What was decided on an objection, in words; `''` where nothing was. */
    readonly decided: string;
  };
  readonly meeting: {
    readonly state: string;
    readonly heldOn: string;
    readonly isAbsent: boolean;
    readonly notes: string;
    readonly actions: string;
    readonly adjusted: { readonly value: number; readonly reason: string } | null;
    readonly reply: { readonly stance: Stance; readonly comment: string } | null;
  };
}

/** The evaluation documents of a unit, or of one person in it. */
export interface DocumentsView {
  readonly language: 'id' | 'en';
  readonly period: string;
  readonly letterhead: LetterheadView;
  readonly units: readonly string[];
  readonly unit: string;
  /** Everybody of the unit who is rated. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** null for all of them. */
  readonly personId: string | null;
  readonly documents: readonly DocumentView[];
}

/** What one evaluation meeting is to talk about, in words; nothing that the employee may not read. */
export interface AgendaView {
  readonly employee: SignatoryView & { readonly unit: string };
  readonly supervisor: SignatoryView;
  readonly moment: string;
  /** `''` where the sheet Rapat names none. */
  readonly place: string;
  readonly targets: DocumentView['targets'];
  readonly strengths: readonly string[];
  readonly growth: readonly string[];
  readonly gaps: readonly string[];
  /** What was agreed in the last meeting that was held. */
  readonly actions: readonly string[];
}

/** The agendas of a day, of a unit or of one meeting. */
export interface AgendasView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  readonly period: string;
  /** Days with a meeting, `YYYY-MM-DD`, in words beside that. */
  readonly days: readonly { readonly day: string; readonly text: string }[];
  /** `''` for all of them. */
  readonly day: string;
  readonly units: readonly string[];
  /** null for all of them. */
  readonly unit: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** null for all of them. */
  readonly personId: string | null;
  readonly agendas: readonly AgendaView[];
}

/** The report of a unit, or of several that are told together, in words. */
export interface UnitReportView {
  readonly name: string;
  readonly title: string;
  /** Period and day, how far the period is, and what the report is. */
  readonly about: readonly string[];
  /** Place and day above the signature. */
  readonly place: string;
  readonly sections: readonly PersonSection[];
}

/** The reports of all units, or of one. */
export interface UnitReportsView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  readonly signatory: SignatoryView;
  readonly units: readonly string[];
  /** null for all of them. */
  readonly unit: string | null;
  readonly reports: readonly UnitReportView[];
}

/** A result letter on paper. */
export interface ResultLetterView extends SignatoryView {
  readonly unit: string;
  /** Place and day of its publication. */
  readonly place: string;
  /** As its mail has it. */
  readonly subject: string;
  /** The mail's text, but for numbers by criterion: those are a table between what stands above it and below. */
  readonly above: string;
  readonly table: { readonly roles: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  readonly below: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** Result letters of those without an address, or of everybody; of one person, of a unit, or of all. */
export interface ResultLettersView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  readonly signatory: SignatoryView;
  /** How many people were told a result, with an address or without. */
  readonly published: number;
  readonly units: readonly string[];
  /** null for all of them. */
  readonly unit: string | null;
  readonly isEverybody: boolean;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** null for all of them. */
  readonly personId: string | null;
  readonly letters: readonly ResultLetterView[];
  /** Of how many letters the last day to answer is over. */
  readonly over: number;
}

/** One certificate as it is printed; every word on it but the fixed ones comes from what it is given for. */
export interface CertificateView {
  /** Tells it from every other certificate. */
  readonly key: string;
  readonly heading: string;
  readonly number: string;
  readonly person: SignatoryView;
  readonly unit: string;
  /** Follows on the person. */
  readonly statement: string;
  /** What it is for, and what is to be known of it. */
  readonly matter: string;
  readonly facts: readonly string[];
  /** Place and day above the signature; `''` where neither is known. */
  readonly place: string;
  readonly signatory: SignatoryView;
}

/** The certificates of one matter, such as a training, or of one person in it. */
export interface CertificatesView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  /** Every matter that has certificates with a number. */
  readonly sets: readonly { readonly key: string; readonly called: string }[];
  /** `''` where there is none. */
  readonly set: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** null for all of them. */
  readonly personId: string | null;
  readonly certificates: readonly CertificateView[];
}

/** One training of the catalogue, with how many people are where. */
export interface TrainingView {
  readonly code: string;
  readonly title: string;
  /** Hours, days, place and places left, in one line. */
  readonly facts: string;
  /** Whether somebody can still enrol in it. */
  readonly isOpen: boolean;
  readonly enrolled: number;
  readonly waiting: number;
  readonly attended: number;
  /** Of those who attended, whose certificate has a number. */
  readonly certified: number;
}

/** Where trainings stand. */
export interface TrainingsView {
  /** Those that did not end before the period, as the catalogue has them. */
  readonly trainings: readonly TrainingView[];
  readonly open: number;
  /** Of these, which were in no offer yet. */
  readonly fresh: number;
  /** Letters that offering, and asking how trainings were, would send now. */
  readonly mail: Readonly<Record<'offer' | 'evaluation', QueuePreview>>;
  /** Who was asked to choose, and to evaluate, and who has answered. */
  readonly enrolment: { readonly asked: number; readonly answered: number };
  readonly evaluation: { readonly asked: number; readonly answered: number };
  /** Whether there is a form about trainings whose answers can be pulled, also of those that are open no more. */
  readonly isAsked: boolean;
  /** Evaluations that would be asked for now. */
  readonly due: number;
  /** Who got a place after waiting and was not told yet; at most 50 are listed. */
  readonly promoted: readonly { readonly name: string; readonly training: string }[];
  readonly promotedTotal: number;
  /** Answers that wait for HR. */
  readonly held: number;
}

/** Where the leadership workbook stands, and who may look at it. */
export interface LeadershipView {
  /** Null while none was made. `isMine` is whether the acting person may renew it; times are local ISO texts. */
  readonly file: {
    readonly url: string;
    readonly owner: string;
    readonly isMine: boolean;
    readonly at: string;
    readonly lookedAt: string;
  } | null;
  /** Addresses that may look, those of the policy that would be let in, and those let in before who would not be any more. */
  readonly viewers: readonly string[];
  readonly fresh: readonly string[];
  readonly leaving: readonly string[];
  /** Addresses that Google did not let in, with its words. */
  readonly refused: readonly { readonly email: string; readonly why: string }[];
  /** An earlier file that another person owns: only they can take it away. */
  readonly before: { readonly url: string; readonly owner: string } | null;
  readonly isMonthly: boolean;
  /** Whether there is anything to tell, and this workbook may. */
  readonly isPossible: boolean;
  /** What was just done; null where it was only looked at. */
  readonly outcome: 'made' | 'remade' | 'renewed' | 'unchanged' | null;
}

/** Where the evaluation meetings stand. */
export interface MeetingsView {
  /** Employees with a supervisor by how far their meeting is. */
  readonly counts: Readonly<Record<MeetingState, number>>;
  /** What would be proposed for whoever has no date: in order of time, at most 50 are listed. */
  readonly proposal: {
    readonly dates: readonly { readonly moment: string; readonly employee: string; readonly supervisor: string }[];
    readonly total: number;
    /** Who finds no time in the window that both have free. */
    readonly unplaced: readonly string[];
    readonly unplacedTotal: number;
    readonly withoutSupervisor: number;
    /** Holidays written down within the window that would else be working days. */
    readonly skipped: number;
  };
  /** Meetings with a date in the sheet. */
  readonly dated: number;
  /** Rows of the sheet that say no meeting that can be read, so that nobody is invited to it, and why; at most 50 of each. */
  readonly unreadable: { readonly rows: readonly number[]; readonly problems: readonly ProblemView[] };
  readonly unreadableTotal: number;
  /** Letters about meetings that wait in the queue, and meetings of which one of both is not told for that reason. */
  readonly waiting: { readonly letters: number; readonly meetings: number };
  /** Letters that would go now. */
  readonly mail: QueuePreview;
  /** Meetings that both sides would be told of now, and employees who would be asked by letter what they say. */
  readonly invitations: number;
  /** Whom nobody is told of, because the day in the sheet is over; at most 50 are listed. */
  readonly late: readonly { readonly name: string; readonly moment: string }[];
  readonly lateTotal: number;
  /** Who of those would be told of a weekend or a holiday, with the name of the holiday; at most 50 are listed. */
  readonly free: readonly { readonly name: string; readonly moment: string; readonly holiday: string }[];
  readonly freeTotal: number;
  readonly replies: number;
  /** Meetings that both sides would be told are off. */
  readonly callOffs: number;
  /** People who are in two meetings at once, as HR has moved them. */
  readonly collisions: number;
  /** Answers that wait for HR. */
  readonly held: number;
  /** At most 50 of each. */
  readonly missing: readonly { readonly supervisor: string; readonly meetings: number }[];
  readonly missingTotal: number;
  readonly disputed: readonly { readonly name: string; readonly unit: string; readonly comment: string }[];
  readonly disputedTotal: number;
}

/** One dossier as the sidebar lists it; rule, value, state and moves are words already. */
export interface DossierView {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly track: Track;
  readonly trackWord: string;
  readonly rule: string;
  readonly value: string;
  /** What is missing to judge it; `''` where nothing is. */
  readonly missing: string;
  /** What earlier dossiers decided on its days, and whether its ground stands as the sheets are now; `''` where nothing is to be told. */
  readonly ground: string;
  readonly state: DossierState;
  readonly stateWord: string;
  /** What is due and by which day; `''` where nothing is. */
  readonly deadline: string;
  readonly isLate: boolean;
  /** Whether the employee was asked and has let their time pass. */
  readonly isReplyOver: boolean;
  /** Whether the employee is to be asked and nobody has handed them the request: no time runs. */
  readonly isReplyUnsent: boolean;
  /** Who would examine; `''` where nobody supervises them. */
  readonly supervisor: string;
  /** The number of its last move: whoever moves it gives that back. */
  readonly seen: number;
  /** What an officer may do next. */
  readonly moves: readonly { readonly move: DossierMove; readonly word: string }[];
  /** What the employee replied and the supervisor found, line by line, while somebody is about to decide by it. */
  readonly reply: readonly string[];
  readonly finding: readonly string[];
  /** Why it was decided as it was; `''` before that. */
  readonly lastReason: string;
  /** Who decided; `''` where nobody has. */
  readonly decider: string;
}

/** Where dossiers and early signs stand. */
export interface DossiersView {
  readonly mayMove: boolean;
  /** Whether ratings of the period are frozen: before that nobody is a candidate for guidance. */
  readonly isRated: boolean;
  /** Dossiers that are not over, by track. */
  readonly open: Readonly<Record<Track, number>>;
  /** Letters that would go now: to whoever is asked something, and to supervisors about early signs. */
  readonly mail: Readonly<Record<'requests' | 'signs', QueuePreview>>;
  /** How many are asked something and have no link yet. */
  readonly unlinked: number;
  /** Answers about dossiers that wait for HR. */
  readonly held: number;
  /** Rows of Riwayat Berkas that count for nothing because somebody changed them. */
  readonly unreadable: number;
  /** At most 50 and the one that was asked for, those that are not over first. */
  readonly dossiers: readonly DossierView[];
  readonly total: number;
  /** People who are no PNS, with so many unexcused days of a calendar year: their contract says what follows. */
  readonly contract: readonly { readonly name: string; readonly days: number; readonly year: string }[];
  /** Signs that their supervisor was not told yet; at most 50. */
  readonly signs: readonly {
    readonly name: string;
    readonly supervisor: string;
    readonly kind: string;
    readonly text: string;
  }[];
  readonly signsTotal: number;
}

/** One step of an officer. What a step does not need is `''`. */
export interface DossierStep {
  readonly number: number;
  /** The number of the last move that was seen. */
  readonly seen: number;
  readonly move: DossierMove;
  readonly reason: string;
  /** Of a decision: the authorised person who decided. */
  readonly decider: string;
  /** Of a decision on discipline: the day on which somebody looks again. */
  readonly followUpOn: string;
  /** Of a plan of guidance: one a line, its day first. */
  readonly milestones: string;
}

/** What the committee decided on one span. */
export interface SpanDecisionView {
  /** Names; none where nobody gets the award. */
  readonly winners: readonly string[];
  readonly reason: string;
  readonly members: number;
  readonly by: string;
  /** A local ISO text. */
  readonly at: string;
}

/** A month of the award: not over yet, the last that is over, never asked about in time, asked about, counted, or decided. */
export type MonthState = 'future' | 'over' | 'missed' | 'asked' | 'counted' | 'decided';

/** Where the monthly award stands, with one month in full. Months are texts such as 2026-03. */
export interface MonthlyView {
  readonly month: string;
  readonly title: string;
  /** What asking now would do: about which month, with how many forms and letters, open until which day; null where no month is to be asked about. */
  readonly asking: {
    readonly title: string;
    readonly forms: number;
    readonly mail: QueuePreview;
    readonly until: string;
    /** The last day on which that month may be asked about; `''` where only the next period ends it. */
    readonly lastDay: string;
  } | null;
  /** The next period's year, once it has begun: its months wait until that period is opened; else `''`. */
  readonly nextYear: string;
  /** Once it has: awards of this period that can still be decided, and after that no more. */
  readonly undecided: readonly string[];
  /** Once it has: until when its first month may be asked about, in words; else `''`. */
  readonly nextMonth: string;
  /** Awards of the period that are decided and not announced, and those taken back of which not everybody told has heard. */
  readonly untold: { readonly announce: readonly string[]; readonly correct: readonly string[] };
  readonly months: readonly { readonly month: string; readonly title: string; readonly state: MonthState }[];
  /** null where the month was not asked about. */
  readonly answers: {
    readonly asked: number;
    readonly answered: number;
    readonly until: string;
    readonly isOver: boolean;
    /** Whether it is the month that was asked about last: only then anybody is reminded. */
    readonly isLast: boolean;
    /** Answers about the month, or about nobody knows which, that wait for HR: until then it is not decided. */
    readonly held: number;
    /** Which kinds of answers these are. */
    readonly heldKinds: readonly ('monthly' | 'monthly-peer')[];
  } | null;
  /** Whether the month may be counted, and decided on, by whoever may do that: neither once a later one is decided. */
  readonly mayCount: boolean;
  readonly mayDecide: boolean;
  /** null before it was counted. `weights` are percent, by part. */
  readonly counted: {
    readonly version: number;
    readonly at: string;
    readonly people: number;
    readonly eligible: number;
    readonly weights: string;
  } | null;
  /** The dossier of the shortlist: those who stand first in the agency or in their unit, in their places. */
  readonly candidates: readonly {
    readonly personId: string;
    readonly name: string;
    readonly unit: string;
    readonly rank: number;
    readonly total: number;
    readonly isUnitBest: boolean;
    readonly isShortlisted: boolean;
    readonly decidedBy: string;
    readonly firmness: string;
    /** `value` 0..100, null where it is missing; `weight` in percent. */
    readonly parts: readonly { readonly name: string; readonly value: number | null; readonly weight: number }[];
    readonly gates: readonly { readonly name: string; readonly passed: boolean; readonly text: string }[];
    /** What is so of them beside the gates and rules nobody out: an open dossier of guidance, a low rating. */
    readonly facts: readonly string[];
    /** Why colleagues propose them, without who they are. */
    readonly nominations: readonly string[];
  }[];
  /** Who did not pass, at most 50. */
  readonly others: readonly { readonly name: string; readonly unit: string; readonly reasons: readonly string[] }[];
  readonly othersTotal: number;
  /** null where nobody decided. */
  readonly decision: SpanDecisionView | null;
  readonly committee: {
    readonly members: readonly { readonly id: string; readonly name: string }[];
    readonly quorum: number;
    /** Whether the acting person is one of them. */
    readonly isMember: boolean;
    /** Rows of the committee's sheet that name nobody: until they do nothing is decided. */
    readonly unread: readonly number[];
  };
  /** Rows of Ketidakhadiran that may hold an unexcused day of the year and name nobody. */
  readonly absenceOfNobody: readonly number[];
  /** Quarters, then the year. */
  readonly long: readonly {
    readonly span: string;
    readonly title: string;
    /** Whether the last month that can be counted was: only then there are candidates. */
    readonly isWhole: boolean;
    /** What it waits for, or that no candidate can come any more and why, in words; `''` once it is whole. */
    readonly waits: string;
    readonly rule: string;
    readonly candidates: readonly {
      readonly personId: string;
      readonly name: string;
      readonly unit: string;
      readonly rank: number;
      readonly text: string;
      /** What was found beside the months, a sentence a gate. */
      readonly gates: readonly string[];
    }[];
    /** Who has enough good months and is left out all the same, and why; at most 50. */
    readonly leftOut: readonly {
      readonly personId: string;
      readonly name: string;
      readonly unit: string;
      readonly text: string;
      readonly reasons: readonly string[];
    }[];
    readonly leftOutTotal: number;
    readonly decision: SpanDecisionView | null;
  }[];
  /** Winners, the newest first. */
  readonly hall: readonly { readonly span: string; readonly winners: readonly string[] }[];
}

/** What is kept beyond its time, in words. */
export interface KeptDataView {
  /** How many places there are, as a sentence. */
  readonly title: string;
  /** Sheets and forms; `rows` is null for a form, whose responses nobody counts. */
  readonly due: readonly {
    readonly place: string;
    readonly about: string;
    readonly rows: number | null;
    /** Whether the acting person may delete it. */
    readonly reached: boolean;
  }[];
  /** Says what was seen; whoever confirms gives it back. */
  readonly code: string;
  /** What cannot be read or reached, what comes next, and what deleting means. */
  readonly notes: readonly string[];
  /** Whether the acting person may delete any of it now. */
  readonly possible: boolean;
}

/** Somebody whose data may be printed. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** One employee's own data, in words as they are printed. */
export interface PersonDataView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  readonly title: string;
  readonly name: string;
  readonly id: string;
  readonly printed: string;
  readonly about: string;
  readonly sections: readonly PersonSection[];
}

/** A part of it: sentences, then rows under headers. */
export interface PersonSection {
  readonly title: string;
  readonly texts: readonly string[];
  /** Empty where the rows are a name and what belongs to it. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a part of the view of a person is about. */
export type PersonGroup =
  | 'who'
  | 'work'
  | 'presence'
  | 'meetings'
  | 'rating'
  | 'results'
  | 'awards'
  | 'care'
  | 'trainings'
  | 'letters';

/** A sheet's part of the view, under the sheet's own name. */
export interface SeenSection extends PersonSection {
  readonly group: PersonGroup;
}

/** Everything about one employee as HR sees it: the rating, why it is that, and what the sheets hold. */
export interface PersonView extends FoundPerson {
  /** Whether ratings were typed over since the period was closed. */
  readonly isEdited: boolean;
  readonly rating: PersonSection;
  /** The explanation in paragraphs; empty where there is no rating. */
  readonly why: readonly string[];
  readonly sections: readonly SeenSection[];
}

/** Somebody in a talent box, with what put them there in words; in none, without. */
export interface TalentPersonView extends FoundPerson {
  readonly lines: readonly string[];
}

/** The talent boxes. */
export interface TalentView {
  readonly language: 'id' | 'en';
  readonly letterhead: LetterheadView;
  readonly printed: string;
  /** The year whose ratings count; `''` before the first period was closed. */
  readonly period: string;
  /** What there has to be first; null where there are boxes to show. */
  readonly lacks: 'potential' | 'ratings' | null;
  readonly units: readonly string[];
  /** null for the whole agency. */
  readonly unit: string | null;
  /** All nine as they are drawn, three a row: performance from above to below, potential from low to high; people by name. */
  readonly boxes: readonly {
    readonly number: number;
    readonly title: string;
    readonly people: readonly TalentPersonView[];
  }[];
  /** People who stand in none, by why. */
  readonly unplaced: readonly { readonly reason: string; readonly people: readonly TalentPersonView[] }[];
  /** What cannot be taken as it stands in sheet Potensi, at most 50. */
  readonly problems: readonly ProblemView[];
  readonly problemsTotal: number;
}

/** The points of the installation that are looked at, in order. */
export const CHECK_NAMES = [
  'permissions',
  'account',
  'clock',
  'store',
  'lock',
  'mail',
  'forms',
  'drive',
  'zone',
  'locale',
  'copy',
  'platform',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** A fact of the platform that does not hold in somebody's account, in words. */
export interface FactView {
  readonly name: string;
  readonly expected: string;
  readonly received: string;
  /** What it would mean for people, and what to do. */
  readonly means: string;
  readonly next: string;
}

/** One point of the installation, in words. */
export interface CheckView {
  readonly name: CheckName;
  readonly title: string;
  /** As it should be, worth a look, or keeping something from working. */
  readonly state: 'good' | 'look' | 'bad';
  readonly found: string;
  /** What to do; `''` where it is as it should be. */
  readonly next: string;
  /** What differs, one by one, where the point is about several things. */
  readonly facts?: readonly FactView[];
}

/** The installation as it was found. */
export interface InstallationView {
  readonly checks: readonly CheckView[];
  /** Where missing permissions are given; `''` where none is missing. */
  readonly grant: string;
}

/** What would be undone where a new period is opened now. */
export interface OpenEnds {
  /** Numbers of dossiers that wait for a reply or an examination. */
  readonly dossiers: readonly number[];
  /** Awards of months, quarters and the year that are not decided, as people write them. */
  readonly awards: readonly string[];
  /** Awards that are decided and of which not everybody who is to be was told, as people write them. */
  readonly untold: readonly string[];
  /** Until when the new period's first month may be asked about, in words; `''` before its year has begun. */
  readonly nextMonth: string;
  /** Whose absence of the calendar year would not be looked at any more, in words: of the rest of it, of months without a row. */
  readonly absence: readonly string[];
}

/** Every name a page may call: its argument and its answer. */
export interface Api {
  /** Reads where the cycle stands. Changes nothing. */
  home(args: Record<string, never>): Home;
  /** What a step lists, as far as it asks; the rest is empty. Changes nothing. */
  lists(args: { readonly of: readonly ListName[] }): Lists;
  /** What would become of a sheet if these rows were brought in, by itself or as somebody says. Changes nothing. */
  previewImport(args: {
    readonly name: ImportName;
    readonly rows: readonly (readonly string[])[];
    readonly taking: Taking | null;
    /** The row of headings, where somebody says another than is found; its columns are matched anew. */
    readonly header?: number;
  }): ImportPreview;
  /**
   * Brings the rows of a file into a sheet; the first row is the header, cells are the file's texts. Where nothing is said of
   * how they are taken, the sheet becomes the file as it is.
   */
  importTable(args: {
    readonly name: ImportName;
    readonly rows: readonly (readonly string[])[];
    readonly taking?: Taking;
    /** What stood in the sheet when it was shown; needed where it is said how rows are taken. */
    readonly code?: string;
  }): {
    readonly table: string;
    readonly rows: number;
    /** Rows that stayed out, as the preview says. */
    readonly left: number;
  };
  /** Lays a small made-up agency into an empty workbook; letters to it come to the acting person. */
  layOutSample(args: Record<string, never>): Home;
  /** Takes away what the sample brought and nobody has changed, while there are no forms; tells how many rows stay. */
  clearSample(args: Record<string, never>): { readonly home: Home; readonly gone: number; readonly left: number };
  /** What can be mended in cells without guessing. Changes nothing. */
  fixes(args: Record<string, never>): FixesView;
  /** Mends everything that was seen, or one of it by its place in the list, and checks once more. */
  applyFixes(args: { readonly code: string; readonly only: number | null }): Checked & {
    readonly home: Home;
    readonly fixes: FixesView;
  };
  /** Sets what was mended last to what it was; cells that were typed in since stay as they are. */
  takeBackFixes(args: Record<string, never>): Checked & {
    readonly home: Home;
    readonly fixes: FixesView;
    readonly back: number;
    readonly left: number;
  };
  /** Makes the missing sheets, completes policy and criteria, checks everything, and assigns raters where nobody is. */
  prepare(args: Watching): Home & Checked;
  /** The next slice of making and linking the forms and writing the personal links. */
  openForms(args: Record<string, never>): JobView;
  /** Starts long work and does its first slice; goes on with it where it is under way already. */
  startJob(args: { readonly name: JobName }): JobView;
  /** The next slice of the work that is under way; null where none is. */
  advanceJob(args: Record<string, never>): JobView | null;
  /** Ends the work that is under way; what it has done stays, but for a closing: then answers are taken again. */
  cancelJob(args: Record<string, never>): Home;
  /** Makes the acting person the one who has charge of the workbook, its clock and its mail. */
  takeOver(args: Record<string, never>): Home;
  /** Sets the operator's hourly clock again where it is missing. */
  wakeClock(args: Record<string, never>): Home;
  /** Checks a file of answers collected outside the forms and says what to enter through which personal link. */
  transcribe(args: { readonly rows: readonly (readonly string[])[] }): {
    readonly submissions: readonly Transcript[];
    readonly problems: number;
  };
  /** Pulls the answers, scores, rates, flags and summarises; replaces every computed sheet whole. */
  evaluate(args: Watching): Home;
  /** How far a call of one's own is that is not answered yet; null where that is not known. Changes nothing. */
  runProgress(args: Required<Watching>): RunView | null;
  /** Asks such a call to stop while it has written nothing; `asked` false where it is too late. What becomes of it the call itself answers. */
  cancelRun(args: Required<Watching>): { readonly asked: boolean };
  /**
   * What the policy as it is written now would change: those whose band, quadrant or candidacy it would (at most 50 are
   * listed), and for how many anything at all. Changes nothing.
   */
  comparePolicy(args: Record<string, never>): {
    readonly changes: readonly PolicyChangeView[];
    readonly effects: readonly PolicyEffectView[];
    readonly decisive: number;
    readonly affected: number;
    readonly rated: number;
  };
  /** Lets the policy as it is written now count from the next pull on. */
  adoptPolicy(args: Record<string, never>): Home;
  /** What letters would go to whom: to everybody, or to one unit. Changes nothing. */
  previewLetters(args: { readonly kind: LetterKind; readonly unit: string | null }): LetterPreview;
  /** The same of letters that wait, and of one more where one that was sent is to go again. Changes nothing. */
  previewQueue(args: { readonly again: boolean }): QueuePreview;
  /** Puts an invitation to everybody who has none into the queue and begins to send. */
  startInvitations(args: Record<string, never>): JobView;
  /** Puts a reminder to whoever owes answers and is due, or a letter of the kind that it names, into the queue and begins to send; of assessments unless it says otherwise. */
  startReminders(args: { readonly kind?: LetterKind; readonly unit: string | null }): JobView;
  /** Records what HR knows of a letter; `again` puts it back into the queue. */
  markLetter(args: LetterRef & { readonly as: Mark }): Home;
  /** Makes the sheet of templates where it is missing and shows it. */
  editTemplates(args: Record<string, never>): { readonly shown: boolean };
  /** Makes the messages to people with a mobile number, into the sheet Pesan; at most 100 are listed. */
  listMessages(args: { readonly kind: LetterKind; readonly unit: string | null }): {
    readonly messages: readonly MessageView[];
    readonly total: number;
    /** People who owe answers and have no number that can be used. */
    readonly withoutPhone: number;
    /** People with a number who are told nothing now, by the reason in words. */
    readonly notNow: readonly { readonly reason: string; readonly people: number }[];
  };
  /** Marks a person's messages as sent by hand. */
  markMessage(args: { readonly personId: string; readonly kind: LetterKind }): { readonly marked: boolean };
  /** A unit's paper with QR codes; the first unit unless it says otherwise. Changes nothing. */
  paper(args: { readonly unit: string | null }): PaperView;
  /** Opens the paper in a window over the sheets. */
  showPaper(args: Record<string, never>): { readonly shown: boolean };
  /** Takes answers again, for a reason that is recorded. */
  reopenCycle(args: { readonly reason: string }): Home;
  /** Grants a candidate an award or not, for a reason that is recorded; until the cycle is finalised a later decision withdraws it. */
  decideAward(args: {
    readonly personId: string;
    readonly award: AwardRule;
    readonly kind: DecisionKind;
    readonly reason: string;
  }): Home;
  /** Writes the ratings of a closed cycle into the history, for good. */
  finaliseCycle(args: Record<string, never>): Home;
  /** What a new period would leave undone. Changes nothing. */
  openEnds(args: Record<string, never>): OpenEnds;
  /** How many rows each table that people fill holds. Changes nothing. */
  inputTables(args: Record<string, never>): { readonly tables: readonly TableCount[] };
  /** Sets the old period aside and begins the next, whose year is typed to confirm it. In a copy: makes it a workbook of its own. */
  openPeriod(args: { readonly period: string }): Home & {
    /** Which forms of the old period may still take answers, in words; `''` where none does. */
    readonly leftOpen: string;
  };
  /** Answers that wait for HR and those that were ruled on, to everything or about one topic. Changes nothing. */
  heldAnswers(args: { readonly about?: Topic }): AnswersView;
  /** Rules on one answer, for a reason that is recorded; it counts from the next pull on. */
  ruleAnswer(args: {
    readonly fingerprint: string;
    readonly kind: 'accept' | 'discard' | 'reassign' | 'hold';
    readonly reason: string;
    /** Accepts the address for this rater from now on. */
    readonly remember?: boolean;
    /** Whom it is taken for, where it is reassigned. */
    readonly raterId?: string;
    readonly rateeId?: string;
    /** Which answers are told of then. */
    readonly about?: Topic;
  }): AnswersView;
  /** Questions and columns that are not what they were. Changes nothing. */
  bindings(args: Record<string, never>): BindingsView;
  /** Says that a column is still its question; a blank one lets it go and keeps what was seen of it. */
  mapColumn(args: Pick<DriftView, 'role' | 'header' | 'kind' | 'column'>): BindingsView;
  /** Sets a question of a form back to what it was. */
  restoreQuestion(args: Pick<DriftView, 'role' | 'header' | 'kind'>): BindingsView;
  /** Counts the responses that each form itself holds, beside the rows of its tab. Takes long. */
  compareCounts(args: Record<string, never>): readonly {
    readonly role: Role;
    readonly rows: number;
    /** null where the acting person cannot open the form. */
    readonly responses: number | null;
  }[];
  /** Where the announcement of targets stands. Changes nothing. */
  announcement(args: Record<string, never>): AnnouncementView;
  /** What would be announced to whom, and which letters would go. Changes nothing. */
  previewAnnouncement(args: Record<string, never>): AnnouncementPreview;
  /** Pulls what was answered to inquiries. */
  pullInquiries(args: Record<string, never>): AnnouncementView;
  /** Where the end of the year stands. Changes nothing. */
  yearEnd(args: Record<string, never>): YearEndView;
  /** Copies targets from the templates of positions to everybody who has none. */
  copyTargets(args: Record<string, never>): { readonly targets: number; readonly people: number };
  /** Where results and objections stand. Changes nothing. */
  results(args: Record<string, never>): ResultsView;
  /** What would be published now. Changes nothing. */
  previewResults(args: Record<string, never>): ResultsPreview;
  /** Pulls what was answered to inquiries, keeps objections and decisions, and says where results stand then. */
  pullResults(args: Record<string, never>): ResultsView;
  /** Where the evaluation meetings stand, and which dates would be proposed. Changes nothing. */
  meetings(args: Record<string, never>): MeetingsView;
  /** Writes dates for everybody who has none into the sheet Rapat. */
  proposeDates(args: Record<string, never>): MeetingsView;
  /** Agendas of meetings to print: null is the next day with one, every unit and everybody; `''` is every day. Changes nothing. */
  agendas(args: {
    readonly day: string | null;
    readonly unit: string | null;
    readonly personId: string | null;
  }): AgendasView;
  /** Opens the agendas in a window over the sheets. */
  showAgendas(args: Record<string, never>): { readonly shown: boolean };
  /** Where dossiers and early signs stand; one that is named is among those listed. Changes nothing. */
  dossiers(args: { readonly number?: number }): DossiersView;
  /** Opens a dossier for every candidate that has none, lets expire what nobody took up, and pulls what was answered. */
  refreshDossiers(args: Watching): DossiersView;
  /** Moves a dossier by one step, for a reason. */
  moveDossier(args: DossierStep): DossiersView;
  /** Tells supervisors the early signs that they were not told, each once, and begins to send. */
  tellSigns(args: Record<string, never>): JobView;
  /** One dossier with everything, as it is printed. Changes nothing. */
  dossierPrint(args: { readonly number: number }): PersonDataView;
  /** Opens the print of one dossier over the sheets. */
  showDossier(args: { readonly number: number }): { readonly shown: boolean };
  /** Where the monthly award stands, with one month in full: the last that was asked about unless it says otherwise. Changes nothing. */
  monthly(args: { readonly month: string | null }): MonthlyView;
  /** Pulls what was answered and keeps what a month comes to for everybody. For whoever has charge. */
  countMonth(args: { readonly month: string }): MonthlyView;
  /** Records the committee's choice for a month, a quarter or a year; no winners means that nobody gets it. For its members. */
  decideMonth(args: {
    readonly span: string;
    readonly winners: readonly string[];
    readonly reason: string;
    /** NIPs of the members who took part. */
    readonly members: readonly string[];
  }): MonthlyView;
  /** The evaluation documents of a unit, or of one person in it; of the first unit unless it says otherwise. Changes nothing. */
  documents(args: { readonly unit: string | null; readonly personId: string | null }): DocumentsView;
  /** Opens the evaluation documents in a window over the sheets. */
  showDocuments(args: Record<string, never>): { readonly shown: boolean };
  /** What was published to people, as letters on paper. Changes nothing. */
  resultLetters(args: {
    readonly unit: string | null;
    readonly personId: string | null;
    readonly isEverybody: boolean;
  }): ResultLettersView;
  /** Opens the result letters in a window over the sheets. */
  showResultLetters(args: Record<string, never>): { readonly shown: boolean };
  /** Where trainings stand: what is open, who takes part, what may be sent now. */
  trainings(args: Record<string, never>): TrainingsView;
  /** Gives everybody who has earned a certificate of one matter its number, or one of them; `earned` is how many have. */
  giveCertificates(args: { readonly kind: CertificateKind; readonly of: string; readonly personId: string | null }): {
    readonly given: number;
    readonly earned: number;
  };
  /** The certificates of one matter (null: of those that were given last), or of one person in it. */
  certificates(args: { readonly set: string | null; readonly personId: string | null }): CertificatesView;
  /** Opens the certificates in a window over the sheets. */
  showCertificates(args: Record<string, never>): { readonly shown: boolean };
  /** What is kept of people beyond its time. Changes nothing. */
  keptData(args: Record<string, never>): KeptDataView;
  /** Deletes for good what was seen to be beyond its time, for a reason that is recorded. */
  startPurge(args: { readonly reason: string; readonly code: string }): JobView;
  /** Makes the sheet Masa Simpan where it is missing, completes it, and shows it. */
  editRetention(args: Record<string, never>): { readonly shown: boolean };
  /** People whose name or NIP holds a text, at most 10. Changes nothing. */
  findPeople(args: { readonly text: string }): { readonly people: readonly FoundPerson[]; readonly total: number };
  /** Opens the print of one employee's own data over the sheets: of the selected row, else of whom is searched there. */
  showPersonData(args: Record<string, never>): { readonly shown: boolean };
  /** One employee's own data; nothing about others is in it. Changes nothing. */
  personData(args: { readonly id: string }): PersonDataView;
  /** Everything about one employee, for HR. Changes nothing. */
  person(args: { readonly id: string }): PersonView;
  /** Whoever the selected row is about. Changes nothing. */
  personInRow(args: Record<string, never>): { readonly person: FoundPerson | null };
  /** Who stands in which talent box, in the agency or in one unit. Changes nothing. */
  talent(args: { readonly unit: string | null }): TalentView;
  /** Opens the print of the talent boxes over the sheets. */
  showTalent(args: Record<string, never>): { readonly shown: boolean };
  /** Where the leadership workbook stands, and who would be let in. Changes nothing. */
  leadership(args: Record<string, never>): LeadershipView;
  /** Makes or renews the leadership workbook, and lets in those of the policy's addresses that are named here. */
  updateLeadership(args: Watching & { readonly share: readonly string[] }): LeadershipView;
  /** What the leadership workbook tells of each unit, to print for its head; of one unit or of all. Changes nothing. */
  unitReports(args: { readonly unit: string | null }): UnitReportsView;
  /** Opens the unit reports in a window over the sheets. */
  showUnitReports(args: Record<string, never>): { readonly shown: boolean };
  /** Shows the named sheet to the person, at a cell where a row is named; one that people fill where they want to is made where it is missing. */
  showSheet(args: { readonly table: string; readonly row?: number; readonly column?: string }): {
    readonly shown: boolean;
  };
  /** Looks at permissions, clock, quotas and settings. Changes nothing but a property that is taken away again. */
  checkInstallation(args: Record<string, never>): InstallationView;
  /**
   * Makes what sheets lack of how they should look, and brings Teladan's tabs into their order; tells which lacked any and which were
   * moved. What people have made of a sheet stays, and so do their own tabs.
   */
  dressSheets(args: Record<string, never>): { readonly dressed: readonly string[]; readonly moved: readonly string[] };
  /** Opens the help about a step or the period over the sheets, in this language. Changes nothing. */
  showHelp(args: { readonly topic: HelpTopic; readonly language: 'id' | 'en' }): { readonly shown: boolean };
  /** The script of a step of the sidebar, as an inline script in markup. */
  section(args: { readonly name: SectionName; readonly language: 'id' | 'en' }): { readonly script: string };
  /** Opens the sidebar anew, in this language; the page that asks is closed by that. */
  reopenSidebar(args: { readonly language: 'id' | 'en' }): { readonly shown: boolean };
}

export type ApiName = keyof Api;

/** Whether every form is open and every link is written. */
export const areFormsReady = ({ forms, links }: Pick<Home, 'forms' | 'links'>): boolean =>
  forms.length > 0 && forms.every(({ state }) => state === 'open') && links.written >= links.total;

/** Candidates for an award about whom nobody decided. */
export const undecidedCandidates = ({ candidates }: Pick<Home, 'candidates'>): number => candidates?.undecided ?? 0;
