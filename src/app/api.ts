/**
 * The one door between pages and server: a whitelist of use cases, and the envelope that every answer comes in.
 *
 * Whoever may not do what is asked for is refused before it is begun. Whatever goes wrong comes back in words: what happened, what was kept, what to do next.
 */

import { NEEDS, refuseUnlessEntitled } from './access.ts';
import { agendas, showAgendas } from './agendas.ts';
import { copyTargets } from './announce.ts';
import { announcement, previewAnnouncement, pullInquiries } from './announcement-view.ts';
import { heldAnswers, ruleAnswer } from './answers.ts';
import type { Api, ApiName, Failure, Reply } from './api.types.ts';
import { bindings, mapColumn, restoreQuestion } from './bindings.ts';
import { certificates, giveCertificates, showCertificates } from './certificates.ts';
import { finaliseCycle, reopenCycle } from './close-cycle.ts';
import { countMonth } from './count-month.ts';
import { compareCounts } from './counts.ts';
import { decideAward } from './decide-award.ts';
import { decideMonth } from './decide-month.ts';
import { documents, showDocuments } from './documents.ts';
import { dossierPrint, showDossier } from './dossier-print.ts';
import { dossiers, refreshDossiers, tellSigns } from './dossier-view.ts';
import { dressSheets } from './dress-sheets.ts';
import { evaluate } from './evaluate.ts';
import { failureOf } from './failure.ts';
import { applyFixes, fixes, takeBackFixes } from './fixes.ts';
import { showHelp } from './help.ts';
import { home, inputTables } from './home.ts';
import { importTable, previewImport } from './import-table.ts';
import { checkInstallation } from './installation.ts';
import { advanceJob, cancelJob, openForms, startJob } from './jobs.ts';
import { leadership, updateLeadership } from './leadership.ts';
import { previewLetters, previewQueue } from './letter-preview.ts';
import { lists } from './lists.ts';
import { editTemplates, markLetter, startInvitations, startReminders } from './mail.ts';
import { meetings, proposeDates } from './meeting-view.ts';
import { listMessages, markMessage, paper, showPaper } from './messages.ts';
import { monthly } from './monthly-view.ts';
import { moveDossier } from './move-dossier.ts';
import { takeOver, wakeClock } from './officers.ts';
import { openEnds } from './open-ends.ts';
import { openPeriod } from './open-period.ts';
import { reopenSidebar } from './open-sidebar.ts';
import { findPeople, personData, showPersonData } from './person-data.ts';
import { person, personInRow } from './person-view.ts';
import { adoptPolicy, comparePolicy } from './policy.ts';
import { prepare } from './prepare.ts';
import { previewResults } from './publish.ts';
import { editRetention, keptData, startPurge } from './purge.ts';
import { resultLetters, showResultLetters } from './result-letters.ts';
import { pullResults, results } from './results-view.ts';
import { cancelRun, runProgress } from './run-progress.ts';
import { clearSample, layOutSample } from './sample.ts';
import { section } from './section.ts';
import { showSheet } from './show-sheet.ts';
import { showTalent, talent } from './talent.ts';
import { trainings } from './training-view.ts';
import { transcribe } from './transcribe.ts';
import { showUnitReports, unitReports } from './unit-reports.ts';
import { yearEnd } from './year-end-view.ts';

const API: Api = {
  home,
  lists,
  previewImport,
  importTable,
  layOutSample,
  clearSample,
  fixes,
  applyFixes,
  takeBackFixes,
  prepare,
  openForms,
  startJob,
  advanceJob,
  cancelJob,
  takeOver,
  wakeClock,
  transcribe,
  evaluate,
  runProgress,
  cancelRun,
  comparePolicy,
  adoptPolicy,
  previewLetters,
  previewQueue,
  startInvitations,
  startReminders,
  markLetter,
  editTemplates,
  listMessages,
  markMessage,
  paper,
  showPaper,
  reopenCycle,
  decideAward,
  finaliseCycle,
  openEnds,
  inputTables,
  openPeriod,
  heldAnswers,
  ruleAnswer,
  bindings,
  mapColumn,
  restoreQuestion,
  compareCounts,
  announcement,
  previewAnnouncement,
  pullInquiries,
  yearEnd,
  copyTargets,
  results,
  previewResults,
  pullResults,
  meetings,
  dossiers,
  refreshDossiers,
  moveDossier,
  tellSigns,
  dossierPrint,
  showDossier,
  proposeDates,
  agendas,
  showAgendas,
  monthly,
  countMonth,
  decideMonth,
  documents,
  showDocuments,
  resultLetters,
  showResultLetters,
  trainings,
  giveCertificates,
  certificates,
  showCertificates,
  keptData,
  startPurge,
  editRetention,
  findPeople,
  showPersonData,
  personData,
  person,
  personInRow,
  talent,
  showTalent,
  leadership,
  updateLeadership,
  unitReports,
  showUnitReports,
  showSheet,
  checkInstallation,
  dressSheets,
  showHelp,
  section,
  reopenSidebar,
};

/** Does what a page asks for by name and answers in the envelope; never throws. */
export function answer(name: string, args: unknown): Reply<unknown> {
  try {
    const known = (Object.keys(API) as ApiName[]).find((one) => one === name);
    if (known === undefined) return { ok: false, error: unknownCall(name) };
    refuseUnlessEntitled(NEEDS[known]);
    const useCase = API[known] as (args: unknown) => unknown;
    return { ok: true, data: useCase(args ?? {}) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

const unknownCall = (name: string): Failure => failureOf({ code: 'unknown-call', details: { name } });
