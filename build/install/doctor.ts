/**
 * `npm run doctor`: a table of what installing needs, what is there of it, and what to do about the rest. Changes nothing;
 * exits 1 where something that is needed is missing.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Place } from './command.ts';
import { type Fact, lookAt } from './facts.ts';
import { languageOf, type Say, sayIn } from './words.ts';

/** Where somebody switches the Apps Script API on for their account. */
export const API_SETTINGS = 'https://script.google.com/home/usersettings';

const markOf = ({ good, needed }: Fact, say: Say): string =>
  say(good ? 'mark.good' : needed ? 'mark.missing' : 'mark.optional');

/** The facts as lines of a table. */
export function tableOf(facts: readonly Fact[], say: Say): readonly string[] {
  const rows = facts.map((fact) => [say(`fact.${fact.name}`), markOf(fact, say), fact.found]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** Tells what there is. Answers the exit code. */
export async function examine(place: Place, say: Say): Promise<number> {
  const facts = await lookAt(place, say);
  const told = (chosen: readonly Fact[]) => chosen.map(({ name, next }) => `  ${say(`fact.${name}`)}: ${next}`);
  const missing = facts.filter(({ good, needed }) => !good && needed);
  const optional = facts.filter(({ good, needed }) => !good && !needed);
  const lines = [
    say('doctor.title'),
    '',
    ...tableOf(facts, say),
    '',
    ...(missing.length > 0 ? [say('doctor.missing'), ...told(missing)] : [say('doctor.good')]),
    ...(optional.length > 0 ? [say('doctor.optional'), ...told(optional)] : []),
    say('doctor.unseen', { url: API_SETTINGS }),
  ];
  place.write(`${lines.join('\n')}\n`);
  return missing.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const write = (text: string): unknown => process.stdout.write(text);
  process.exitCode = await examine({ folder, env: process.env, write }, sayIn(languageOf(process.argv[2])));
}
