/**
 * Pulling what was answered about dossiers, whatever state the cycle is in: what is said to a dossier goes its own way, and
 * nothing of the cycle moves by it.
 */
import type { Look } from '../google/form-looks.ts';
import { DOSSIER_MOVES } from '../tables/dossier-moves.ts';
import { keepDossierAnswers, keepExpired, showDossiers } from './dossier-sheet.ts';
import { askingForms, type InquiriesRead, keepInquiries, readInquiries } from './inquiries.ts';
import { writeProblems } from './problems.ts';
import { readBeforePulling } from './pull-inquiries.ts';
import type { Session } from './session.ts';

/** Keeps new answers and what is over by now, and shows where every dossier stands. Gives what it read, where anything is asked. */
export function pullDossiers(session: Session, look: Look | 'skip-forms' = 'where-changed'): InquiriesRead | undefined {
  const { workbook, cycle } = session;
  readBeforePulling(session, ['dossier-reply', 'examination']);
  const isAsking = askingForms(session).some(({ role }) => role === 'dossier-reply');
  const read = isAsking ? readInquiries(session, look) : undefined;
  if (read) {
    keepInquiries(session, read.collected);
    keepDossierAnswers(session, read);
  }
  keepExpired(session);
  const problems = showDossiers(session);
  writeProblems(workbook, cycle.policy.language, (table) => table === DOSSIER_MOVES.title, problems);
  return read;
}
