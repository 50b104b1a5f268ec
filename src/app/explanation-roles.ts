/**
 * The paragraphs of an explanation that tell of behaviour: who was asked, who answered, what it came to, what was left out.
 */
import { ANONYMOUS_ROLES, BEHAVIOUR, numberId } from '../core/measure/disclosure.ts';
import type { CriterionStep, Explanation, RoleStep } from '../core/measure/explanation.ts';
import { criterionPoints } from '../core/measure/recompute.ts';
import { rounded } from '../core/number.ts';
import type { Role } from '../core/types.ts';
import { criterionName, ofPoints, paragraph, percent, type Voice } from './explanation-voice.ts';

const roleName = (voice: Voice, role: Role): string => voice.say(`role.${role}`);

/** One criterion with its number, for HR; of a role with one rater it goes without saying who it is of. */
function criterionText(voice: Voice, step: CriterionStep, points: number | undefined, answered: number): string {
  const { levels, unable } = step;
  const criterion = criterionName(voice, step.criterion);
  if (points === undefined) return voice.say('explain.role.criterion-none', { criterion, unable });
  if (answered === 1) return voice.say('explain.role.criterion-alone', { criterion, points });
  const raters = levels.reduce((sum, count) => sum + count, 0);
  const key = unable > 0 ? 'explain.role.criterion-unable' : 'explain.role.criterion';
  return voice.say(key, { criterion, points, raters, unable });
}

/** The numbers of a role by criterion: all of them for HR; for a ratee those that may be shown, and which may not. */
function criteriaText(
  voice: Voice,
  { role, criteria, answered }: RoleStep,
  { counted }: Explanation['policy'],
): string {
  const all = criteria.map((step) => ({ step, points: criterionPoints(step, counted) }));
  const list = (texts: readonly string[]): string =>
    texts.length === 0 ? '' : voice.say('explain.role.criteria', { criteria: texts.join('; ') });
  if (voice.reader.audience === 'hr')
    return list(all.map(({ step, points }) => criterionText(voice, step, points, answered)));
  const scored = all.filter(({ points }) => points !== undefined);
  const isShown = ({ step }: (typeof all)[number]): boolean => voice.sees(numberId(role, step.criterion));
  const shown = scored
    .filter(isShown)
    .map(({ step, points = 0 }) =>
      voice.say('explain.role.criterion-alone', { criterion: criterionName(voice, step.criterion), points }),
    );
  const withheld = scored.filter((one) => !isShown(one)).map(({ step }) => criterionName(voice, step.criterion));
  if (withheld.length === 0) return list(shown);
  if (shown.length === 0) return voice.say('explain.role.all-withheld');
  return paragraph(list(shown), voice.say('explain.role.withheld', { criteria: withheld.join(', ') }));
}

/** Why a role does not count; where its weight went only if there is a behaviour and the weight is any. */
function absentText(voice: Voice, { role, raters, needed, weight }: RoleStep, known: boolean): string {
  const values = { needed, before: ofPoints(weight) };
  const moved = known && weight > 0;
  if (raters >= needed) return voice.say(moved ? 'explain.role.no-criteria' : 'explain.role.no-criteria-only', values);
  if (role === 'supervisor') return voice.say('explain.role.no-supervisor', values);
  return voice.say(moved ? 'explain.role.too-few' : 'explain.role.too-few-only', values);
}

/** What a role's weight is and becomes, or why the role does not count. */
function weightText(voice: Voice, step: RoleStep, known: boolean): string {
  const { value, weight, share } = step;
  const before = ofPoints(weight);
  if (value === undefined) return absentText(voice, step, known);
  if (weight === 0 && share === 0) return voice.say('explain.role.weight-zero');
  const after = percent(share);
  const changed = known && rounded(before) !== rounded(after);
  return voice.say(changed ? 'explain.role.weight-changed' : 'explain.role.weight', { before, after });
}

function valueText(voice: Voice, { role, value }: RoleStep): string {
  if (value === undefined) return '';
  return voice.sees(numberId(role))
    ? voice.say('explain.role.value', { value })
    : voice.say('explain.role.value-withheld');
}

/** How many could not judge. Of a few anonymous raters a ratee is not told, because it says who kept silent on what. */
function unableText(voice: Voice, { role, criteria }: RoleStep): string {
  const unable = criteria.reduce((sum, step) => sum + step.unable, 0);
  const hidden = voice.reader.audience === 'ratee' && ANONYMOUS_ROLES.some((one) => one === role);
  return unable === 0 || hidden ? '' : voice.say('explain.role.unable', { unable });
}

/** Who was asked and who answered; of a role that is one person anyway only whether they did. */
function countsText(voice: Voice, step: RoleStep): string {
  const { assigned, answered, raters, needed } = step;
  const role = roleName(voice, step.role);
  if (assigned <= 1 && answered <= 1 && needed === 1) {
    const given = raters > 0 ? 'explain.role.one' : 'explain.role.one-unable';
    return voice.say(answered === 0 ? 'explain.role.one-silent' : given, { role });
  }
  return paragraph(
    voice.say('explain.role.counts', { role, assigned, answered, raters, needed }),
    assigned > answered ? voice.say('explain.role.silent', { silent: assigned - answered }) : '',
  );
}

function roleText(voice: Voice, step: RoleStep, { policy, behaviour }: Explanation): string {
  if (step.assigned === 0 && step.answered === 0)
    return paragraph(
      voice.say('explain.role.nobody', { role: roleName(voice, step.role) }),
      step.weight === 0 ? '' : weightText(voice, step, behaviour !== undefined),
    );
  return paragraph(
    countsText(voice, step),
    unableText(voice, step),
    valueText(voice, step),
    weightText(voice, step, behaviour !== undefined),
    criteriaText(voice, step, policy),
  );
}

/** Roles that were asked or that the policy counts, supervisor first. */
const rolesToTell = ({ roles }: Explanation): readonly RoleStep[] =>
  [...roles].reverse().filter(({ assigned, answered, weight }) => assigned > 0 || answered > 0 || weight > 0);

/** One paragraph for each role. */
export const roleTexts = (voice: Voice, explanation: Explanation): readonly string[] =>
  rolesToTell(explanation).map((step) => roleText(voice, step, explanation));

/** Behaviour as the sum of its roles, or why there is none. */
export function behaviourText(voice: Voice, { roles, behaviour, reasons }: Explanation): string {
  if (behaviour === undefined) {
    const weightless = reasons.some(({ code }) => code === 'weights-zero');
    return voice.say(weightless ? 'explain.behaviour.weights-zero' : 'explain.behaviour.none');
  }
  if (!voice.sees(BEHAVIOUR)) return voice.say('explain.behaviour.withheld');
  const counted = [...roles].reverse().filter(({ share }) => share > 0);
  if (!counted.every(({ role }) => voice.sees(numberId(role))))
    return voice.say('explain.behaviour.plain', { behaviour });
  const parts = counted.map(({ role, share, value = 0 }) =>
    voice.say('explain.behaviour.part', { share: percent(share), value, role: roleName(voice, role).toLowerCase() }),
  );
  return voice.say('explain.behaviour', { behaviour, sum: parts.join(' + ') });
}
