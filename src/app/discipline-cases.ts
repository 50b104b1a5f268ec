/**
 * Who has a case of discipline in a month, by the dossiers of now: whenever one was opened, until it is decided. One that was
 * not followed up, or whose ground is gone, stands in nobody's way.
 */
import { lastMove } from '../core/act/dossier.ts';
import type { DossierState } from '../core/act/dossier-move.ts';
import { casesInMonth, type DisciplineCase } from '../core/act/monthly/discipline.ts';
import { readDossiers } from './dossiers.ts';
import type { Session } from './session.ts';

const NO_CASE: readonly DossierState[] = ['dismissed', 'lapsed', 'expired'];

/** All cases of now. */
const casesNow = ({ workbook, cycle }: Session): readonly DisciplineCase[] =>
  readDossiers(workbook, cycle.policy)
    .all.filter(({ matter, state }) => matter.track === 'discipline' && !NO_CASE.includes(state))
    .map((dossier) => ({
      personId: dossier.matter.personId,
      decidedOn: lastMove(dossier, 'follow-up')?.at.slice(0, 10) ?? '',
    }));

/** People with a case that is open now, or was decided in a month or after it. */
export const casesIn = (session: Session, month: string): ReadonlySet<string> => casesInMonth(casesNow(session), month);
