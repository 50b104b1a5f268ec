/** The talent boxes in step Ringkasan, in English. */
import type { words as id } from './talent.id.ts';

export const words: Readonly<Record<keyof typeof id, string>> = {
  'talent.title': 'Talent boxes',
  'talent.about':
    'Performance and potential in nine boxes (PermenPANRB 3/2020). Where a talent talk begins, not a decision. For HR officers only.',
  'talent.look': 'See the talent boxes',
  'talent.again': 'Look again',
  'talent.looking': 'Making the talent boxes',
  'talent.looked': 'Employees in a box: {placed}; in none: {unplaced}.',
  'talent.lacks.potential':
    'No potential is entered: write each employee’s assessment into sheet Potensi, then look again.',
  'talent.lacks.ratings': 'There are no official results yet: boxes come once the period is closed.',
  'talent.caption': 'Performance {period} and potential',
  'talent.performance': 'Rating',
  'talent.performance.above': 'Above',
  'talent.performance.meets': 'Meets',
  'talent.performance.below': 'Below',
  'talent.potential.low': 'Low potential',
  'talent.potential.medium': 'Medium potential',
  'talent.potential.high': 'High potential',
  'talent.number': 'Box {number}',
  'talent.box': 'Box {number}: {title}',
  'talent.people': '{n} {n|person|people}',
  'talent.press': 'Press a box to see who is in it.',
  'talent.nobody': 'Nobody.',
  'talent.unplaced': 'In no box yet: {n} {n|person|people}',
  'talent.reason': '{reason} ({n})',
  'talent.problems': 'To be mended in sheet Potensi: {n}',
  'talent.print': 'Print the talent boxes (A4)',
};
