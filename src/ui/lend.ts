/** Lends the parts that sections take from the page: puts each under its name where the sections look for it. */
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as runtime from 'preact/jsx-runtime';
import * as charge from './charge.tsx';
import * as cycle from './cycle.tsx';
import { type LENT, SHELF } from './lent.ts';
import * as mailWork from './mail-work.ts';
import * as part from './part.tsx';
import * as problems from './problems.tsx';
import * as section from './section.tsx';
import * as server from './server.ts';
import * as state from './state.ts';
import * as step from './step.ts';
import * as words from './words.ts';

const lent: Readonly<Record<(typeof LENT)[number], object>> = {
  preact,
  'preact/hooks': hooks,
  'preact/jsx-runtime': runtime,
  './charge.tsx': charge,
  './cycle.tsx': cycle,
  './mail-work.ts': mailWork,
  './part.tsx': part,
  './problems.tsx': problems,
  './section.tsx': section,
  './server.ts': server,
  './state.ts': state,
  './step.ts': step,
  './words.ts': words,
};

Object.assign(globalThis, { [SHELF]: lent });
