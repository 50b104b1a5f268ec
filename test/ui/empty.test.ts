/**
 * Facts about what pages say where there is nothing yet: each names the next step, in both languages, or there is none to take for
 * a reason.
 */
import { expect, test } from 'vitest';
import { EN, en, ID, id, type Topic } from './dictionary.ts';

/** Where nothing is to be done, by why. */
const NO_STEP: Readonly<Record<string, readonly string[]>> = {
  'stands in place of a name': [
    ...['print.unit.none', 'talent-sheet.unit.none', 'paper.unit.none', 'monitor.group.none'],
    ...['monitor.supervisor.none', 'summary.none'],
  ],
  'all is done, or nobody is concerned': [
    ...['drift.none', 'held.none', 'fixes.none', 'dress.none', 'flags.award.none', 'flags.sanction.none'],
    ...['guidance.repeated.none', 'dossiers.signs.none', 'results.due.none', 'targets.due.none'],
    ...['targets.announce.none', 'paper.empty', 'monthly.long.none', 'mail.unit.none'],
  ],
  'is read on paper, after the work': [
    ...['agenda.targets.none', 'agenda.actions.none', 'evaluation.targets.none', 'evaluation.behaviour.none'],
    ...['evaluation.comments.none', 'evaluation.reply.none'],
  ],
  'a line or form beside it says what to do': [
    ...['monthly.decision.none', 'leadership.viewers.none', 'results.decider.none'],
  ],
};
const STEPS: Readonly<Record<'id' | 'en', RegExp>> = {
  id: /\b(tarik|pilih|isi|tekan|beri|usulkan|terbitkan|masukkan|lihat|hitung|periksa|tutup|selesaikan|lanjutkan|ulangi|muat ulang)\b/i,
  en: /\b(pull|choose|select|fill in|press|give|propose|publish|bring in|import|see|look|compute|check|close|go on|repeat|reload)\b/i,
};
const EMPTY = /\.(empty|none)$/;
const keys = Object.keys(id).filter((key) => EMPTY.test(key));
const spared = Object.values(NO_STEP).flat();

test('what needs no step is said by some page', () => {
  expect(spared.filter((key) => !keys.includes(key))).toEqual([]);
  expect(keys.length - spared.length).toBeGreaterThan(15);
});

test.each([
  ['id', id],
  ['en', en],
] as const)('where there is nothing, the next step is named: %s', (language, words: Topic) => {
  const silent = keys.filter((key) => !spared.includes(key) && !STEPS[language].test(words[key] ?? ''));
  expect(silent.map((key) => `${key}: ${words[key]}`)).toEqual([]);
});

test.each([
  ['id', ID],
  ['en', EN],
] as const)('what it says to press is the name of something: %s', (_, topics) => {
  const named = new Set(
    [...topics.values()].flatMap((words) => Object.values(words).map((one) => one.replace(/ \(\{.*/, ''))),
  );
  const pressed = [...topics.values()].flatMap((words) =>
    Object.entries(words)
      .filter(([key]) => EMPTY.test(key))
      .flatMap(([key, text]) => [...text.matchAll(/“([^”]+)”/g)].map((one) => [key, one[1] ?? ''] as const)),
  );
  expect(pressed.filter(([, name]) => !named.has(name))).toEqual([]);
  expect(pressed.length).toBeGreaterThan(3);
});
