/**
 * Asking about dossiers: the job that makes the two forms and writes to whoever is to reply or to examine. What is asked was
 * decided move by move before; this sends it, once.
 */
import { askedAboutDossiers } from '../core/act/dossier-step.ts';
import { AppError } from '../google/app-error.ts';
import { pullDossiers } from './dossier-pull.ts';
import { readDossiers, readHandedOver } from './dossiers.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { enqueue } from './queue.ts';
import type { Session } from './session.ts';

const KINDS = ['dossier-reply', 'examination'] as const;

/** Whoever is asked something now. */
const asked = ({ workbook, cycle }: Session) => {
  const { all } = readDossiers(workbook, cycle.policy);
  const sent = readHandedOver(workbook);
  return KINDS.flatMap((kind) => askedAboutDossiers(all, kind, sent)).filter(({ isOver }) => !isOver);
};

export const dossiersJob: JobStep = inquiryJob({
  kinds: KINDS,
  action: 'examine',
  refuse: (session) => {
    if (asked(session).length === 0) throw new AppError('no-dossiers-asked');
  },
  addresses: (session) => {
    const { people } = session.cycle.roster;
    return [...new Set(asked(session).map(({ raterId }) => raterId))].flatMap((id) => people.get(id)?.email || []);
  },
  pulls: KINDS,
  keepAndQueue: (session) => {
    pullDossiers(session, 'skip-forms');
    if (maySend()) for (const kind of KINDS) enqueue(session, kind, null);
  },
  noMail: 'progress.dossiers.no-mail',
});
