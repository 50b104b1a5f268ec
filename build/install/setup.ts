/**
 * `npm run setup`: leads somebody who has never done it through logging in, making the workbook, pushing and opening it.
 *
 * Every step says why, shows its command, asks before it runs and finds its work done when it is repeated. Nothing is ever
 * deleted. Without a terminal nothing is run: it says what to do. Exits 0 when all is done, 1 where a step did not succeed,
 * 2 where somebody stopped it or nobody was there to answer.
 */
import { createInterface } from 'node:readline/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../../src/messages/say.ts';
import type { Place } from './command.ts';
import { tableOf } from './doctor.ts';
import { lookAt } from './facts.ts';
import { projectState } from './project.ts';
import { type Step, stepsFor } from './steps.ts';
import { languageOf, type Say, sayIn } from './words.ts';

/** Asks somebody; undefined where they went away. */
export type Ask = (question: string) => Promise<string | undefined>;

const FAILED = 1;
const LEFT = 2;

const isStop = (answer: string | undefined): boolean => answer === undefined || /^\s*[bsq]/i.test(answer);

/** Goes through the steps. Answers the exit code. @param ask undefined where nobody is there to answer */
export async function setUp(place: Place, language: Language, ask: Ask | undefined): Promise<number> {
  const say = sayIn(language);
  const tell = (...lines: readonly string[]): void => place.write(`${lines.join('\n')}\n`);
  const facts = await lookAt(place, say);
  // What no step here mends. A project that is not noted yet is what a step is for, one that cannot be used is not.
  const grounds = ['node', 'packages', ...(projectState(place.folder) === 'none' ? [] : ['script'])];
  const unmet = facts.filter(({ name, good }) => !good && grounds.includes(name));
  tell(say('setup.title'), '', ...tableOf(facts, say), '');
  if (unmet.length > 0) {
    tell(...unmet.map(({ next }) => next));
    return LEFT;
  }
  const steps = stepsFor(place, language);
  const open = await Promise.all(steps.map((step) => step.isOpen()));
  const titles = steps.map(
    ({ name }, index) => `  ${index + 1}. ${say(`step.${name}`)} (${say(open[index] ? 'setup.open' : 'setup.done')})`,
  );
  tell(say('setup.plan', { count: steps.length }), ...titles, '');
  if (!ask) {
    tell(
      say('setup.alone'),
      ...steps.filter((_, index) => open[index]).flatMap((step) => alone(step, say)),
      '',
      say('setup.alone.again'),
    );
    return LEFT;
  }
  for (const [index, step] of steps.entries()) {
    const code = await takeStep(step, `[${index + 1}/${steps.length}] `, { say, tell, ask });
    if (code !== 0) return code;
  }
  tell(say('setup.finished'), say('setup.secret'));
  return 0;
}

const alone = (step: Step, say: Say): readonly string[] => [
  '',
  say(`step.${step.name}`),
  ...step.about().map((line) => `  ${line}`),
  ...(step.command ? [`  ${say('setup.command', { command: step.command })}`] : []),
];

interface Talk {
  readonly say: Say;
  readonly tell: (...lines: readonly string[]) => void;
  readonly ask: Ask;
}

/** Explains, asks, runs and looks what came of it. */
async function takeStep(step: Step, number: string, { say, tell, ask }: Talk): Promise<number> {
  const title = `${number}${say(`step.${step.name}`)}`;
  if (!(await step.isOpen())) {
    tell(`${title}: ${say('setup.done')}`, '');
    return 0;
  }
  tell(title, ...step.about().map((line) => `  ${line}`));
  if (step.command) tell(`  ${say('setup.command', { command: step.command })}`);
  const sure = step.needsWord();
  const answer = await ask(`  ${say(sure ? 'setup.sure' : 'setup.enter')}`);
  if (sure ? answer?.trim().toLowerCase() !== say('setup.yes') : isStop(answer)) {
    tell('', say('setup.stopped'));
    return LEFT;
  }
  const refused = await step.run();
  if (refused !== undefined) {
    tell('', refused);
    return FAILED;
  }
  tell('');
  return 0;
}

/** Asks at the terminal. Closed after every question, so that a program that runs then is answered by the same person. */
const askAtTerminal: Ask = async (question) => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => lines.on('close', () => resolve(undefined)));
  const answer = await Promise.race([lines.question(question), gone]);
  lines.close();
  return answer;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const place: Place = { folder, env: process.env, write: (text) => process.stdout.write(text) };
  const ask = process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined;
  process.exitCode = await setUp(place, languageOf(process.argv[2]), ask);
}
