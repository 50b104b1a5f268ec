/** The assessment: raters are assigned, forms are opened, raters are invited and fill them in, and the period is closed. */
import type { Transcript } from '../../app/api.types.ts';
import { assignmentsOf, type Bench, call, closePeriod, enterAnswers, openForms, type Steps } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { openForm } from '../respond.ts';
import type { World } from '../world.ts';
import { isClosed, waitDays, workOn } from './deeds.ts';
import type { Year } from './people.ts';

export function* openAssessment(bench: Bench): Steps<void> {
  yield 'Menyusun penugasan dan membuat formulir penilaian';
  if (isClosed(bench)) return;
  call(bench, 'prepare', {});
  openForms(bench);
  yield 'Mengirim undangan kepada setiap penilai';
  workOn(bench, call(bench, 'startInvitations', {}));
}

/** Whether somebody has sent off the form behind a personal link: its code stands in one of the responses. */
function isSent(world: World, { url }: Transcript): boolean {
  const { formId, prefilled } = openForm(world, url);
  const own = Object.entries(prefilled);
  const sent = world.forms[formId]?.responses ?? [];
  return own.length > 0 && sent.some(({ answers }) => own.every(([item, text]) => answers[item] === text));
}

/** Raters take two days over it. @throws Stopped where the period was closed before anybody could answer */
export function* answerAssessment(bench: Bench, { sample }: Year): Steps<void> {
  const { world } = bench;
  yield 'Penilai mengisi formulir';
  if (isClosed(bench)) {
    if ((call(bench, 'home', {}).monitor?.answered ?? 0) > 0) return;
    throw new Stopped(
      'Periode sudah ditutup sebelum seorang pun menilai. Buka kembali periode di bilah sisi, dengan alasan.',
    );
  }
  const { submissions } = call(bench, 'transcribe', { rows: sample.answersFor(assignmentsOf(world)) });
  const left = submissions.filter((submission) => !isSent(world, submission));
  if (left.length === 0) return;
  waitDays(bench, 2);
  enterAnswers(bench, left);
}

export function* closeAssessment(bench: Bench): Steps<void> {
  yield 'Menarik jawaban dan menghitung nilai';
  if (isClosed(bench)) return;
  call(bench, 'evaluate', {});
  yield 'Menutup periode';
  closePeriod(bench);
}
