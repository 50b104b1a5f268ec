/**
 * The shapes that cross between the pages and the server: plain JSON only, no Date, no undefined inside.
 *
 * A page calls the one server function `call(name, args)` and always gets a `Reply`; it never throws for what people
 * did. `Api` lists every name a page may call, with its one argument and its answer.
 */
import type { Band, FlagKind, Role } from '../core/types.ts';

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
}

/** How far a form is: not made yet, made but its response tab not seen yet, or open for answers. */
export interface FormView {
  readonly role: Role;
  readonly state: 'missing' | 'created' | 'open';
  readonly url: string;
}

/** Who still owes answers. */
export interface RaterView {
  readonly name: string;
  readonly unit: string;
  readonly assigned: number;
  readonly answered: number;
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

/** Everything the sidebar's home shows, read from the sheets. */
export interface Home {
  readonly language: 'id' | 'en';
  readonly period: string;
  /** The version that ratings count with, and what is written otherwise since the forms were made. */
  readonly policy: { readonly version: string; readonly changes: readonly PolicyChangeView[] };
  readonly prepare: { readonly tables: readonly TableCount[]; readonly assignments: number };
  readonly forms: readonly FormView[];
  /** Long work that is under way, or null. */
  readonly job: JobView | null;
  /** Links written into the Penugasan sheet, of all assignments. */
  readonly links: { readonly written: number; readonly total: number };
  /** null until the answers have been pulled once. Rows of the response tabs = scored + replaced + held. */
  readonly monitor: {
    readonly assignments: number;
    readonly answered: number;
    readonly rows: number;
    readonly scored: number;
    readonly replaced: number;
    readonly held: number;
    /** Raters who still owe answers, most owing first, at most 50. */
    readonly owing: readonly RaterView[];
    readonly owingTotal: number;
  } | null;
  readonly ratings: {
    readonly rated: number;
    readonly insufficient: number;
    readonly bands: readonly { readonly band: Band; readonly count: number }[];
  } | null;
  readonly flags: readonly FlagView[] | null;
  /** Units by name, the agency as a whole last. */
  readonly summary: readonly UnitView[] | null;
  readonly problems: { readonly total: number; readonly first: readonly ProblemView[] };
}

/** Where long work stands. `finished` false means: call again for the next slice. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** What is being done, in words. */
  readonly doing: string;
}

/** Work that is too long for one run, by name. */
export const JOB_NAMES = ['forms', 'invite', 'remind', 'pull'] as const;
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
  'kehadiran',
  'pelatihan',
  'inovasi',
  'kebijakan',
  'penugasan',
] as const;
export type ImportName = (typeof IMPORTS)[number];

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

/** Every name a page may call: its argument and its answer. */
export interface Api {
  /** Reads where the cycle stands. Changes nothing. */
  home(args: Record<string, never>): Home;
  /** Replaces one table by the rows of a file; the first row is the header. Cells are the file's texts. */
  importTable(args: { readonly name: ImportName; readonly rows: readonly (readonly string[])[] }): {
    readonly table: string;
    readonly rows: number;
  };
  /** Makes the missing sheets, completes policy and criteria, checks everything, and assigns raters where nobody is. */
  prepare(args: Record<string, never>): Home;
  /** The next slice of making and linking the forms and writing the personal links. */
  openForms(args: Record<string, never>): JobView;
  /** Starts long work and does its first slice; goes on with it where it is under way already. */
  startJob(args: { readonly name: JobName }): JobView;
  /** The next slice of the work that is under way; null where none is. */
  advanceJob(args: Record<string, never>): JobView | null;
  /** Ends the work that is under way; what it has done stays. */
  cancelJob(args: Record<string, never>): Home;
  /** Checks a file of answers collected outside the forms and says what to enter through which personal link. */
  transcribe(args: { readonly rows: readonly (readonly string[])[] }): {
    readonly submissions: readonly Transcript[];
    readonly problems: number;
  };
  /** Pulls the answers, scores, rates, flags and summarises; replaces every computed sheet whole. */
  evaluate(args: Record<string, never>): Home;
  /** What the policy as it is written now would change, and for whom (at most 50 are listed). Changes nothing. */
  comparePolicy(args: Record<string, never>): {
    readonly changes: readonly PolicyChangeView[];
    readonly effects: readonly PolicyEffectView[];
    readonly affected: number;
    readonly rated: number;
  };
  /** Lets the policy as it is written now count from the next pull on. */
  adoptPolicy(args: Record<string, never>): Home;
  /** Shows the named sheet to the person. */
  showSheet(args: { readonly table: string }): { readonly shown: boolean };
}

export type ApiName = keyof Api;
