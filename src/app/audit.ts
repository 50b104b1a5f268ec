/**
 * Jejak Audit: every use case that decides or changes something tells it here, under the lock that it has anyway.
 *
 * A deed is told after all that may refuse it. Where doing it again would be refused, it is told right before the change
 * that makes it so, else after the change: stopped anywhere and done again, it stands there once. What the last entry
 * about a record says already is not told again. Entries stand in a property before they stand in the sheet, and the
 * next run writes those that a stopped one left behind.
 */
import {
  type AuditEntry,
  type AuditRow,
  auditProblems,
  type Chain,
  chainWith,
  isTold,
  linksAfter,
  NO_CHAIN,
} from '../core/act/audit.ts';
import type { Problem } from '../core/problem.ts';
import { actingEmail } from '../google/identity.ts';
import { type KeptTrail, readTrail, writeTrail } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { AUDIT, actorText, auditRow, type Deed, deedText, earlierText, originOf, parseAudit } from '../tables/audit.ts';

let isClock = false;
/** Says that this run is the clock's and nobody's click. */
export const actAsClock = (): void => {
  isClock = true;
};

/** The rows by their number: what was told last is last, however somebody has sorted the sheet. */
const inTurn = (rows: readonly AuditRow[]): readonly AuditRow[] =>
  [...rows].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));

/** Where a trail goes on whose count and head are not known: after its last row. */
function endOf(rows: readonly AuditRow[]): Chain {
  const last = rows[rows.length - 1];
  return last ? { count: last.number ?? rows.length, head: last.hash } : NO_CHAIN;
}

/** What is told before anything else: where a trail begins, goes on without what was kept of it, or goes on in a copy. */
function opening(kept: KeptTrail | undefined, rows: readonly AuditRow[], workbookId: string): readonly Deed[] {
  if (kept?.workbook === workbookId) return [];
  const isCopy = kept !== undefined || (rows.length > 0 && originOf(rows) !== workbookId);
  const action = isCopy ? 'copy' : rows.length > 0 ? 'resume' : 'begin';
  const last = kept?.count ?? endOf(rows).count;
  return [{ action, record: workbookId, detail: last > 0 ? { last } : {} }];
}

/** What was done, with when and by whom. */
const signed = (deed: ReturnType<typeof deedText>): AuditEntry => ({
  ...deed,
  at: timeNow(),
  by: actorText(actingEmail(), isClock),
});

/** Tells what was done, and writes what a stopped run has left to be written. The lock must be held. */
export function tell(workbook: Workbook, ...deeds: readonly Deed[]): void {
  const kept = readTrail();
  const rows = inTurn(parseAudit(workbook.read(AUDIT)));
  const chain = kept ?? endOf(rows);
  const left = kept?.pending ?? [];
  const fresh = deeds
    .filter((deed) => deed.isNew || ![deedText, earlierText].some((say) => isTold([...rows, ...left], say(deed))))
    .map(deedText);
  if (fresh.length + left.length === 0) return;
  const workbookId = fresh.length > 0 ? workbook.id : (kept?.workbook ?? '');
  const first = fresh.length > 0 ? opening(kept, rows, workbookId).map(deedText) : [];
  const pending = [...left, ...linksAfter(chainWith(chain, left), [...first, ...fresh].map(signed))];
  const trail: KeptTrail = { workbook: workbookId, count: chain.count, head: chain.head, pending };
  if (fresh.length > 0) writeTrail(trail);
  const standing = new Set(rows.map(({ number, hash }) => `${number}|${hash}`));
  workbook.append(AUDIT, pending.filter(({ number, hash }) => !standing.has(`${number}|${hash}`)).map(auditRow));
  workbook.flush();
  writeTrail({ ...trail, ...chainWith(chain, pending), pending: [] });
}

/** What is wrong with the trail, after what is left to be written was written. The lock must be held. */
export function checkTrail(workbook: Workbook): readonly Problem[] {
  tell(workbook);
  return auditProblems(parseAudit(workbook.read(AUDIT)), readTrail());
}

/** How many entries there are, and the hash of the last. */
export const trailEnd = (workbook: Workbook): Chain => readTrail() ?? endOf(inTurn(parseAudit(workbook.read(AUDIT))));
