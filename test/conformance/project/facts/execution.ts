/** Facts of calling services: how arguments are checked, and what a refusal is. */
import { CALL_FACTS } from '../../../../src/google/facts/calls.ts';
import { type Fact, refuses, shared, story } from '../fact.ts';

export const EXECUTION: readonly Fact[] = [
  ...shared(CALL_FACTS),
  story('a clock has nobody in front of the workbook', 'docs/platform.md section 3', {
    from: 'trigger',
    run: () => refuses(() => SpreadsheetApp.getUi(), 'Cannot call SpreadsheetApp.getUi() from this context.'),
  }),
];
