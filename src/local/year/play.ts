/** Playing a chapter of the year: who does HR's part, and when it is refused before anything is done. */
import { type Bench, call, type Steps } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { CHAPTERS, type Chapter } from './chapters.ts';
import type { Year } from './people.ts';

/**
 * Who plays HR's part: the officer who has charge of the workbook.
 *
 * @throws Stopped where the workbook is of another period by now, or speaks another language than the people do
 */
function officerFor(bench: Bench, { period }: Year, chapter: Chapter): string {
  const home = call(bench, 'home', {});
  if (home.language !== 'id')
    throw new Stopped('Pegawai contoh menjawab dalam Bahasa Indonesia. Isi Bahasa di Kebijakan dengan id.');
  const isTheirs =
    home.period === String(period) || (chapter === CHAPTERS.at(-1) && home.period === String(period + 1));
  if (!isTheirs)
    throw new Stopped(`Tahun ini berjalan di periode ${period}, tetapi buku kerja di periode ${home.period}.`);
  return home.operator?.email || bench.world.workbook.owner;
}

/** Does something as another person; whoever sat at the desk sits there again afterwards. */
function actAs<T>({ world }: Bench, email: string, act: () => T): T {
  const sitting = world.actingUser;
  world.actingUser = email;
  try {
    return act();
  } finally {
    world.actingUser = sitting;
  }
}

/** Plays one chapter. @throws Stopped with why it cannot be played to its end; what was done before stays */
export function* playChapter(bench: Bench, year: Year, chapter: Chapter): Steps<void> {
  const officer = actAs(bench, bench.world.workbook.owner, () => officerFor(bench, year, chapter));
  const steps = chapter.play(bench, year);
  const next = () => actAs(bench, officer, () => steps.next());
  for (let step = next(); !step.done; step = next()) yield step.value;
}
