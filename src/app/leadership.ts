/**
 * Leadership workbook (Perbarui buku kerja pimpinan): a file of its own with counts and means, made and renewed through the
 * advanced services, for whom HR lets look at it.
 *
 * Whoever has charge of the workbook owns it. Where it is gone, or another person's, a new one is made and says so. Nobody is
 * let in whom a person has not agreed to, not even by the clock. What has not changed is not written again.
 */
import { reportToLeadership } from '../core/act/leadership.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { parseAddresses } from '../core/plan/addresses.ts';
import { stageOf } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import { workbookLocale, workbookZone } from '../google/active.ts';
import { AppError } from '../google/app-error.ts';
import { missingPermissions } from '../google/authorization.ts';
import { findFile, letRead, letReadNoMore, type OwnFile, renameFile, spreadsheetFileOf } from '../google/drive.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { type LeadershipRecord, readLeadership, writeLeadership } from '../google/properties.ts';
import { reached, sureOf, watchRun } from '../google/run-progress.ts';
import { writePages } from '../google/sheet-batch.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { momentText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import type { Api, LeadershipView } from './api.types.ts';
import { refuseEdited } from './as-frozen.ts';
import { tell, trailEnd } from './audit.ts';
import { refuseUnlessOperator } from './charge.ts';
import { currentCycle, isAllowed, refuseUnlessAllowed } from './cycle.ts';
import { hasRatings, readLeadershipGround } from './leadership-ground.ts';
import { leadershipPages, type PageHead } from './leadership-pages.ts';
import { openSession, type Session } from './session.ts';

/** Enough of a hash to tell it from every other. */
const HASH_DIGITS = 12;
/** Longest reason of Google's that is kept. */
const LONGEST_REASON = 120;

const wantedBy = ({ leadershipEmails }: Policy): readonly string[] => parseAddresses(leadershipEmails) ?? [];

/** What is recorded of this workbook's file; a copy knows nothing of the original's. */
function recordOf(workbook: Workbook): LeadershipRecord | undefined {
  const kept = readLeadership();
  return kept?.workbook === workbook.id ? kept : undefined;
}

/** Whether a file may be this person's: where Google does not say who acts, it is asked. */
const isOwn = ({ owner }: LeadershipRecord): boolean => {
  const email = actingEmail();
  return owner === '' || email === '' || owner === email;
};

const MONTH_LETTERS = 7;
const monthOf = (at: string): string => at.slice(0, MONTH_LETTERS);

function viewOf({ workbook, cycle }: Session, outcome: LeadershipView['outcome'] = null): LeadershipView {
  const record = recordOf(workbook);
  const wanted = wantedBy(cycle.proposed);
  const viewers = record?.viewers ?? [];
  const isMine = record !== undefined && isOwn(record);
  return {
    file: record ? { url: record.url, owner: record.owner, isMine, at: record.at, lookedAt: record.lookedAt } : null,
    // A new file is shared anew.
    viewers: isMine || !record ? viewers.filter((email) => wanted.includes(email)) : [],
    fresh: wanted.filter((email) => !isMine || !viewers.includes(email)),
    leaving: isMine ? viewers.filter((email) => !wanted.includes(email)) : [],
    refused: (record?.refused ?? []).filter(({ email }) => wanted.includes(email)),
    before: record?.before ?? null,
    isMonthly: cycle.proposed.leadershipUpdate === 'monthly',
    isPossible: hasRatings(workbook) && isAllowed(workbook, 'report'),
    outcome,
  };
}

/** Where the leadership workbook stands. Asks nothing of Drive and changes nothing. */
export const leadership: Api['leadership'] = () => viewOf(openSession());

/** Renews it, and lets in those of the policy's addresses that the person has agreed to. */
export const updateLeadership: Api['updateLeadership'] = ({ share, token }) => {
  watchRun(token);
  return withLock(() => {
    reached('reading');
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'report');
    refuseUnlessOperator();
    if (!hasRatings(session.workbook)) throw new AppError('leadership-nothing');
    return viewOf(session, renew(session, share));
  });
};

/**
 * The same by the clock, once in each new month where the policy says so: of a file that is there, for those who are in. It
 * agrees to nobody, so whom the owner put out in Drive stays out.
 */
export function leadershipOnClock(session: Session): void {
  const { workbook, cycle } = session;
  const record = recordOf(workbook);
  if (!record || cycle.proposed.leadershipUpdate !== 'monthly') return;
  if (monthOf(record.lookedAt) >= monthOf(timeNow()) || !isAllowed(workbook, 'report') || !hasRatings(workbook)) return;
  if (!isOwn(record) || !findFile(record.fileId)) throw new AppError('leadership-gone');
  renew(session, []);
}

/** Whether the clock has anything to do here: looked at without reading more than is known. */
export const isLeadershipDue = (): boolean => monthOf(readLeadership()?.lookedAt ?? '9999') < monthOf(timeNow());

/** What stands over the pages. */
function headOf({ workbook, cycle }: Session, at: string): PageHead {
  const { language, agency } = cycle.policy;
  const { count, head } = trailEnd(workbook);
  const code = head.slice(0, HASH_DIGITS);
  return {
    agency: agency || say(language, 'summary.agency'),
    stage: say(language, `leadership.stage.${stageOf(currentCycle(workbook))}`),
    made: at === '' ? '' : say(language, 'leadership.made', { at: momentText(language, at) }),
    trail: at === '' ? '' : say(language, 'leadership.trail', { count, code }),
  };
}

/** The file to write to: the one that is there, or a new one. */
function fileFor(session: Session, record: LeadershipRecord | undefined): OwnFile {
  const standing = record && isOwn(record) ? findFile(record.fileId) : undefined;
  if (standing) return standing;
  const id = spreadsheetFileOf(`pimpinan|${session.workbook.id}`, nameOf(session));
  const made = id === undefined ? undefined : findFile(id);
  if (!made) throw new AppError('leadership-not-permitted');
  return made;
}

const nameOf = ({ cycle: { policy } }: Session): string =>
  say(policy.language, 'leadership.file', { agency: policy.agency || say(policy.language, 'leadership.file.agency') });

/** Writes what changed, lets people in and out, and records it. */
function renew(session: Session, agreed: readonly string[]): NonNullable<LeadershipView['outcome']> {
  if (missingPermissions().includes('drive.file')) throw new AppError('leadership-not-permitted');
  const { workbook, cycle } = session;
  refuseEdited(workbook);
  const before = recordOf(workbook);
  const report = reportToLeadership(readLeadershipGround(session));
  sureOf('writing');
  const file = fileFor(session, before);
  const isNew = before?.fileId !== file.id;
  const pagesAt = (at: string) => leadershipPages(cycle.policy.language, report, headOf(session, at));
  const reading = { locale: workbookLocale(), timeZone: workbookZone() };
  // When it was made is no change; how its numbers are shown is one.
  const fingerprint = fingerprintOf({ pages: pagesAt(''), reading });
  const isChanged = isNew || before.fingerprint !== fingerprint;
  const lookedAt = timeNow();
  const at = isChanged ? lookedAt : before.at;
  if (isChanged) writePages(file.id, pagesAt(at), reading);
  reached('closing');
  if (file.name !== nameOf(session)) renameFile(file.id, nameOf(session));
  const shared = share(file, isNew ? undefined : before, { wanted: wantedBy(cycle.proposed), agreed });
  if (isChanged)
    tell(workbook, {
      action: 'report-leadership',
      record: file.id,
      detail: { code: fingerprint.slice(0, HASH_DIGITS) },
    });
  if (shared.isChanged)
    tell(workbook, {
      action: 'share-leadership',
      record: file.id,
      detail: { viewers: shared.viewers.join(', ') || '–' },
    });
  const { viewers, refused } = shared;
  const left = before && isNew && !isOwn(before) ? { url: before.url, owner: before.owner } : before?.before;
  writeLeadership({
    workbook: workbook.id,
    fileId: file.id,
    url: file.url,
    owner: actingEmail(),
    at,
    lookedAt,
    fingerprint,
    viewers,
    refused,
    ...(left ? { before: left } : {}),
  });
  if (!isNew) return isChanged ? 'renewed' : 'unchanged';
  return before ? 'remade' : 'made';
}

/** Who is asked for, and whom of them a person has agreed to. */
interface Wish {
  readonly wanted: readonly string[];
  readonly agreed: readonly string[];
}

/** Lets in whoever is wanted and agreed to, and out whom the add-on let in before and nobody wants any more. */
function share(
  { id, people }: OwnFile,
  before: LeadershipRecord | undefined,
  { wanted, agreed }: Wish,
): Pick<LeadershipRecord, 'viewers' | 'refused'> & { readonly isChanged: boolean } {
  const inside = new Map(people.map((one) => [one.email, one]));
  const leaving = (before?.viewers ?? []).flatMap((email) => {
    const one = inside.get(email);
    return one && one.role === 'reader' && !wanted.includes(email) ? [one] : [];
  });
  for (const { permissionId } of leaving) letReadNoMore(id, permissionId);
  const coming = wanted.filter((email) => agreed.includes(email) && !inside.has(email));
  // Whoever was refused before and is not tried now is still refused.
  const earlier = (before?.refused ?? []).filter(({ email }) => wanted.includes(email) && !inside.has(email));
  const refusedNow = coming.flatMap((email) => {
    const why = letRead(id, email);
    return why === undefined ? [] : [{ email, why: why.slice(0, LONGEST_REASON) }];
  });
  const refused = [...earlier.filter(({ email }) => !coming.includes(email)), ...refusedNow];
  const out = new Set(refused.map(({ email }) => email));
  const viewers = wanted.filter((email) => (inside.has(email) || coming.includes(email)) && !out.has(email));
  return { viewers, refused, isChanged: leaving.length > 0 || coming.length > refusedNow.length };
}
