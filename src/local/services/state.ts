/**
 * The plain data of the imaginary Google: what a workbook and its forms consist of, with nothing that JSON cannot hold.
 *
 * Scripts never see these records; they see the facades. Rows and columns count from 0 in here, from 1 in the facades.
 * A date is `{at}` (milliseconds since 1970) and a formula `{formula}` (never computed), so that neither can be
 * mistaken for text.
 */

export interface Instant {
  readonly at: number;
}
export interface Formula {
  readonly formula: string;
}
/** What one cell holds; `''` is an empty cell. */
export type Cell = string | number | boolean | Instant | Formula;
export type Row = Cell[];

/** Formatting that scripts can set. Each is kept per column as runs of rows: see runs.ts. */
export const ATTRIBUTES = [
  'numberFormat',
  'fontWeight',
  'background',
  'fontColor',
  'wrapStrategy',
  'horizontalAlignment',
  'verticalAlignment',
  'note',
  // A data validation rule, as JSON: see validation-rule.ts.
  'validation',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Rows `start` to before `end` of one column have `value`; rows in no run have the default. */
export interface Run {
  start: number;
  end: number;
  value: string;
}
export type Runs = Run[];

/** A rectangle of cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rule that colours cells by what they hold; `criteria` is Google's name of the condition. */
export interface ConditionalFormatState {
  blocks: Block[];
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  /** null where the rule leaves it as it is. */
  readonly bold: boolean | null;
}

/** Cells of a tab, or all of it, that only some may edit. */
export interface ProtectionState {
  readonly id: number;
  /** null is the whole tab. */
  block: Block | null;
  description: string;
  /** Whoever edits is asked whether they are sure, and may. */
  warningOnly: boolean;
  /** Addresses in lower case; null while it mirrors who may edit the workbook. The owner may always. */
  editors: string[] | null;
  /** Of a protected tab: where all may edit. */
  unprotected: Block[];
}

export interface NamedRangeState {
  name: string;
  block: Block;
}

/** Cells that a chart shows; they may be on another tab than the chart. */
export interface ChartRange extends Block {
  readonly sheetId: number;
}

/**
 * A chart that lies on a tab. `type` and `options` are named as SpreadsheetApp names them (`COLUMN`, `hAxis.title`),
 * whichever service made it.
 */
export interface ChartState {
  readonly id: number;
  type: string;
  /** The categories come first; a range of several columns holds several series. */
  ranges: ChartRange[];
  /** How many rows at the top name the columns; null leaves that to Google. */
  headers: number | null;
  options: Record<string, string | number | boolean>;
  /** The cell under its upper left corner, and how many pixels it is off that. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** Pixels. */
  width: number;
  height: number;
}

/** Which column of a response tab belongs to which part of the form, and the header Google last wrote there. */
export interface Binding {
  readonly key: string;
  header: string;
}

/** One tab. `rows` reaches to the last row ever written and no further; a missing cell of a row is empty. */
export interface SheetState {
  readonly id: number;
  name: string;
  rows: Row[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  isHidden: boolean;
  tabColor: string | null;
  /** Pixels, by column, where a script set them. */
  columnWidths: (number | null)[];
  formats: Record<Attribute, Runs[]>;
  /** The first that applies wins. */
  conditionalFormats: ConditionalFormatState[];
  protections: ProtectionState[];
  /** Names hold for the whole workbook. */
  namedRanges: NamedRangeState[];
  /** In the order in which they came. */
  charts: ChartState[];
  /** By address: what this person has selected here; the first cell where nothing is kept. */
  readonly selections: Record<string, Block>;
  /** The form whose answers arrive here. */
  formId: string | null;
  /** By column; null where the column is not the form's. */
  bindings: (Binding | null)[];
  /** Every key that ever had a column here, so that a deleted column is told from a new question. */
  boundKeys: string[];
}

export const LOCALES = ['id_ID', 'en_US'] as const;
export type Locale = (typeof LOCALES)[number];

/** Who may do what with a file, as Drive keeps it. One list for workbooks and forms, whichever service changes it. */
export interface PermissionState {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  /** Lower case; null for `anyone`. */
  readonly emailAddress: string | null;
  /** `published` on a form: may answer it, and sees nothing else of it. */
  readonly view: 'published' | null;
}

export interface WorkbookState {
  readonly id: string;
  readonly owner: string;
  readonly permissions: PermissionState[];
  title: string;
  locale: Locale;
  timeZone: string;
  readonly sheets: SheetState[];
  activeSheetId: number;
  /** The last passing message in the lower right corner. */
  toast: ToastState | null;
  /** What a script noted with it as it made it through Drive. */
  readonly appProperties?: Readonly<Record<string, string>>;
}

export interface ToastState {
  readonly title: string;
  readonly message: string;
  /** null is Google's own time; a negative number stays until it is dismissed. */
  readonly seconds: number | null;
  /** When it was shown, and to whom. */
  readonly at: number;
  readonly user: string;
}

export const ITEM_TYPES = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'GRID',
  'DATE',
  'PAGE_BREAK',
  'SECTION_HEADER',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** What an answer must be, by the end of the builder's method that asks for it: `requireNumberBetween` and so on. */
export const RULE_KINDS = [
  'Number',
  'WholeNumber',
  'NumberBetween',
  'NumberNotBetween',
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
  'TextIsEmail',
  'TextIsUrl',
  'TextContainsPattern',
  'TextDoesNotContainPattern',
  'TextMatchesPattern',
  'TextDoesNotMatchPattern',
  'TextLengthGreaterThanOrEqualTo',
  'TextLengthLessThanOrEqualTo',
  'SelectExactly',
  'SelectAtLeast',
  'SelectAtMost',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** The rule of an item's validation, with what its method was given. */
export interface AnswerRule {
  readonly kind: RuleKind;
  readonly values: readonly (string | number)[];
  /** What people read who break it; `''` leaves that to Google. */
  readonly helpText: string;
}

/** A scale runs over every whole number from `lower` (0 or 1) to `upper` (3 to 10). */
export interface ScaleState {
  readonly lower: number;
  readonly upper: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
}

export interface ItemState {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  /** Of a grid. */
  rows: string[];
  columns: string[];
  /** Of multiple choice, checkboxes and a list. */
  choices: string[];
  /** Whether people may write an answer of their own besides the choices. */
  hasOther: boolean;
  scale: ScaleState | null;
  /** The `entry.N` numbers of a link: one for a question, one for each row of a grid. */
  entries: number[];
  validation: AnswerRule | null;
}

/**
 * What one person answered to one item: text (a scale's number and a date `YYYY-MM-DD` too), for checkboxes every choice
 * taken, for a grid one column label (or null) a row.
 */
export type Answer = string | readonly (string | null)[];

export interface ResponseState {
  readonly id: string;
  /** What the link for changing it carries: `edit2=...`. */
  readonly editId: string;
  /** When it was last sent off, in milliseconds; the tab has whole seconds. */
  readonly at: number;
  /** The address that the form collected. */
  readonly email: string | null;
  /** The account that sent it, which only a form with one response a person asks for. */
  readonly account: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface Destination {
  readonly workbookId: string;
  /** null while Google has not made the tab yet. */
  sheetId: number | null;
  readonly linkedAt: number;
  /** The execution that linked; the tab of a later one may be seen. */
  readonly linkedIn: number;
}

export interface FormState {
  readonly id: string;
  readonly publishedId: string;
  readonly owner: string;
  readonly permissions: PermissionState[];
  /** The Drive file's name; the title that people see is another thing and `''` at first. */
  readonly fileName: string;
  /** What the script that made it through Drive noted with it; left out where FormApp made it. */
  readonly appProperties?: Readonly<Record<string, string>>;
  /** When Drive noted last that it was changed; left out in worlds that were kept before this was known. */
  modifiedAt?: number;
  title: string;
  description: string;
  confirmation: string;
  /** What people read once it is closed; `''` leaves that to Google. */
  closedMessage: string;
  collectsEmail: boolean;
  onePerUser: boolean;
  progressBar: boolean;
  allowsEdits: boolean;
  showsLinkToRespondAgain: boolean;
  published: boolean;
  accepting: boolean;
  items: ItemState[];
  responses: ResponseState[];
  destination: Destination | null;
}

export interface MenuState {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}
/** One line of a menu: what it says and the function it runs, or a menu inside with `''`; null is a separator. */
export type MenuEntry = {
  readonly caption: string;
  readonly functionName: string;
  readonly items?: readonly MenuEntry[];
} | null;

export interface UiState {
  menus: MenuState[];
  /** The one sidebar that is open, as the browser gets it. */
  sidebar: { readonly title: string; readonly html: string; readonly width: number | null } | null;
  /** The one dialog that is open. */
  dialog: DialogState | null;
}

export interface DialogState {
  readonly title: string;
  readonly html: string;
  /** Pixels; null where the script left it to Google. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether the workbook behind it can be used meanwhile. */
  readonly modal: boolean;
}

/** A file that goes with a letter; `bytes` in base64. */
export interface AttachmentState {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: string;
}

/** A letter that was sent. Addresses are as they were written; compare them in lower case. */
export interface MailState {
  readonly id: string;
  readonly at: number;
  /** The account that sent it; `name` is what the sender calls himself, or null. */
  readonly from: string;
  readonly name: string | null;
  /** What an answer goes to, where that is not the sender; null also on what nobody may answer. */
  readonly replyTo: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly attachments: readonly AttachmentState[];
  /** By the `cid:` that the HTML names them with. */
  readonly inlineImages: Readonly<Record<string, AttachmentState>>;
  /** Only a script's letters count towards the quota of scripts. */
  readonly sentBy: 'script' | 'hand';
  /** Addresses, in lower case, that have opened it. */
  readonly readBy: string[];
}

/** When a clock trigger fires: how many hours, days or weeks apart, or once. The zone's wall clock counts. */
export interface ScheduleState {
  readonly every: 'hours' | 'days' | 'weeks' | 'month' | 'once';
  readonly count: number;
  /** null is any hour, day or minute: Google chooses one and keeps to it. */
  readonly hour: number | null;
  readonly minute: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly monthDay: number | null;
  readonly timeZone: string;
  /** For `once`. */
  readonly at: number | null;
}

export const EVENT_TYPES = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A trigger that somebody installed; it runs as that person. */
export interface TriggerState {
  readonly id: string;
  readonly user: string;
  readonly functionName: string;
  readonly eventType: EventType;
  /** The workbook it watches; null for a clock. */
  readonly workbookId: string | null;
  readonly schedule: ScheduleState | null;
  readonly madeAt: number;
  /** When the clock is due next; null where it never is again. */
  dueAt: number | null;
}

/** A run that a trigger started and that went wrong, as the summary of failures tells its owner. */
export interface FailureState {
  readonly at: number;
  readonly user: string;
  readonly functionName: string;
  readonly eventType: EventType;
  readonly message: string;
}

/** Texts by key, and the moment from which each is gone. */
export type CacheState = Record<string, { readonly value: string; readonly expiresAt: number }>;

/** Everything that lasts between executions. */
export interface WorldState {
  clock: number;
  random: number;
  actingUser: string;
  /** How many executions there have been. */
  executions: number;
  /** The workbook that is open, with the script that is bound to it. */
  workbookId: string;
  /** By file id: the bound one, and those that scripts made. */
  readonly workbooks: Record<string, WorkbookState>;
  readonly forms: Record<string, FormState>;
  /** Ids of files in somebody's bin. */
  readonly trash: string[];
  /** By address: when scripts made spreadsheets for this person, in milliseconds. */
  readonly spreadsheetsMade: Record<string, number[]>;
  readonly documentProperties: Record<string, string>;
  readonly scriptProperties: Record<string, string>;
  /** By address. */
  readonly userProperties: Record<string, Record<string, string>>;
  /** By `document`, `script` or `user` and the address. */
  readonly caches: Record<string, CacheState>;
  /** Who holds the document lock: an execution's number, or `'another'` where a test plays a second person. */
  documentLock: number | 'another' | null;
  /** Who holds the other locks, by `script` or `user` and the address. */
  readonly locks: Record<string, number | 'another' | null>;
  /** Every letter that was sent, the oldest first. */
  readonly mails: MailState[];
  readonly triggers: TriggerState[];
  /** How many milliseconds triggers ran, by address and day of the clock of Google's own coast. */
  readonly triggerTime: Record<string, { readonly day: string; readonly ms: number }>;
  /** Trigger runs that went wrong, the oldest first. */
  readonly failures: FailureState[];
  /** By address: scopes of the manifest that this person has not granted. */
  readonly withheldScopes: Record<string, readonly string[]>;
  readonly ui: UiState;
}
