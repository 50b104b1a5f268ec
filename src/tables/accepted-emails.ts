/** Alamat Diterima: addresses that HR has accepted for somebody beside the one on the roster. Rows are only added. */
import { type Grid, moment, parseRows, table, text } from './notation.ts';

export const ACCEPTED_EMAILS = table('accepted-emails', 'Alamat Diterima', 'kept', [
  text('id', 'NIP', 165),
  text('email', 'Email', 350),
  text('by', 'Oleh', 280),
  moment('at', 'Waktu'),
] as const);

/** The accepted addresses of each person, lower-cased. */
export function parseAcceptedEmails(grid: Grid | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, email } of parseRows(ACCEPTED_EMAILS, grid))
    found.set(id, (found.get(id) ?? new Set()).add(email.trim().toLowerCase()));
  return found;
}
