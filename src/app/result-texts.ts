/**
 * Results as they go out: computed once more from the frozen answers, and refused where they are not what was frozen.
 */
import type { dueResults } from '../core/act/result.ts';
import { evaluate, explainAll } from '../core/evaluate.ts';
import { commentCount } from '../core/measure/comment.ts';
import { disclosedToRatee } from '../core/measure/disclosure.ts';
import type { FrozenExplanation } from '../core/measure/explanation.ts';
import { groupBy } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { commentParagraphs, toldComments } from './comment-words.ts';
import { versionNameOf } from './policy-views.ts';
import { resultText } from './result-words.ts';
import type { Session } from './session.ts';
import { readEvidence } from './year-end.ts';

/** A result in words, and beside it what raters wrote. */
export interface ToldResult extends FrozenExplanation {
  readonly content: string;
  /** `''` where nothing was written. */
  readonly comments: string;
  readonly count: number;
}

/** The explanations of those results with the text that each ratee may read, computed once more from the frozen answers. */
export function resultTexts(session: Session, due: ReturnType<typeof dueResults>): readonly ToldResult[] {
  const { workbook, cycle } = session;
  const { language } = cycle.policy;
  const evidence = readEvidence(session, 'where-changed');
  const evaluation = evaluate(evidence);
  const frozen = new Map(explainAll(evidence, evaluation).map((one) => [one.explanation.rateeId, one]));
  const responses = groupBy(evaluation.collected.responses, ({ rateeId }) => rateeId);
  const statements = new Map(cycle.criteria.map(({ code, statement }) => [code, statement]));
  const changed = due.filter(({ personId, fingerprint }) => frozen.get(personId)?.fingerprint !== fingerprint);
  if (changed.length > 0) throw new AppError('result-inputs-changed', { count: String(changed.length) });
  return due.flatMap(({ personId }) => {
    const own = frozen.get(personId);
    if (!own) return [];
    const about = responses.get(personId) ?? [];
    const shown = disclosedToRatee(own.explanation, about);
    const told = toldComments(own.explanation, about, evidence.items);
    const version = versionNameOf(workbook, own.explanation.policyVersion);
    return [
      {
        ...own,
        content: resultText(language, own, shown, { version, statements }),
        comments: commentParagraphs(language, told).join('\n\n'),
        count: commentCount(told),
      },
    ];
  });
}
