/**
 * What the desk's page and its server say to each other: plain JSON, every row and column counted from 0.
 *
 * The server alone decides who may see what; the page shows what it gets.
 */

/** Somebody who can sit down at the desk. */
export interface Person {
  /** Lower case; also the account. */
  readonly email: string;
  readonly name: string;
  /** `hr` has the workbook; everybody else has mail and forms; the leader is who gets the summary. */
  readonly place: 'hr' | 'employee' | 'leader';
  /** Position and unit, to tell people of one name apart. */
  readonly detail: string;
}

export interface TabView {
  readonly sheetId: number;
  readonly name: string;
  readonly color: string | null;
}

export interface MenuView {
  readonly title: string;
  /** null is a separator. */
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | null)[];
}

/** A sidebar or dialog that is open; its document is at `path`. A new `path` is a new document. */
export interface PanelView {
  readonly title: string;
  readonly path: string;
  /** Pixels; null where the script left it to Google. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What the last thing done cost, as the meter has it. */
export interface MeterView {
  readonly doing: string;
  readonly totalCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Assumed milliseconds on Google. */
  readonly cost: number;
  /** By `Service.Class.method`, the most frequent first. */
  readonly calls: readonly (readonly [name: string, count: number])[];
}

/** Everything around the sheet. Small: fetched again after every change. */
export interface DeskView {
  /** Goes up whenever anything changed. */
  readonly version: number;
  readonly title: string;
  readonly person: Person;
  readonly people: readonly Person[];
  /** ISO instant of the world's clock, and the zone in which the desk shows it. */
  readonly now: string;
  readonly timeZone: string;
  /** Only for `hr`: the others have no workbook. */
  readonly workbook: {
    readonly tabs: readonly TabView[];
    readonly activeSheetId: number;
    readonly menus: readonly MenuView[];
    readonly sidebar: PanelView | null;
    readonly dialog: PanelView | null;
    /** The workbook's locale: how the page writes a number into a cell that is edited (decimal comma or point). */
    readonly locale: 'id_ID' | 'en_US';
    /** The script's last passing message to this person, null once its time is over; another `at` is another message. */
    readonly toast: {
      readonly title: string;
      readonly message: string;
      readonly at: number;
      /** Until somebody closes it. */
      readonly stays: boolean;
    } | null;
  } | null;
  /** Unread and all mail of this person. */
  readonly mail: { readonly unread: number; readonly all: number };
  /** Other workbooks that this person may open; the officers' own is in `workbook`. */
  readonly files: readonly FileView[];
  readonly meter: MeterView | null;
  /** What the server is busy with, such as the sample's cycle while it starts; null when it waits. */
  readonly busy: string | null;
  /** The year that is clicked through; null where none is. */
  readonly year: YearView | null;
}

/** Where somebody is in a year that they click through, chapter by chapter. */
export interface YearView {
  readonly period: number;
  readonly done: number;
  readonly chapters: number;
  /** The chapter that was played last and what came of it; null before the first. */
  readonly last: {
    readonly name: string;
    readonly letters: number;
    readonly forms: number;
    /** The sheet that shows best what came of it. */
    readonly sheet: string;
  } | null;
  /** The chapter that comes next, in a sentence; null after the last. */
  readonly next: { readonly name: string; readonly about: string } | null;
  /** After the last: what the year came to, and what the sample's people meant to do; null where nobody planned it. */
  readonly ledger: readonly { readonly what: string; readonly found: number; readonly meant: number | null }[] | null;
}

/** A workbook that a script shared with somebody or made for them, to be looked at and not changed here. */
export interface FileView {
  readonly fileId: string;
  readonly title: string;
  /** Address of whose file it is. */
  readonly owner: string;
  readonly tabs: readonly TabView[];
  /** A page of its own that shows the tabs as tables. */
  readonly path: string;
}

export interface BlockView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's content: a number keeps its type, a date is `{at}`; a formula is shown by its text. */
export type CellView = string | number | boolean | { readonly at: number } | { readonly formula: string };

/** A format that rows `start` to before `end` of a column share. */
export interface RunView {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface ValidationView extends BlockView {
  /** Google's criteria by name, such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface ConditionalFormatView {
  readonly blocks: readonly BlockView[];
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

export interface ChartView {
  readonly chartId: number;
  /** Google's chart type by name, such as `COLUMN`. */
  readonly type: string;
  readonly title: string;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** Header row and category column included, as the chart's ranges hold them. */
  readonly table: readonly (readonly CellView[])[];
  readonly isStacked: boolean;
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A cell by its place, from 0. */
export interface PlaceView {
  readonly row: number;
  readonly column: number;
}

/** One tab with all that can be drawn of it. */
export interface SheetView {
  readonly sheetId: number;
  readonly name: string;
  readonly version: number;
  /** The cell where whoever sits at the desk is, as far as scripts know. */
  readonly selected: PlaceView;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (number | null)[];
  readonly rows: readonly (readonly CellView[])[];
  /** What each cell shows where that is not its plain text: by `row,column`. */
  readonly displayed: Readonly<Record<string, string>>;
  /** Per attribute (`numberFormat`, `fontWeight`, `background`, `note` ...) the runs of every column. */
  readonly formats: Readonly<Record<string, readonly (readonly RunView[])[]>>;
  readonly validations: readonly ValidationView[];
  readonly conditionalFormats: readonly ConditionalFormatView[];
  readonly charts: readonly ChartView[];
  /** Ranges that scripts protected, with their description. */
  readonly protections: readonly (BlockView & { readonly description: string; readonly warningOnly: boolean })[];
  /** What the page cannot draw of this tab, in words. */
  readonly undrawn: readonly string[];
}

/** A letter as its receiver sees it. */
export interface MailView {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Text; addresses of forms in it become links to the pages of this desk. */
  readonly body: string;
  /** HTML body made safe, or null. */
  readonly html: string | null;
  readonly attachments: readonly { readonly name: string; readonly path: string }[];
  readonly unread: boolean;
}

/** One answer to everything the page asks for. */
export type DeskReply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/**
 * Besides these the page fetches `GET /` (the document: `<div id="desk">` and the assets desk.js and desk.css of
 * dist-desk/), `GET /teladan.xlsx`, `GET /tabs/SHEETID.csv` and
 * `GET /tabs/SHEETID.excel.csv` (downloads with a `content-disposition`), forms under
 * `/forms/`, panels and attachments at the paths it was given. Panels talk by `postMessage` as assets/shim.js does.
 */

/** The sample agency with its cycle not yet begun, with its cycle played, or on the first working day of a year. */
export const BEGINNINGS = ['empty', 'fresh', 'played', 'year'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** What the page may ask for, each as `POST /api/NAME` with its argument as JSON; `GET` is not used for any of it. */
export interface DeskApi {
  desk(_: Record<string, never>): DeskView;
  sheet(_: { readonly sheetId: number }): SheetView;
  /** A tab of one of `files`, to be looked at. */
  file(_: { readonly fileId: string; readonly sheetId: number }): SheetView;
  /** Sits another person down. */
  person(_: { readonly email: string }): DeskView;
  /** Opens another tab of the workbook. */
  tab(_: { readonly sheetId: number }): DeskView;
  /** Types into cells, each as a person would, and fires onEdit. */
  edit(_: {
    readonly sheetId: number;
    readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  }): DeskView;
  /** Runs a line of the add-on's menu. */
  menu(_: { readonly functionName: string }): DeskView;
  /** `google.script.run` of a panel. */
  run(_: {
    readonly panel: 'sidebar' | 'dialog';
    readonly name: string;
    readonly args: readonly unknown[];
    /** The words on what was pressed there; nothing where the page calls by itself. */
    readonly pressed?: string;
    /** The cell of the open tab where the person is, which a script may ask for. */
    readonly at?: PlaceView;
  }): unknown;
  /** `google.script.host.close` of a panel. */
  close(_: { readonly panel: 'sidebar' | 'dialog' }): DeskView;
  /** Moves the clock forward; triggers that fall due are run. */
  clock(_: { readonly minutes: number }): DeskView;
  mail(_: Record<string, never>): readonly MailView[];
  read(_: { readonly id: string }): DeskView;
  /** HR sends a tab by hand, as Sheets' own "Email this file" does, as an attachment. */
  sendTab(_: { readonly sheetId: number; readonly to: string }): DeskView;
  /** Back to the sample agency. */
  reset(_: { readonly to: Beginning }): DeskView;
  /** Opens a folder of CSV files on this computer, imported and not yet played. */
  folder(_: { readonly path: string }): DeskView;
  /** Plays a chapter of the year that is clicked through: the next one, by its number from 1, so that none is played twice. */
  chapter(_: { readonly number: number }): DeskView;
}
