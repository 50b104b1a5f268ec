/**
 * What everybody does again and again in a year: work that goes on until it is over, a form that is sent off, time that
 * goes by.
 *
 * Whatever is done here may have been done before, by hand or by a step that was cut off: each is done only where the
 * workbook still waits for it.
 */
import type { Home, JobName, JobView } from '../../app/api.types.ts';
import { type Bench, call } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { type Answers, openForm, Refused, submitForm } from '../respond.ts';
import { instantOf, wallAt } from '../services/zone.ts';
import { skipTime } from '../time.ts';

/** Goes on with a job until it is over; Google shows a response tab after a while, and quota comes with the day. */
export const work = (bench: Bench, name: JobName): void => workOn(bench, call(bench, 'startJob', { name }));

/** The same with a job that has begun. */
export function workOn(bench: Bench, begun: JobView): void {
  for (let view = begun; !view.finished; ) {
    if (view.waiting) bench.world.clock.advance(120_000);
    const next = call(bench, 'advanceJob', {});
    if (!next) return;
    view = next;
  }
}

/**
 * Somebody fills in the form behind a link; nobody does so in the same second as another.
 *
 * @throws Stopped where the form has other questions than the sample knows, or does not take the answer
 */
export function answer({ world }: Bench, link: string, email: string, answers: Answers): void {
  world.clock.advance(1000);
  try {
    const page = openForm(world, link, email);
    const titles = page.pages.flatMap(({ items }) => items.map(({ title }) => title));
    const unknown = Object.keys(answers).find((title) => !titles.includes(title));
    if (unknown !== undefined)
      throw new Stopped(`Formulir "${page.title}" tidak memuat pertanyaan "${unknown}" yang dijawab oleh contoh ini.`);
    submitForm(world, page, answers, email, email);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Stopped(`Formulir menolak isian dari ${email}: ${error.message}`);
  }
}

export const pull = (bench: Bench): void => work(bench, 'inquiries');

const DAY_MS = 86_400_000;

/** The day so many days after another, both `2026-12-31`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A day, or the Monday after it where it is a Saturday or Sunday. */
export const workingDay = (day: string): string => (isWeekend(day) ? workingDay(dayAfter(day, 1)) : day);

/** What day it is on the workbook's clock. */
export function today({ world }: Bench): string {
  const { year, month, day } = wallAt(world.clock.now().getTime(), world.workbook.timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Lets time go by up to nine o'clock of a day, or of the Monday after its weekend; none where that is over already. */
export function goTo(bench: Bench, day: string): void {
  const [year = 0, month = 0, date = 0] = workingDay(day).split('-').map(Number);
  const nine = { year, month, day: date, hour: 9, minute: 0, second: 0 };
  const wait = instantOf(nine, bench.world.workbook.timeZone) - bench.world.clock.now().getTime();
  if (wait > 0) skipTime(bench, wait);
}

export const waitDays = (bench: Bench, days: number): void => goTo(bench, dayAfter(today(bench), days));

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Lets time go by up to the morning after the last of some days, which people may have typed; none where there is none. */
export function goPast(bench: Bench, days: readonly string[]): void {
  const last = days
    .flatMap((day) => DAY.exec(day) ?? [])
    .sort()
    .at(-1);
  if (last !== undefined) goTo(bench, dayAfter(last, 1));
}

/** Where the period stands. */
export const stageNow = (bench: Bench): Home['cycle']['stage'] => call(bench, 'home', {}).cycle.stage;

/** Whether nothing that an assessment rests on may change any more. */
export const isClosed = (bench: Bench): boolean => ['closed', 'finalised'].includes(stageNow(bench));
