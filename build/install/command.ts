/**
 * Running the programs that setup needs, clasp before all, and telling their refusals apart.
 *
 * clasp ends with 0 also where it has refused (3.4.1), so whoever runs it looks at what came of it and not at its code.
 */
import { spawn } from 'node:child_process';
import type { WordKey } from './words.ts';

/** Where programs are run and how they are heard. */
export interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where what they say is shown while they run. */
  readonly write: (text: string) => void;
}

/** How a program ended; null where it could not be started. */
export interface Ended {
  readonly code: number | null;
  /** All that it said. */
  readonly text: string;
}

/** On Windows, what npm installs as a command can be started by a shell only. */
const shell = process.platform === 'win32';

/** Runs a program and shows what it says as it says it. */
export function runShown(place: Place, command: string, args: readonly string[]): Promise<Ended> {
  return run(place, command, args, place.write);
}

/** Runs a program that somebody answers at the terminal, or that opens a browser. */
export function runAnswered({ folder, env }: Place, command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: folder, env, shell, stdio: 'inherit' });
    child.on('error', () => resolve({ code: null, text: '' }));
    child.on('close', (code) => resolve({ code, text: '' }));
  });
}

/** Runs a program for its answer alone. */
export function runAsked(place: Place, command: string, args: readonly string[]): Promise<Ended> {
  return run(place, command, args, () => {});
}

function run({ folder, env }: Place, command: string, args: readonly string[], hear: (text: string) => void) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(command, [...args], { cwd: folder, env, shell, stdio: ['inherit', 'pipe', 'pipe'] });
    let text = '';
    const take = (part: string): void => {
      text += part;
      hear(part);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', () => resolve({ code: null, text }));
    child.on('close', (code) => resolve({ code, text }));
  });
}

/** What clasp says where it refuses, by what it means; the first that fits. */
const REFUSALS: readonly (readonly [RegExp, WordKey])[] = [
  [/has not enabled the Apps Script API/i, 'refused.api'],
  [/no credentials|invalid_grant|invalid_rapt|login required|invalid authentication/i, 'refused.login'],
  [/not have permission|insufficient.*permission|PERMISSION_DENIED/i, 'refused.permission'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/, 'refused.network'],
  [/quota|rate limit|too many requests/i, 'refused.quota'],
  [/entity was not found|file not found|invalid script id/i, 'refused.absent'],
];

/** The key of what a refusal means, in words. */
export const meaningOf = (text: string): WordKey =>
  REFUSALS.find(([pattern]) => pattern.test(text))?.[1] ?? 'refused.unknown';
