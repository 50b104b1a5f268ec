/** How a rating came about and how firm a candidate stands, in English: part of `en`. */
import type { explainId } from './explain.id.ts';

export const explainEn: Readonly<Record<keyof typeof explainId, string>> = {
  'explain.results': 'Results {results}: the mean of all targets by their weights.',
  'explain.results.none': 'There are no results because there are no targets.',
  'explain.results.waits':
    'Results cannot be computed yet, because no target may be passed over: a blank one must not raise a rating.',
  'explain.target.up':
    'Target {label}: {realised} realised of {goal}, achievement {achievement}%, which is {share}% of the results.',
  'explain.target.down':
    'Target {label}: {realised} realised against {goal} (less is better), achievement {achievement}%, which is {share}% of the results.',
  'explain.target.capped': 'Achievement counts up to 120%.',
  'explain.target.missing': 'Target {label} cannot be computed yet: {why}.',
  'explain.target.no-goal': 'its goal is not a number above 0',
  'explain.target.no-realised': 'what was realised is not a number of 0 or more',
  'explain.target.no-direction': 'its direction is not clear',
  'explain.target.no-weight': 'its weight is blank',
  'explain.target.repeated': 'its code is used more than once',
  'explain.target.weights-zero': 'the weights of all targets add to nothing',

  'explain.role.nobody': '{role}: nobody was asked.',
  'explain.role.one': '{role}: has answered.',
  'explain.role.one-unable': '{role}: has answered, but could judge nothing.',
  'explain.role.one-silent': '{role}: has not answered yet; that does not count as zero.',
  'explain.role.counts':
    '{role}: asked {assigned}, answered {answered}, gave a level {raters}; at least {needed} needed.',
  'explain.role.silent': 'Not answered yet: {silent}; that does not count as zero.',
  'explain.role.unable': 'Answers "cannot judge" passed over: {unable}; that does not count as zero.',
  'explain.role.value': 'Their mean is {value}.',
  'explain.role.weight': 'Its weight is {before}%.',
  'explain.role.weight-changed':
    'Its weight is {before}% by policy and becomes {after}% once the roles that do not count are out.',
  'explain.role.weight-zero': 'Its weight is 0%: for comparison only.',
  'explain.role.too-few':
    'This role does not count because fewer than {needed} gave a level; its weight of {before}% goes to the other roles.',
  'explain.role.no-criteria':
    'This role does not count because the criteria answered weigh nothing; its weight of {before}% goes to the other roles.',
  'explain.role.too-few-only': 'This role does not count because fewer than {needed} gave a level.',
  'explain.role.no-criteria-only': 'This role does not count because the criteria answered weigh nothing.',
  'explain.role.no-supervisor':
    'Without a level from the supervisor behaviour cannot be computed; its weight of {before}% goes to no other role.',
  'explain.role.criteria': 'By criterion: {criteria}.',
  'explain.role.criterion': '{criterion} {points} (raters: {raters})',
  'explain.role.criterion-unable': '{criterion} {points} (raters: {raters}, cannot judge: {unable})',
  'explain.role.criterion-none': '{criterion} without a level (cannot judge: {unable})',
  'explain.role.criterion-alone': '{criterion} {points}',
  'explain.role.withheld': "The numbers for {criteria} are not shown, so that nobody's answer can be guessed.",
  'explain.role.all-withheld': "The numbers by criterion are not shown, so that nobody's answer can be guessed.",
  'explain.role.value-withheld': "Their mean counts but is not shown, so that nobody's answer can be guessed.",

  'explain.behaviour': 'Behaviour {behaviour}: {sum}.',
  'explain.behaviour.part': '{share}% × {value} ({role})',
  'explain.behaviour.plain': 'Behaviour {behaviour}: the mean of the roles above by their weights.',
  'explain.behaviour.none':
    "Behaviour cannot be computed yet: other roles do not stand in for the supervisor's answer.",
  'explain.behaviour.weights-zero':
    'Behaviour cannot be computed yet: the roles or criteria that were answered weigh nothing.',
  'explain.behaviour.withheld':
    "Behaviour is computed, but the number is not shown, so that nobody's answer can be guessed; please ask the HR officer.",
  'explain.final':
    'Final number {final}: {resultsWeight}% × results {results} + {behaviourWeight}% × behaviour {behaviour}.',
  'explain.final.withheld':
    "The final number is computed but not shown, so that nobody's answer can be guessed; please ask the HR officer.",
  'explain.band': 'The band is {band}, which begins at {limit}.',
  'explain.band.lowest': 'The band is {band}, which is below {limit}.',
  'explain.band.innovation': 'An innovation is recorded, as {band} asks for.',
  'explain.band.just-below': 'Before rounding the number is still below {limit}.',
  'explain.quadrant':
    'Proposed quadrant of PermenPANRB 6/2022: {quadrant}, because results are {results} and behaviour is {behaviour}.',
  'explain.expectation.above': 'above expectation (from {veryGood})',
  'explain.expectation.meets': 'as expected (from {good})',
  'explain.expectation.below': 'below expectation (less than {good})',
  'explain.incomplete': 'The rating is not complete. {reasons}.',

  'explain.counted.raw':
    'Answers count as given: {raw}. With the leniency and severity of each rater taken out it would be {adjusted}.',
  'explain.counted.adjusted':
    'What counts is the number with the leniency and severity of each rater taken out: {adjusted}. As answered it would be {raw}.',
  'explain.counted.quadrant': 'What counts are the answers with the leniency and severity of each rater taken out.',
  'explain.interval.final': 'With other raters the number would lie roughly between {low} and {high}, as answered.',
  'explain.interval.behaviour': 'With other raters behaviour would lie roughly between {low} and {high}, as answered.',
  'explain.interval.share':
    "This looks at {share}% of the behaviour's weight, the roles whose raters can be compared; the rest, such as the supervisor's answer, is taken as it stands.",
  'explain.interval.unknown':
    'How far this would move with other raters cannot be estimated, because too few raters can be compared.',

  'explain.version.hr':
    'Policy version {version}, check code {fingerprint}. Whoever computes the steps above again comes to the same number; if a single input changes, the check code is another.',
  'explain.version.ratee':
    'Policy version {version}. The HR officer keeps the full explanation with its check code, so that any change shows.',
  'explain.beside': "This is the agency's own instrument beside e-Kinerja BKN and does not replace it.",

  'expected.rater-not-in-line':
    'Role Atasan: the direct supervisor by the sheet Pegawai; role Bawahan: a direct subordinate. This assignment counts all the same',
  'expected.person-not-asked.replaced': 'A rater who is Aktif or Cuti; {by} has taken this assignment over',

  'rule.unit-best.quadrant': 'Quadrant Very good, highest of the unit',
  'evidence.award.quadrant':
    'Quadrant Very good; the lower of results and behaviour is {value}, the highest of {unitEligible} eligible employees of the unit ({unitRated} rated); coverage {coverage}%; {absence}.',
  'evidence.award.quadrant.alone':
    'Quadrant Very good; the lower of results and behaviour is {value}; the only one eligible in the unit ({unitRated} rated), with nobody to compare with; coverage {coverage}%; {absence}.',
  'evidence.guidance.quadrant':
    'Candidate for examination (kandidat untuk pemeriksaan), not a decision. Below expectation by the quadrant of PermenPANRB 6/2022: the lower of results and behaviour is {value}, below {threshold}; coverage {coverage}%.',

  'sensitivity.days': "Stands, since it rests on days of unexcused absence and on nobody's opinion.",
  'sensitivity.alone': 'Cannot be tested: nobody to compare with.',
  'sensitivity.alone.changes': 'Nobody to compare with; changes if {changes}.',
  'sensitivity.stands.raw':
    'Stands, also if one weight moves by {step}%, if any single rater other than the supervisor is left out, or if the leniency of raters is taken out.',
  'sensitivity.stands.adjusted':
    'Stands, also if one weight moves by {step}%, if any single rater other than the supervisor is left out, or if answers count as given.',
  'sensitivity.changes': 'Changes if {changes}.',
  'sensitivity.or': '; or if ',
  'sensitivity.weight': '{name} moves from {from}% to {to}%',
  'sensitivity.rater': 'one of certain raters is left out ({raters} of the {of} raters of the unit, tried one by one)',
  'sensitivity.severity.adjusted': 'the leniency and severity of raters is taken out',
  'sensitivity.severity.raw': 'answers count as given',
};
