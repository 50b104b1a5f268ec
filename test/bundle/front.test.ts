/**
 * What home says first: what is late to the day it becomes so, what is wrong, and that the sidebar opens with it.
 */
import { describe, expect, test } from 'vitest';
import type { Front } from '../../src/app/api.types.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { finishJob, lateAt, lateNow, played, tablesOf } from './played.ts';

const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

/** C has not answered about A. */
const OWING = tablesOf(['A', 'B', 'C'], ['Z>A', 'B>A', 'C>A', 'Z>B'], ['Z>A 4 4 4', 'B>A 3 4 5', 'Z>B 3 3 3']);

/** What the sidebar is opened with from the menu, and for how many service calls. */
function opened({ world, dist }: Bench): { readonly front: Front | undefined; readonly calls: number } {
  const before = world.meter.snapshot();
  execute(world, dist, 'showSidebar', [], { from: 'menu' });
  const [, text] = /data-front="([^"]*)"/.exec(world.ui.sidebar?.html ?? '') ?? [];
  const json = text?.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return { front: json === undefined ? undefined : JSON.parse(json), calls: world.meter.since(before).totalCalls };
}

describe('the front', () => {
  test('tells what is late from the day after its last, the silent clock, and the single next step', () => {
    const bench = played(OWING);
    const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Tenggat') + 1;
    setCell(bench.world, 'Kebijakan', row, 2, '2027-01-01');
    expect(lateAt(bench, '2027-01-01T23:59:00')).toEqual([]);
    expect(lateAt(bench, '2027-01-02T00:00:00')).toEqual([{ what: 'assessments', count: 1, to: 'monitor' }]);
    const { front } = call(bench, 'home', {});
    expect(front).toMatchObject({ period: '2026', stage: 'collecting', next: { step: 'monitor', action: 'chase' } });
    expect(front.late).toContainEqual({ what: 'clock', count: 1, to: 'charge' });
  });

  test('is what the sidebar opens with, for six calls, and names nobody', () => {
    const bench = played(OWING);
    const first = call(bench, 'home', {}).front;
    expect(opened(bench)).toEqual({ front: first, calls: 6 });
    expect(JSON.stringify(first)).not.toMatch(/Pegawai|@|\d{18}/);
    // Where it is not kept the reading goes on, and the next opening has the one before.
    bench.world.clock.advance(60_000);
    bench.world.faults.fail({ call: 'PropertiesService.Properties.setProperty', message: QUOTA });
    const second = call(bench, 'home', {}).front;
    expect(second.at > first.at).toBe(true);
    expect(opened(bench).front).toEqual(first);
    // Two who read at once each keep theirs whole; the last one counts.
    let other: Front | undefined;
    bench.world.faults.meanwhile(5, () => {
      other = call(bench, 'home', {}).front;
    });
    const last = call(bench, 'home', {}).front;
    expect(other).toBeDefined();
    expect(opened(bench).front).toEqual(last);
  });

  test('names what was asked and refused once answers are over, and nothing of it that nobody can mend once all is final', () => {
    const bench = played();
    finishJob(bench, 'announce');
    call(bench, 'proposeDates', {});
    finishJob(bench, 'meetings');
    while (!call(bench, 'startJob', { name: 'close' }).finished);
    bench.world.faults.fail({ call: 'MailApp.sendEmail', message: 'Invalid email: a' });
    finishJob(bench, 'publish');
    const letters = () => call(bench, 'home', {}).front.wrong.filter(({ what }) => what === 'letters');
    expect(letters()).toEqual([{ what: 'letters', count: 1, to: 'ratings' }]);
    const late = lateAt(bench, '2027-02-25T09:00:00');
    expect(late.map(({ what }) => what)).toEqual(['meetings', 'targets']);
    call(bench, 'finaliseCycle', {});
    expect([lateNow(bench), letters(), call(bench, 'lists', { of: ['mail'] }).mail.open]).toEqual([[], [], []]);
  });

  test('of another build, of another cycle and of the period before is not shown', () => {
    const bench = played();
    const { documentProperties } = bench.world.state;
    const kept = documentProperties.front ?? '';
    expect(opened(bench).front).toMatchObject({ period: '2026' });
    for (const change of [{ release: 'another' }, { cycle: 'another' }]) {
      documentProperties.front = JSON.stringify({ ...JSON.parse(kept), ...change });
      expect(opened(bench)).toEqual({ front: undefined, calls: 6 });
    }
    while (!call(bench, 'startJob', { name: 'close' }).finished);
    call(bench, 'finaliseCycle', {});
    call(bench, 'openPeriod', { period: '2027' });
    expect(opened(bench).front).toMatchObject({ period: '2027', stage: 'before', late: [] });
  });
});
