/** Runs the facts on the local services: each in a world of its own, each script step as an execution of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConformance } from '../../build/conformance.ts';
import { execute } from '../../src/local/execution.ts';
import { openForm, Refused, submitForm } from '../../src/local/respond.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import type { Fact, Memory, Script, Step, Submit } from './project/fact.ts';
import type { StepResult } from './project/main.ts';

export const OWNER = 'sdm@kota.go.id';
/** Who may edit the workbook beside its owner. */
export const SECOND = 'kedua@kota.go.id';
/** Who may look at it and no more. */
const READER = 'pembaca@kota.go.id';
const PEOPLE = { second: SECOND, reader: READER } as const;
const AUTH = 'https://www.googleapis.com/auth/';

/** Builds the project once for a test file. */
export async function conformanceProject(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-conformance-'));
  await buildConformance(folder);
  return folder;
}

/** What the fact came to: what the last step gave, or the difference. */
export function outcomeOf(folder: string, fact: Fact, options: Partial<WorldOptions> = {}): StepResult {
  const world = new World({ now: new Date('2026-01-05T02:00:00.750Z'), owner: OWNER, ...options });
  admit(world.state, world.workbook, 'editor', SECOND);
  world.workbook.permissions.push({ id: 'reader', type: 'user', role: 'reader', emailAddress: READER, view: null });
  let memory: Memory | string = {};
  for (const [index, step] of fact.steps.entries()) {
    const result = outcomeOfStep(world, folder, fact, step, index, memory as Memory);
    if (!result.ok) return result;
    memory = result.memory;
  }
  return { ok: true, memory };
}

function outcomeOfStep(
  world: World,
  folder: string,
  fact: Fact,
  step: Step,
  index: number,
  memory: Memory,
): StepResult {
  if ('waitMs' in step) world.clock.advance(step.waitMs);
  else if ('submit' in step) return submit(world, step, memory);
  else return runScript(world, folder, fact, step, index, memory);
  return { ok: true, memory };
}

/** A person at the form; what the form says no to is told where the fact asks for it. */
function submit(world: World, { submit, as, tells }: Submit, memory: Memory): StepResult {
  const { url, answers, email } = submit(memory);
  const account = as === undefined ? OWNER : PEOPLE[as];
  const told = (outcome: string): Memory => (tells === undefined ? memory : { ...memory, [tells]: outcome });
  try {
    submitForm(world, openForm(world, url, account), answers, email, account);
    return { ok: true, memory: told('taken') };
  } catch (error) {
    if (tells === undefined || !(error instanceof Refused)) throw error;
    return { ok: true, memory: told('refused') };
  }
}

function runScript(
  world: World,
  folder: string,
  { name }: Fact,
  { as, from, authMode, without }: Script,
  index: number,
  memory: Memory,
): StepResult {
  const user = as === undefined ? OWNER : PEOPLE[as];
  if (without !== undefined) world.state.withheldScopes[user] = [AUTH + without];
  const options = { user, from: from ?? 'page', ...(authMode === undefined ? {} : { authMode }) } as const;
  try {
    return JSON.parse(JSON.stringify(execute(world, folder, 'runStep', [name, index, memory], options)));
  } catch (error) {
    return { ok: false, difference: (error as Error).message };
  } finally {
    delete world.state.withheldScopes[user];
  }
}
