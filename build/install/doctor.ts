/**
 * `npm run doctor`: a table of what installing needs, what is there of it, and what to do about the rest. Changes nothing;
 * exits 1 where something that installing needs is missing.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Place } from './command.ts';
import { type Fact, lookAt } from './facts.ts';
import { languageOf, type Say, sayIn } from './words.ts';

/** Where somebody switches the Apps Script API on for their account. */
export const API_SETTINGS = 'https://script.google.com/home/usersettings';

/** What is lacking is told by what it is needed for, the weightiest first. */
const NEEDS = ['install', 'push', 'nothing'] as const;

const markOf = ({ good, need }: Fact, say: Say): string => say(good ? 'mark.good' : `mark.${need}`);

/** The facts as lines of a table. */
export function tableOf(facts: readonly Fact[], say: Say): readonly string[] {
  const rows = facts.map((fact) => [say(`fact.${fact.name}`), markOf(fact, say), fact.found]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** Tells what there is. Answers the exit code. */
export async function examine(place: Place, say: Say): Promise<number> {
  const facts = await lookAt(place, say);
  const lacking = NEEDS.map((need) => ({ need, facts: facts.filter((fact) => !fact.good && fact.need === need) }));
  const isReady = !facts.some(({ good, need }) => !good && need === 'install');
  const lines = [
    say('doctor.title'),
    '',
    ...tableOf(facts, say),
    '',
    ...(isReady ? [say('doctor.good')] : []),
    ...lacking.flatMap((group) =>
      group.facts.length === 0
        ? []
        : [say(`doctor.${group.need}`), ...group.facts.map(({ name, next }) => `  ${say(`fact.${name}`)}: ${next}`)],
    ),
    say('doctor.unseen', { url: API_SETTINGS }),
  ];
  place.write(`${lines.join('\n')}\n`);
  return isReady ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const write = (text: string): unknown => process.stdout.write(text);
  process.exitCode = await examine({ folder, env: process.env, write }, sayIn(languageOf(process.argv[2])));
}
