/**
 * The desk's API: what the page may ask for, by name, and whether the person at the desk may.
 *
 * Everything that goes wrong for a reason comes back as a sentence; whatever was done before it stays done.
 */
import { execute, isMistake } from '../execution.ts';
import { Stopped } from '../files/stopped.ts';
import type { SheetState } from '../services/state.ts';
import { timeSteps } from '../time.ts';
import type { World } from '../world.ts';
import { openFolder, reset } from './anew.ts';
import { type ApiName, readArgument } from './argument.ts';
import { changeSeat } from './beginning.ts';
import type { DeskApi, DeskReply, DeskView, PlaceView } from './desk.types.ts';
import { deskView, menusOf } from './desk-view.ts';
import { sheetInFile } from './files.ts';
import { sendTab } from './letters.ts';
import { mailbox, readLetter } from './mailbox.ts';
import type { OpenDesk } from './open-desk.ts';
import { peopleOf, personNow } from './people.ts';
import { sheetView } from './sheet-view.ts';
import { typeCells } from './typing.ts';
import { playNext } from './year.ts';

type Value<Name extends ApiName> = ReturnType<DeskApi[Name]>;
type Acts = {
  readonly [Name in ApiName]: (
    desk: OpenDesk,
    argument: Parameters<DeskApi[Name]>[0],
  ) => Value<Name> | Promise<Value<Name>>;
};

/** Who has no workbook has none of these either. */
const FOR_OFFICERS: readonly ApiName[] = ['sheet', 'tab', 'edit', 'menu', 'run', 'close', 'sendTab'];
/** What may be asked while the server is busy. */
const AT_ANY_TIME: readonly ApiName[] = ['desk', 'sheet', 'file', 'mail'];

const MINUTE_MS = 60_000;

/** @throws Stopped where the workbook has no such tab */
function sheetOf({ workbook }: World, sheetId: number): SheetState {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Stopped('Lembar ini tidak ada lagi.');
  return sheet;
}

/** Does something and shows the desk as it is afterwards. */
function after(desk: OpenDesk, doing: string, action: (world: World) => void): DeskView {
  desk.act(doing, ({ world }) => action(world));
  return deskView(desk);
}

interface ScriptCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly from: 'menu' | 'page';
  /** What was pressed, in words. */
  readonly doing: string;
}

/** Runs a function of the script. @throws Stopped with the message of what it threw; our own mistakes as they are */
function runScript(desk: OpenDesk, { name, args, from, doing }: ScriptCall): unknown {
  return desk.act(doing, ({ world, dist }) => {
    try {
      return execute(world, dist, name, args, { from }) ?? null;
    } catch (error) {
      throw isMistake(error) ? error : new Stopped(wordsOf(error));
    }
  });
}

/** What a person selects is known to whatever is run next; a place that the tab has not is nowhere to be. */
function select({ workbook, actingUser }: World, { row, column }: PlaceView): void {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (sheet && row < sheet.maxRows && column < sheet.maxColumns)
    sheet.selections[actingUser] = { row, column, rows: 1, columns: 1 };
}

/** `Buka ...` on a menu line or a button is `Membuka ...` once it is pressed; other words stay as they are. */
const doingOf = (caption: string): string => caption.replace(/^Buka (?=\S)/, 'Membuka ');

/** Errors of the script come from a realm of its own. */
function wordsOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}

const ACTS: Acts = {
  desk: deskView,
  sheet: ({ world, version }, { sheetId }) =>
    sheetView(world.workbook, sheetOf(world, sheetId), version, world.actingUser),
  file: ({ world, version }, { fileId, sheetId }) => {
    const { workbook, sheet } = sheetInFile(world, fileId, sheetId);
    return sheetView(workbook, sheet, version, world.actingUser);
  },
  person: (desk, { email }) => {
    const asked = email.trim().toLowerCase();
    if (!peopleOf(desk.world).some((person) => person.email === asked))
      throw new Stopped(`Tidak ada orang dengan alamat ${email}.`);
    return after(desk, 'Berganti orang', () => changeSeat(desk.bench, asked, desk.withSidebar));
  },
  tab: (desk, { sheetId }) => {
    const { id } = sheetOf(desk.world, sheetId);
    return after(desk, 'Membuka lembar', ({ workbook }) => {
      workbook.activeSheetId = id;
    });
  },
  edit: (desk, { sheetId, cells }) => {
    const sheet = sheetOf(desk.world, sheetId);
    return after(desk, 'Mengetik', () => typeCells(desk.bench, sheet, cells));
  },
  menu: (desk, { functionName }) => {
    const lines = menusOf(desk.world).flatMap(({ items }) => items);
    const line = lines.find((item) => item?.functionName === functionName);
    if (!line) throw new Stopped(`Menu tidak memuat fungsi ${functionName}.`);
    runScript(desk, { name: functionName, args: [], from: 'menu', doing: doingOf(line.caption) });
    return deskView(desk);
  },
  run: (desk, { panel, name, args, pressed = '', at }) => {
    const open = desk.world.ui[panel];
    if (open === null) throw new Stopped('Panel ini sudah ditutup.');
    // A page that calls before anything was pressed in it shows what it has.
    const doing = pressed === '' ? `Membuka ${open.title}` : doingOf(pressed);
    if (at) select(desk.world, at);
    return runScript(desk, { name, args, from: 'page', doing });
  },
  close: (desk, { panel }) =>
    after(desk, 'Menutup panel', ({ ui }) => {
      ui[panel] = null;
    }),
  clock: async (desk, { minutes }) => {
    await desk.actInSteps('Memajukan jam', (bench) => timeSteps(bench, minutes * MINUTE_MS));
    return deskView(desk);
  },
  mail: ({ world }) => mailbox(world),
  read: (desk, { id }) => after(desk, 'Membaca surat', (world) => readLetter(world, id)),
  sendTab: (desk, { sheetId, to }) => {
    const sheet = sheetOf(desk.world, sheetId);
    return after(desk, 'Mengirim lembar', (world) => sendTab(world, sheet, to.trim()));
  },
  reset: (desk, { to }) => reset(desk, to),
  folder: (desk, { path }) => openFolder(desk, path),
  chapter: async (desk, { number }) => {
    await playNext(desk, number);
    return deskView(desk);
  },
};

/** @throws Stopped with why this cannot be done now or by this person */
function checkMay({ world, busy }: OpenDesk, name: ApiName): void {
  if (busy !== null && !AT_ANY_TIME.includes(name)) throw new Stopped(`Tunggu sebentar, sedang berjalan: ${busy}`);
  if (FOR_OFFICERS.includes(name) && personNow(world).place !== 'hr')
    throw new Stopped('Anda tidak memiliki akses ke buku kerja ini.');
}

/** What a page of the add-on is told while the desk is at work: it is the desk that is busy, and neither Google nor the add-on. */
const waiting = (busy: string): unknown => ({
  ok: false,
  error: {
    code: 'desk-busy',
    happened: `Meja coba sedang bekerja: ${busy}.`,
    kept: 'Tidak ada yang berubah karena tombol ini.',
    next: 'Tunggu sampai selesai, lalu tekan lagi.',
  },
});

/** Answers one call of the page. */
export async function answerCall<Name extends ApiName>(
  desk: OpenDesk,
  name: Name,
  body: string,
): Promise<DeskReply<Value<Name>>> {
  try {
    const argument = readArgument(name, body);
    if (name === 'run' && desk.busy !== null) return { ok: true, value: waiting(desk.busy) as Value<Name> };
    checkMay(desk, name);
    return { ok: true, value: await ACTS[name](desk, argument) };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, message: error.message };
    throw error;
  }
}
