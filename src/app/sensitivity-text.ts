/** Words for how firm a candidate stands: in every case that was tried, or in all but those that are named. */
import type { Change, Sensitivity } from '../core/act/sensitivity.ts';
import type { Policy } from '../core/plan/policy.ts';
import { type Language, say } from '../messages/say.ts';
import { POLICY_KEYS } from '../tables/policy.ts';

const percent = (basisPoints: number): number => basisPoints / 100;

/** One change in words: which weight, how many raters, or which of two ratings. */
export function changeText(language: Language, change: Change): string {
  switch (change.kind) {
    case 'weight':
      return say(language, 'sensitivity.weight', {
        name: POLICY_KEYS[change.name],
        from: percent(change.from),
        to: percent(change.to),
      });
    case 'rater':
      return say(language, 'sensitivity.rater', { raters: change.raters, of: change.of });
    case 'severity':
      return say(language, `sensitivity.severity.${change.counted}`);
  }
}

/**
 * "Tetap" or "Berubah bila ..." for one candidate; what comes before the first comma or semicolon says it in short.
 *
 * @param isAlone whether nobody else could have been the candidate: then standing in every case says nothing
 */
export function sensitivityText(
  language: Language,
  { rule, changes }: Sensitivity,
  policy: Policy,
  isAlone = false,
): string {
  if (changes.length > 0)
    return say(language, isAlone ? 'sensitivity.alone.changes' : 'sensitivity.changes', {
      changes: changes.map((change) => changeText(language, change)).join(say(language, 'sensitivity.or')),
    });
  const onOpinion = rule === 'unit-best' || rule === 'performance-guidance';
  if (!onOpinion) return say(language, 'sensitivity.days');
  if (isAlone) return say(language, 'sensitivity.alone');
  return say(language, `sensitivity.stands.${policy.counted}`, { step: percent(policy.sensitivityStep) });
}
