/**
 * What may follow when a cycle is closed: reopening and finalising it.
 *
 * Reopening asks for a reason. Finalising writes the ratings into Riwayat for good. It refuses ratings that somebody changed
 * since the closing, and waits until everything about published results is settled.
 */
import { AppError } from '../google/app-error.ts';
import { refuseWithoutForms } from '../google/authorization.ts';
import { withLock } from '../google/lock.ts';
import type { Api } from './api.types.ts';
import { refuseUnlessAsFrozen } from './as-frozen.ts';
import { acceptEverywhere, leftText } from './close-job.ts';
import { currentCycle, moveCycle, occasion, refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { keepHistory } from './keep-history.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { openSession } from './session.ts';
import { refuseUnlessSettled } from './unsettled.ts';
import { openWorkbook } from './workbook.ts';

export const reopenCycle: Api['reopenCycle'] = ({ reason }) =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'reopen');
    const standing = currentCycle(workbook);
    if (!standing || reason.trim() === '') throw new AppError('reason-missing');
    refuseWithoutForms();
    const left = acceptEverywhere(workbook, true);
    const why = [reason.trim(), leftText('cycle.forms-left-closed', left)].filter(Boolean).join(' ');
    moveCycle(workbook, standing, 'collecting', occasion(why));
    return readHome(workbook);
  });

export const finaliseCycle: Api['finaliseCycle'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'finalise');
    const standing = currentCycle(workbook);
    refuseUnlessAsFrozen(workbook);
    if (!standing) throw new AppError('not-prepared');
    pullInquiriesNow(session);
    refuseUnlessSettled(session);
    keepHistory(session, standing);
    workbook.flush();
    moveCycle(workbook, standing, 'finalised', occasion());
    return readHome(workbook);
  });
