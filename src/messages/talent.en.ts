/** Words of the talent boxes, in English. */
import type { talentId } from './talent.id.ts';

export const talentEn: Readonly<Record<keyof typeof talentId, string>> = {
  'expected.potential-invalid': 'One of: {words}; or a number from 0 to {highest}',
  'expected.potential-limits':
    'Higher than "Talenta: Potensi Menengah" ({limit}); else no number of potential is ever medium',
  'policy.unit.potential-points': 'potential 0–100',
  'policy.reason.potentialMediumLimit':
    'The limit as a number is not verified against the text of PermenPANRB 3/2020, so it is policy: three fifths and more is medium. Not used where the assessor wrote a level.',
  'policy.reason.potentialHighLimit':
    'The limit as a number is not verified against the text of PermenPANRB 3/2020, so it is policy: four fifths and more is high. Change it to what your assessment reports say.',
  'policy.reason.potentialMonths':
    'Assessments are commonly used for three years (not verified against the regulation); an older one places nobody.',
  'talent.box.1': 'Performance below expectation, low potential',
  'talent.box.2': 'Performance meets expectation, low potential',
  'talent.box.3': 'Performance below expectation, medium potential',
  'talent.box.4': 'Performance above expectation, low potential',
  'talent.box.5': 'Performance meets expectation, medium potential',
  'talent.box.6': 'Performance below expectation, high potential',
  'talent.box.7': 'Performance above expectation, medium potential',
  'talent.box.8': 'Performance meets expectation, high potential',
  'talent.box.9': 'Performance above expectation, high potential',
  'talent.potential.low': 'low',
  'talent.potential.medium': 'medium',
  'talent.potential.high': 'high',
  'talent.potential': 'Potential {found}: {of}',
  'talent.rating': 'Performance {rating}',
  'talent.objecting': 'An objection to the result is not decided yet.',
  'talent.placed': 'Box {box}: {title}. Where a talent talk begins, not a decision.',
  'talent.unplaced': 'In no box yet: {reasons}.',
  'talent.reason.unrated': 'no official rating',
  'talent.reason.incomplete': 'rating incomplete',
  'talent.reason.missing': 'potential not entered',
  'talent.reason.undated': 'day of the assessment cannot be read',
  'talent.reason.unreadable': 'potential cannot be read',
  'talent.reason.future': 'day of the assessment has not come yet',
  'talent.reason.expired': 'assessment no longer valid',
  'retention.where.potential': 'Sheet Potensi',
  'retention.purpose.potential': 'Talent talks and development plans',
  'retention.basis.potential': 'UU 27/2022 art. 20 (exercise of authority); PermenPANRB 3/2020',
  'retention.reason.potential':
    'Without limit here, since an assessment is valid over years and belongs to no one period; HR deletes its row once it is not needed.',
  'personal.potentials': 'Assessment of potential',
};
