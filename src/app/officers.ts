/** Officers: taking charge of the workbook from somebody else by one click, and setting one's own clock again. */
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import type { Api } from './api.types.ts';
import { becomeOperator, keepClock, refuseUnlessOperator } from './charge.ts';
import { readHome } from './home.ts';
import { openWorkbook } from './workbook.ts';

/** Takes charge. The clock of whoever had it takes itself away when it strikes next. */
export const takeOver: Api['takeOver'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    if (actingEmail() === '') throw new AppError('nobody-known');
    becomeOperator(workbook);
    keepClock();
    return readHome(workbook);
  });

/** Sets the operator's clock again where it has vanished. */
export const wakeClock: Api['wakeClock'] = () =>
  withLock(() => {
    refuseUnlessOperator();
    keepClock();
    return readHome(openWorkbook());
  });
