/**
 * Pulling what was answered to inquiries: kept before anything is told from it, then shown in the sheet of each kind.
 */

import type { Problem } from '../core/problem.ts';
import { INQUIRIES, type InquiryKind } from '../core/types.ts';
import type { Look } from '../google/form-looks.ts';
import type { Workbook } from '../google/workbook.ts';
import { INQUIRY_ARCHIVE } from '../tables/archive.ts';
import { INQUIRY_FORMS, parseInquiryForms } from '../tables/forms.ts';
import { OBJECTIONS } from '../tables/objections.ts';
import { showAnnouncements } from './announcements.ts';
import { askingForms, type InquiriesRead, keepInquiryVersions, readInquiries } from './inquiries.ts';
import { writeProblems } from './problems.ts';
import { resultProblems, showResults } from './results.ts';
import type { Session } from './session.ts';

/** What shows where each kind stands. */
const SHOW: Readonly<Record<InquiryKind, (session: Session, read: InquiriesRead) => void>> = {
  targets: showAnnouncements,
  // Objections and decisions follow from results, and are kept and shown with them.
  result: showResults,
  objection: () => undefined,
  outcome: () => undefined,
};

/** What of a kind is told beside what is wrong with its answers. */
const PROBLEMS_OF: Readonly<
  Partial<Record<InquiryKind, (session: Session, read: InquiriesRead) => readonly Problem[]>>
> = {
  result: resultProblems,
};

/** Tables whose problems come from inquiries. */
export function isOfInquiries(workbook: Workbook): (table: string) => boolean {
  const tabs = parseInquiryForms(workbook.read(INQUIRY_FORMS)).map(({ tab }) => tab);
  return (table) => table === INQUIRY_ARCHIVE.title || table === OBJECTIONS.title || tabs.includes(table);
}

/** Reads what was answered, keeps it and shows it; does nothing where nothing was asked. */
export function pullInquiriesNow(session: Session, look: Look | 'skip-forms' = 'where-changed'): void {
  const { workbook, cycle } = session;
  const made = askingForms(session).map(({ role }) => role);
  if (made.length === 0) return;
  const read = readInquiries(session, look);
  keepInquiryVersions(session, read.collected);
  for (const kind of INQUIRIES) if (made.includes(kind)) SHOW[kind](session, read);
  writeProblems(workbook, cycle.policy.language, isOfInquiries(workbook), [
    ...read.collected.problems,
    ...read.problems(),
    ...made.flatMap((kind) => PROBLEMS_OF[kind]?.(session, read) ?? []),
  ]);
}
