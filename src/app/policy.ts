/**
 * The policy of an open cycle: kept as it was when the first form was made, whatever is written in Kebijakan since.
 *
 * What HR writes later is a proposal. It is shown with what it would change and for whom, and counts only once somebody
 * takes it over; each version that ever counted stands in Versi Kebijakan.
 */
import { type Evaluation, type Evidence, evaluate as run } from '../core/evaluate.ts';
import type { Policy, PolicyName } from '../core/plan/policy.ts';
import { policyChanges, policyVersion } from '../core/plan/policy-version.ts';
import { presetValues } from '../core/plan/preset.ts';
import { type Effect, type Reading, whatIf } from '../core/what-if.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { readOpenedPolicy, writeOpenedPolicy } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { fixed, type Language, say } from '../messages/say.ts';
import { policyText } from '../tables/policy.ts';
import { makePolicyVersions, POLICY_VERSIONS, parsePolicyVersions } from '../tables/policy-versions.ts';
import type { Api, PolicyEffectView } from './api.types.ts';
import { tell } from './audit.ts';
import { ruleText } from './candidate-words.ts';
import { currentCycle, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { refusePastPeriod } from './past-period.ts';
import { changesText, changeViews } from './policy-views.ts';
import { openSession, refuseImpossible } from './session.ts';
import { readEvidence } from './year-end.ts';

/** Most people that the sidebar lists; the number of all is told beside them. */
const LISTED = 50;

/** Makes a policy the one that counts from now on, and says so in Versi Kebijakan. The same version is not told twice. */
function takeOver(workbook: Workbook, policy: Policy, before: Policy | undefined): void {
  const rows = parsePolicyVersions(workbook.read(POLICY_VERSIONS));
  const code = policyVersion(policy);
  if (rows[rows.length - 1]?.code !== code) {
    const since = timeNow();
    const changes = before ? changesText(policy.language, policyChanges(before, policy)) : '';
    const row = {
      code,
      since,
      preset: policyText('preset', followsPreset(policy) ? policy.preset : 'custom'),
      changes,
    };
    workbook.write(POLICY_VERSIONS, makePolicyVersions([...rows, row]));
  }
  tell(workbook, { action: 'adopt-policy', record: POLICY_VERSIONS.title, detail: { version: code } });
  // Last: while this is not there, a run that was cut off is repeated, and the version is not told twice.
  writeOpenedPolicy(policy);
}

/** Whether the policy has the weights that its preset stands for; with others they are a set of HR's own. */
const followsPreset = (policy: Policy): boolean =>
  Object.entries(presetValues(policy.preset)).every(([name, value]) => policy[name as PolicyName] === value);

/** Keeps the policy of a cycle whose first form is about to be made. Does nothing in one that is open already. */
export function keepPolicy(workbook: Workbook, policy: Policy): void {
  if (!readOpenedPolicy()) takeOver(workbook, policy, undefined);
}

function readingText(language: Language, { final, band, quadrant, rules }: Reading): string {
  const verdict =
    quadrant === undefined
      ? say(language, 'policy-change.unrated')
      : final !== undefined && band !== undefined
        ? say(language, 'policy-change.rated', {
            final: fixed(language, final),
            band: say(language, `word.band.${band}`),
            quadrant: say(language, `word.quadrant.${quadrant}`),
          })
        : say(language, 'policy-change.quadrant', { quadrant: say(language, `word.quadrant.${quadrant}`) });
  const scale = final === undefined && quadrant !== undefined ? 'quadrant' : 'numeric';
  return [verdict, ...rules.map((rule) => ruleText(language, rule, scale))].join(', ');
}

/** What of a reading is another than in the other one, and nothing that stays. */
function changedText(language: Language, own: Reading, other: Reading): string {
  // Where somebody is rated in one of them alone, that is what changes.
  if ((own.quadrant === undefined) !== (other.quadrant === undefined)) return readingText(language, own);
  const { final, band, quadrant, rules } = own;
  const scale = final === undefined ? 'quadrant' : 'numeric';
  const candidacies = rules.map((rule) => ruleText(language, rule, scale));
  return [
    final !== undefined && other.final !== undefined && fixed(language, final) !== fixed(language, other.final)
      ? say(language, 'policy-change.final', { final: fixed(language, final) })
      : '',
    band !== undefined && band !== other.band
      ? say(language, 'policy-change.band', { band: say(language, `word.band.${band}`) })
      : '',
    quadrant !== undefined && quadrant !== other.quadrant
      ? say(language, 'policy-change.quadrant', { quadrant: say(language, `word.quadrant.${quadrant}`) })
      : '',
    rules.join() === other.rules.join() ? '' : candidacies.join(', ') || say(language, 'policy-change.no-candidate'),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Whether more changes than the number: the rating there is, its band or quadrant, or a candidacy. */
const isDecisive = ({ before, after }: Effect): boolean =>
  before.band !== after.band || before.quadrant !== after.quadrant || before.rules.join() !== after.rules.join();

const effectView = (language: Language, evidence: Evidence, { rateeId, before, after }: Effect): PolicyEffectView => ({
  name: evidence.roster.people.get(rateeId)?.name ?? rateeId,
  unit: evidence.roster.people.get(rateeId)?.unit ?? '',
  before: changedText(language, before, after),
  after: changedText(language, after, before),
});

/** What the policy as it is written now would change, and for whom. Changes nothing. */
export const comparePolicy: Api['comparePolicy'] = () => {
  const session = openSession();
  const { cycle, proposed } = session;
  refuseImpossible(cycle);
  const evidence = readEvidence(session, 'where-changed');
  const before: Evaluation = run(evidence);
  const { changes, effects } = whatIf(evidence, before, proposed);
  const { language } = proposed;
  const decisive = effects.filter(isDecisive);
  return {
    changes: changeViews(language, changes),
    effects: decisive.slice(0, LISTED).map((effect) => effectView(language, evidence, effect)),
    decisive: decisive.length,
    affected: effects.length,
    rated: before.ratings.length,
  };
};

/** Takes over the policy as it is written now. Ratings follow at the next pull. */
export const adoptPolicy: Api['adoptPolicy'] = () =>
  withLock(() => {
    const { workbook, cycle, proposed } = openSession();
    refuseUnlessAllowed(workbook, 'adopt-policy');
    refuseImpossible(cycle);
    if (!currentCycle(workbook)) throw new AppError('not-prepared');
    refusePastPeriod(workbook, proposed.period);
    takeOver(workbook, proposed, cycle.policy);
    return readHome(workbook);
  });
