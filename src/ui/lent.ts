/**
 * The parts of the sidebar that it lends to its sections: there is one of each in the page, with one state, and no section
 * brings its own. The build reads these names and has every section take them from the page.
 */
export const LENT = [
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  './charge.tsx',
  './cycle.tsx',
  './mail-work.ts',
  './part.tsx',
  './problems.tsx',
  './section.tsx',
  './server.ts',
  './state.ts',
  './step.ts',
  './words.ts',
] as const;

/** Where the page keeps them. */
export const SHELF = 'teladan';
