/**
 * Beginnings: a new world with the sample agency or a folder of files, and opening a workbook as a person does.
 *
 * Playing a cycle goes step by step, so that whoever asks meanwhile is answered.
 */
import {
  type Bench,
  type CycleOptions,
  type CycleResult,
  call,
  cycleSteps,
  importTables,
  type Steps,
} from '../cycle.ts';
import { execute } from '../execution.ts';
import { readFolder } from '../files/folder.ts';
import { sampleAgency } from '../sample/agency.ts';
import type { WorldState } from '../services/state.ts';
import { instantOf, wallAt } from '../services/zone.ts';
import { fireSimple } from '../time.ts';
import { World } from '../world.ts';
import { planYear } from '../year/people.ts';
import { type YearPlace, yearAt } from '../year/place.ts';
import { beginYear } from '../year/targets.ts';
import { menusOf } from './desk-view.ts';
import { admitSecondOfficer, peopleOf, personNow } from './people.ts';

export type Material = Pick<CycleOptions, 'tables' | 'sample'>;

const ZONE = 'Asia/Jakarta';
const OWNER = 'kepegawaian@bkpsdm.binjai.example';
const TITLE = 'Teladan BKPSDM Kota Binjai';

/** A world with an empty workbook of the HR office, or one that was kept. */
export const newWorld = (now: Date, state?: WorldState): World =>
  new World({ now, owner: OWNER, title: TITLE, timeZone: ZONE }, state);

/** The year that a clock is in. */
export const yearOf = (now: Date): number => wallAt(now.getTime(), ZONE).year;

/** The sample agency of the year that the clock is in, with attendance up to its month. */
export function sampleMaterial(now: Date): Material {
  const { year, month } = wallAt(now.getTime(), ZONE);
  const sample = sampleAgency({ period: year, lastMonth: `${year}-${String(month).padStart(2, '0')}` });
  return { tables: sample.tables, sample };
}

/** The files of a folder. @throws Stopped where it cannot be read */
export function folderMaterial(folder: string, tell: (line: string) => void): Material {
  const { tables, unknown } = readFolder(folder);
  for (const file of unknown) tell(`Berkas ${file} tidak dikenal dan tidak dibaca.`);
  return { tables };
}

/** Closes what another person had open; an officer finds the workbook opened and its menu there. */
export function sitDown(bench: Bench, email: string): void {
  const { world } = bench;
  world.actingUser = email;
  world.ui.sidebar = null;
  world.ui.dialog = null;
  world.ui.menus = [];
  if (personNow(world, peopleOf(world)).place === 'hr') fireSimple(bench, 'onOpen');
}

/** Opens the sidebar, which is the first line of the add-on's menu. */
function openSidebar({ world, dist }: Bench): void {
  const [first] = menusOf(world).flatMap(({ items }) => items.flatMap((item) => item ?? []));
  if (first) execute(world, dist, first.functionName, [], { from: 'menu' });
}

/** Somebody else sits down; officers find the sidebar as they left it. */
export function changeSeat(bench: Bench, email: string, withSidebar: Set<string>): void {
  const { ui, actingUser } = bench.world;
  const before = actingUser.toLowerCase();
  if (ui.sidebar === null) withSidebar.delete(before);
  else withSidebar.add(before);
  sitDown(bench, email);
  if (withSidebar.has(email)) openSidebar(bench);
}

/** The owner sits down and opens the sidebar from the menu, which is where everybody begins. */
export function openWorkbook(bench: Bench): void {
  admitSecondOfficer(bench.world);
  sitDown(bench, bench.world.workbook.owner);
  openSidebar(bench);
}

/** Goes on where somebody left: the pages are those of the add-on as it is built now. */
export function openAgain(bench: Bench): void {
  const { world } = bench;
  const hadSidebar = world.ui.sidebar !== null;
  sitDown(bench, world.actingUser);
  if (hadSidebar) openSidebar(bench);
}

/** The tables are there and nothing has been done with them yet. @throws Stopped where one is not taken */
export function layOut(bench: Bench, { tables }: Material): void {
  importTables(bench, tables);
  openWorkbook(bench);
}

/** As many as the sample agency has where nobody says. */
const EMPLOYEES = 60;

/** The first day of a year after New Year's that is no Saturday or Sunday, at nine. */
function firstWorkingDay(year: number): Date {
  const day = [2, 3, 4].find((one) => ![0, 6].includes(new Date(Date.UTC(year, 0, one)).getUTCDay())) as number;
  return new Date(instantOf({ year, month: 1, day, hour: 9, minute: 0, second: 0 }, ZONE));
}

/** A new world on the first working day of a year: the sample agency's tables are there, and nothing else is done. */
export function yearBegun(dist: string, period: number, employees = EMPLOYEES): { world: World; year: YearPlace } {
  const world = newWorld(firstWorkingDay(period));
  beginYear({ world, dist }, planYear(period, employees));
  openWorkbook({ world, dist });
  call({ world, dist }, 'showSheet', { table: 'Sasaran' });
  return { world, year: yearAt(period, employees) };
}

/** Plays the whole cycle and shows the summary first. */
export function* playSteps(bench: Bench, material: Material): Steps<CycleResult> {
  const result = yield* cycleSteps({ ...bench, ...material });
  openWorkbook(bench);
  call(bench, 'showSheet', { table: 'Ringkasan' });
  return result;
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes the steps one by one and lets others have their turn in between. */
export async function takeSteps<Result>(steps: Steps<Result>, show: (doing: string) => void): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    show(step.value);
    await breath();
    step = steps.next();
  }
  return step.value;
}
