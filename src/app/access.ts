/**
 * Access: what each call of a page asks for, and the refusal of whoever may not do it. One list, looked at before anything is
 * done; the clock, which acts in the operator's name, asks nobody.
 */
import { isEnough, type Right, rightOf } from '../core/plan/access.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { readOperator } from '../google/properties.ts';
import { ACCESS, parseAccess, RIGHT_WORDS } from '../tables/access.ts';
import type { ApiName } from './api.types.ts';
import { openWorkbook } from './workbook.ts';

/** What each call asks for: looking changes nothing in the workbook. */
export const NEEDS: Readonly<Record<ApiName, Right>> = {
  home: 'look',
  lists: 'look',
  previewImport: 'look',
  importTable: 'work',
  layOutSample: 'work',
  clearSample: 'work',
  fixes: 'look',
  applyFixes: 'work',
  takeBackFixes: 'work',
  prepare: 'work',
  openForms: 'work',
  startJob: 'work',
  advanceJob: 'work',
  cancelJob: 'work',
  takeOver: 'work',
  wakeClock: 'work',
  transcribe: 'work',
  evaluate: 'work',
  // Both reach nothing but the short memory of whoever asks: what is cancelled is their own work, which they were let begin.
  runProgress: 'look',
  cancelRun: 'look',
  comparePolicy: 'look',
  adoptPolicy: 'decide',
  talent: 'look',
  showTalent: 'look',
  leadership: 'look',
  updateLeadership: 'work',
  unitReports: 'look',
  showUnitReports: 'look',
  previewLetters: 'look',
  previewQueue: 'look',
  startInvitations: 'work',
  startReminders: 'work',
  markLetter: 'work',
  editTemplates: 'work',
  listMessages: 'work',
  markMessage: 'work',
  paper: 'look',
  showPaper: 'look',
  reopenCycle: 'decide',
  decideAward: 'decide',
  finaliseCycle: 'decide',
  openEnds: 'look',
  inputTables: 'look',
  openPeriod: 'decide',
  heldAnswers: 'look',
  ruleAnswer: 'work',
  bindings: 'look',
  mapColumn: 'work',
  restoreQuestion: 'work',
  compareCounts: 'work',
  announcement: 'look',
  previewAnnouncement: 'look',
  pullInquiries: 'work',
  yearEnd: 'look',
  copyTargets: 'work',
  results: 'look',
  previewResults: 'look',
  pullResults: 'work',
  meetings: 'look',
  proposeDates: 'work',
  agendas: 'look',
  showAgendas: 'look',
  dossiers: 'look',
  refreshDossiers: 'work',
  moveDossier: 'work',
  tellSigns: 'work',
  dossierPrint: 'look',
  showDossier: 'look',
  monthly: 'look',
  countMonth: 'work',
  decideMonth: 'decide',
  documents: 'look',
  showDocuments: 'look',
  resultLetters: 'look',
  showResultLetters: 'look',
  giveCertificates: 'work',
  certificates: 'look',
  showCertificates: 'look',
  keptData: 'look',
  startPurge: 'decide',
  editRetention: 'decide',
  findPeople: 'look',
  showPersonData: 'look',
  personData: 'look',
  person: 'look',
  personInRow: 'look',
  showSheet: 'look',
  checkInstallation: 'look',
  dressSheets: 'work',
  showHelp: 'look',
  section: 'look',
  trainings: 'look',
  reopenSidebar: 'look',
};

/**
 * A sheet whose rows cannot be read is not an empty one: then nobody is listed, and nobody may do everything.
 *
 * @throws AppError `not-entitled` for whoever may not, with what they would need; `access-unread` where a row that cannot be read
 * could be theirs, as they are in none that can
 */
export function refuseUnlessEntitled(needed: Right): void {
  if (needed === 'look') return;
  const { values: list, unread } = parseAccess(openWorkbook().read(ACCESS));
  if (list.length === 0 && unread.length === 0) return;
  const email = actingEmail();
  const acting = { email, isOperator: email !== '' && readOperator()?.email === email };
  if (isEnough(rightOf(list, acting, false), needed)) return;
  const told = { right: RIGHT_WORDS[needed], email: email || '–', sheet: ACCESS.title };
  const isListed = email !== '' && list.some((one) => one.email === email);
  if (isListed || unread.length === 0) throw new AppError('not-entitled', told);
  throw new AppError('access-unread', { ...told, rows: unread.join(', ') });
}
