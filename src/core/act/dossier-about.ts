/**
 * Which dossier is about a matter: nothing has a second one, HR is led from a candidate to the dossier that there is, and leadership
 * counts whoever has one by it.
 */
import type { Dossier } from './dossier.ts';
import type { DossierState } from './dossier-move.ts';
import { isSameMatter, type MatterKey } from './matter.ts';

/** Where nobody has decided yet: days that grow belong into the dossier that there is. */
const UNDECIDED: readonly DossierState[] = ['candidate', 'reply-asked', 'replied', 'examination-asked', 'examined'];

/** Whether a matter is about the same unexcused days of a year as another, which reached no higher row of the rule. */
export const isSameDaysGrown = (now: MatterKey, before: MatterKey): boolean =>
  now.rule === 'cumulative-absence' &&
  before.rule === 'cumulative-absence' &&
  now.personId === before.personId &&
  now.period === before.period &&
  now.threshold >= before.threshold;

/** Whether two matters are one, or of the same unexcused days of a year at different rows of the rule. */
const isAboutSame = (left: MatterKey, right: MatterKey): boolean =>
  isSameMatter(left, right) || isSameDaysGrown(left, right) || isSameDaysGrown(right, left);

/** The dossier of a matter: its own, or the undecided one of the same days before they reached a further row. */
export const dossierAbout = (matter: MatterKey, all: readonly Dossier[]): Dossier | undefined =>
  all.find((one) => isSameMatter(one.matter, matter)) ??
  all.find((one) => UNDECIDED.includes(one.state) && isAboutSame(matter, one.matter));
