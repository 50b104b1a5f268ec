/**
 * The recovery study: draws agencies whose true performance is known, rates them with the program's own pipeline, and
 * prints how much of the truth each way of rating finds again. `npm run study -- --write` also writes it down: in short
 * in the README, whole in docs/fairness-study.md.
 *
 * It prints the same every time: chance comes from seeds, which stand in the tables.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBlock } from './study/block.ts';
import { study } from './study/table.ts';

/** Replaces the block of a document. */
function write(path: string, block: string): void {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  writeFileSync(file, withBlock(readFileSync(file, 'utf8'), block));
}

const { short, whole } = study();
process.stdout.write(`${short}\n\n${whole}\n`);
if (process.argv.includes('--write')) {
  write('README.md', short);
  write('docs/fairness-study.md', whole);
}
