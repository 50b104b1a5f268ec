/**
 * What everybody does again and again in a year: work that goes on until it is over, a form that is sent off, time that
 * goes by.
 *
 * Whatever is done here may have been done before, by hand or by a step that was cut off: each is done only where the
 * workbook still waits for it.
 */
import type { Home, JobName } from '../../app/api.types.ts';
import { type Bench, call } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { type Answers, openForm, Refused, submitForm } from '../respond.ts';
import { skipTime } from '../time.ts';

/** Goes on with a job until it is over; Google shows a response tab after a while, and quota comes with the day. */
export function work(bench: Bench, name: JobName): void {
  for (let view = call(bench, 'startJob', { name }); !view.finished; ) {
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

/** Lets time go by up to a moment on the agency's clock; none where that is over already. */
export function goTo(bench: Bench, moment: string): void {
  const wait = new Date(`${moment}+07:00`).getTime() - bench.world.clock.now().getTime();
  if (wait > 0) skipTime(bench, wait);
}

const DAY_MS = 86_400_000;

export const waitDays = (bench: Bench, days: number): void => skipTime(bench, days * DAY_MS);

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Lets time go by up to the morning after the last of some days, which people may have typed; none where there is none. */
export function goPast(bench: Bench, days: readonly string[]): void {
  const last = days
    .flatMap((day) => DAY.exec(day) ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return;
  const next = new Date(Date.parse(`${last}T00:00:00Z`) + DAY_MS);
  goTo(bench, `${next.toISOString().slice(0, 10)}T09:00:00`);
}

/** Where the period stands. */
export const stageNow = (bench: Bench): Home['cycle']['stage'] => call(bench, 'home', {}).cycle.stage;

/** Whether nothing that an assessment rests on may change any more. */
export const isClosed = (bench: Bench): boolean => ['closed', 'finalised'].includes(stageNow(bench));
