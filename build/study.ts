/**
 * The recovery study: draws agencies whose true performance is known, rates them with the program's own pipeline, and
 * prints how much of the truth each way of rating finds again. `npm run study -- --write` also writes it to the README.
 *
 * It prints the same every time: chance comes from seeds, which stand in the tables.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBlock } from './study/block.ts';
import { study } from './study/table.ts';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const found = study();
process.stdout.write(`${found}\n`);
if (process.argv.includes('--write')) writeFileSync(readme, withBlock(readFileSync(readme, 'utf8'), found));
