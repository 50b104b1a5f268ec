/**
 * The words that all stages share: roles, employment, bands and the other closed lists.
 *
 * Code uses these English words; the Indonesian words that people read are in `tables/` (cells) and `messages/`.
 */

/** Who rates, seen from the ratee. */
export const ROLES = ['self', 'peer', 'subordinate', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Forms that ask one person about one matter and rate nobody: whether somebody understands their targets, what they report
 * at the end of the year and whether their supervisor confirms it, whether they accept their result, how an objection to
 * one is decided, whether somebody has read that decision, what became of a meeting, what the employee says to that, in which
 * trainings somebody wants to take part, how they found one, what an employee says to a dossier about them, what the supervisor
 * who examines has found, and how somebody's month was in the eyes of their supervisor and of colleagues.
 */
export const INQUIRIES = [
  'targets',
  'year-end',
  'confirmation',
  'result',
  'objection',
  'outcome',
  'meeting',
  'meeting-reply',
  'enrolment',
  'training-evaluation',
  'dossier-reply',
  'examination',
  'monthly',
  'monthly-peer',
] as const;
export type InquiryKind = (typeof INQUIRIES)[number];

/** What a form is for: the answers of one role, or one kind of inquiry. */
export type FormKey = Role | InquiryKind;

/** Kinds of civil servant: PNS is permanent, PPPK is on contract. The discipline table of PP 94/2021 is for PNS only. */
export const EMPLOYMENTS = ['pns', 'pppk'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** Whether somebody is at work. Only `active` and `leave` are rated and asked. */
export const STATUSES = ['active', 'leave', 'study', 'inactive'] as const;
export type Status = (typeof STATUSES)[number];

/** Bands of the numeric scale (PP 30/2019), best first. */
export const BANDS = ['very-good', 'good', 'fair', 'poor', 'very-poor'] as const;
export type Band = (typeof BANDS)[number];

/** What a rating is told in: the numbers of PP 30/2019, or the quadrant of PermenPANRB 6/2022. Never both as one. */
export const SCALES = ['numeric', 'quadrant'] as const;
export type Scale = (typeof SCALES)[number];

/** Two judgements against expectation (PermenPANRB 6/2022), lowest first. */
export const EXPECTATIONS = ['below', 'meets', 'above'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** Cells of the quadrant (PermenPANRB 6/2022), best first. Another scale than `BANDS`: the two are never mixed. */
export const QUADRANTS = ['very-good', 'good', 'needs-improvement', 'misconduct', 'very-poor'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The official families of competence. */
export const COMPETENCES = ['technical', 'managerial', 'socio-cultural'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** Kinds of training as the agency names them: soft skill is managerial and socio-cultural together. */
export const TRAINING_KINDS = ['technical', 'soft-skill'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** Which way a target is better. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a flag proposes to look at: an award or a sanction. Never a decision. */
export const FLAG_KINDS = ['award', 'sanction'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** An answer to one criterion: a level from 1 to 5, or the rater cannot judge. Missing is never zero. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
export type Answer = Level | 'unable';
