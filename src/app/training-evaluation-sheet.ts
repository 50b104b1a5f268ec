/** The sheet Evaluasi Pelatihan: what those who attended said, by training; texts in an order that says nothing of who wrote. */
import { TOLD, type Told, type TrainingEvaluation, trainingEvaluations } from '../core/act/training-evaluation.ts';
import { shuffledComments } from '../core/measure/anonymity.ts';
import { readSecret } from '../google/properties.ts';
import { say } from '../messages/say.ts';
import { makeGrid } from '../tables/notation.ts';
import { TRAINING_EVALUATIONS } from '../tables/training-evaluations.ts';
import type { InquiriesRead } from './inquiries.ts';
import type { Session } from './session.ts';
import { readEvaluationAsks } from './training-requests.ts';

/** What was said of each training that was asked about. */
export const readEvaluations = (
  session: Session,
  { collected }: Pick<InquiriesRead, 'collected'>,
): readonly TrainingEvaluation[] =>
  trainingEvaluations(readEvaluationAsks(session), collected.responses, session.cycle.policy.minimumPeers);

/** Writes the sheet anew. */
export function showEvaluations(session: Session, read: Pick<InquiriesRead, 'collected'>): void {
  const { workbook, cycle } = session;
  const { language, minimumPeers } = cycle.policy;
  const titles = new Map(cycle.trainings.map(({ code, title }) => [code, title]));
  const secret = readSecret();
  const listed = ({ training, texts }: TrainingEvaluation, told: Told): string =>
    shuffledComments(texts[told], secret, `${training}|${told}`)
      .map((text) => `- ${text}`)
      .join('\n');
  const rows = readEvaluations(session, read).map((one) => ({
    training: one.training,
    title: titles.get(one.training) ?? '',
    asked: one.asked,
    answered: one.answered,
    ...one.means,
    ...(Object.fromEntries(TOLD.map((told) => [told, listed(one, told)])) as Record<Told, string>),
    note: one.isWithheld ? say(language, 'training.evaluation.withheld', { minimum: minimumPeers }) : '',
  }));
  workbook.write(TRAINING_EVALUATIONS, makeGrid(TRAINING_EVALUATIONS, rows));
}
