/**
 * Letters about awards: one to everybody about each decision of the period that names a winner, and one to whoever was told of a
 * winner where nobody has the award any more. A decision that takes the place of an announced one is announced as such.
 */
import type { LetterEntry, LinkedAssignment, NoticeKind } from '../core/act/letter.ts';
import {
  type AwardLetter,
  corrections,
  standingOfYear,
  type Telling,
  takesPlace,
  tellings,
  unannounced,
  uncorrected,
} from '../core/act/monthly/announce.ts';
import { say } from '../messages/say.ts';
import { LETTERS, parseLetters } from '../tables/letters.ts';
import { type KeptAward, MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import type { LetterAbout } from './letter-text.ts';
import { awardText, spanText } from './monthly-words.ts';
import type { Session } from './session.ts';

const readDecisions = ({ workbook }: Session): readonly KeptAward[] =>
  parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS));

/** Topics of letters about awards. */
export type AwardTopic = Extract<NoticeKind, 'award' | 'award-correction'>;

const STATES: Readonly<Partial<Record<LetterEntry['state'], AwardLetter['state']>>> = {
  sent: 'told',
  uncertain: 'told',
  waiting: 'waiting',
  withheld: 'withheld',
};

/** Letters of the period about awards, by the ledger. */
const awardLetters = ({ cycle }: Session, ledger: readonly LetterEntry[]): readonly AwardLetter[] =>
  ledger.flatMap(({ kind, number, personId, state, cycle: of }) =>
    (kind === 'award' || kind === 'award-correction') && of === String(cycle.policy.period)
      ? [{ personId, edition: number, isCorrection: kind === 'award-correction', state: STATES[state] ?? 'not' }]
      : [],
  );

/** Of letters those to whom another could still go: nobody is owed one who has left or is not at work. */
const toThoseAsked = ({ cycle }: Session, letters: readonly AwardLetter[]): readonly AwardLetter[] =>
  letters.filter(({ personId }) => cycle.roster.people.get(personId)?.asked);

/** Everybody who is told, as letters are planned from: nothing is asked of them. */
export function toldOfAwards(
  session: Session,
  topic: AwardTopic,
  ledger: readonly LetterEntry[],
): readonly LinkedAssignment[] {
  const { policy, roster } = session.cycle;
  const [decisions, letters] = [readDecisions(session), toThoseAsked(session, awardLetters(session, ledger))];
  const told =
    topic === 'award'
      ? tellings(
          decisions,
          policy.period,
          letters,
          roster.ratees.map(({ id }) => id),
        )
      : corrections(decisions, policy.period, letters);
  return told.map(
    ({ personId, edition }: Telling): LinkedAssignment => ({
      ...{ raterId: personId, rateeId: personId, role: 'monthly', edition, link: '' },
    }),
  );
}

/** What a letter tells: the decisions whose numbers its links carry. */
export function awardDetails(session: Session): (letter: LetterAbout) => string {
  const { language, period } = session.cycle.policy;
  const decisions = readDecisions(session);
  const letters = awardLetters(session, parseLetters(session.workbook.read(LETTERS)));
  const standing = standingOfYear(decisions, period);
  return ({ links }) =>
    standing
      .filter(({ edition }) => links.some((link) => link.edition === edition))
      .map((one) => awardText(language, one.award, takesPlace(decisions, letters, one)))
      .join('\n\n');
}

/** Awards of the period that are decided and not announced to everybody, and those taken back of which not everybody has heard, in words. */
export function untoldAwards(
  session: Session,
  ledger: readonly LetterEntry[],
): { readonly announce: readonly string[]; readonly correct: readonly string[] } {
  const { language, period } = session.cycle.policy;
  const [decisions, letters] = [readDecisions(session), toThoseAsked(session, awardLetters(session, ledger))];
  const names = (awards: readonly KeptAward[]) => awards.map(({ span }) => spanText(language, span));
  return {
    announce: names(unannounced(decisions, period, letters)),
    correct: names(uncorrected(decisions, period, letters)),
  };
}

/** The same one after the other, as a list of what would be left undone. */
export function untoldText(session: Session, ledger: readonly LetterEntry[]): readonly string[] {
  const { announce, correct } = untoldAwards(session, ledger);
  const { language } = session.cycle.policy;
  return [...announce, ...correct.map((span) => say(language, 'monthly.correction', { span }))];
}
