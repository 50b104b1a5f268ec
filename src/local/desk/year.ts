/** The year at the desk: where somebody is in it, and playing its next chapter. */
import { isStopped, Stopped } from '../files/stopped.ts';
import { CHAPTERS } from '../year/chapters.ts';
import { planYear } from '../year/people.ts';
import { countedFrom, type YearPlace } from '../year/place.ts';
import { playChapter } from '../year/play.ts';
import { openAgain } from './beginning.ts';
import type { YearView } from './desk.types.ts';
import type { OpenDesk } from './open-desk.ts';

export function yearView({ period, done, letters, forms, ledger }: YearPlace): YearView {
  const [last, next] = [CHAPTERS[done - 1], CHAPTERS[done]];
  return {
    period,
    done,
    chapters: CHAPTERS.length,
    last: last ? { name: last.name, letters, forms, sheet: last.sheet } : null,
    next: next ? { name: next.name, about: next.about } : null,
    ledger,
  };
}

/**
 * Plays the next chapter, and keeps that it is done together with what it did. Whoever sits at the desk sits there
 * afterwards, and pages of the add-on that are open show what is so by then.
 *
 * @throws Stopped where no year is under way, that chapter is not the next one, or it cannot be played to its end
 */
export async function playNext(desk: OpenDesk, number: number): Promise<void> {
  const place = desk.year;
  if (!place) throw new Stopped('Tidak ada tahun yang sedang dijalani. Mulailah dari menu Meja: Jalani setahun.');
  const chapter = CHAPTERS[place.done];
  if (!chapter) throw new Stopped('Tahun ini sudah selesai.');
  if (number !== place.done + 1)
    throw new Stopped(`Langkah ${number} bukan langkah berikutnya; halaman ini diperbarui.`);
  const year = planYear(place.period, place.employees);
  try {
    await desk.actInSteps(chapter.name, function* (bench) {
      const countNow = countedFrom(bench.world, year, place);
      try {
        yield* playChapter(bench, year, chapter);
        desk.year = countNow();
      } finally {
        openAgain(bench);
      }
    });
  } catch (error) {
    if (!isStopped(error)) throw error;
    const what = `Langkah "${chapter.name}" belum selesai. ${error.message}`;
    throw new Stopped(`${what} Yang sudah dikerjakan tetap ada; sesudah itu tekan lagi "Langkah berikutnya".`);
  }
}
