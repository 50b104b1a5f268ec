/**
 * A call that takes long says how far it is to the page that waits for it, and can be cancelled until it writes: then nothing is
 * changed. Whoever else asks or cancels, and a memory that fails, make no difference to it.
 */
import { expect, test } from 'vitest';
import type { Api, RunView } from '../../src/app/api.types.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { SERVER_ERROR } from '../../src/local/faults.ts';
import { outcomeOf } from './outcome.ts';
import { OPTIONS, played, stateOf } from './played.ts';

const TOKEN = 'a1b2c3-d4e5f6';
const OTHER = 'f6e5d4-c3b2a1';

/** Google may forget what it was to remember, at any time. */
const forgetAll = ({ world }: Bench): void => {
  for (const name of Object.keys(world.state.caches)) delete world.state.caches[name];
};

/** What pulling takes that is watched. */
function meteredPull() {
  const bench = played();
  call(bench, 'evaluate', { token: TOKEN });
  return bench.world.meter.total();
}
const METERED = meteredPull();
const CALLS = METERED.totalCalls;

/** Pulls, and does something else just before some of its calls. */
function pullWith(bench: Bench, moments: readonly number[], act: () => void): void {
  for (const moment of moments) bench.world.faults.meanwhile(moment, act);
  call(bench, 'evaluate', { token: TOKEN });
}

/** Where pulling says it is, at every eighth call. */
function seen(bench: Bench, token = TOKEN): readonly (RunView | null)[] {
  const views: (RunView | null)[] = [];
  const moments = Array.from({ length: Math.floor(CALLS / 8) }, (_, index) => 8 * (index + 1));
  pullWith(bench, moments, () => views.push(call(bench, 'runProgress', { token })));
  return views;
}

const told = seen(played());
/** The first call from which on pulling says that it writes. */
const SURE = 8 * (told.findIndex((view) => view?.isSure) + 1);

test('pulling says what it does and how much of it is done, in its order, and nothing about anybody', () => {
  const views = told.filter((view) => view !== null);
  expect([...new Set(views.map(({ stage }) => stage))]).toEqual([
    'reading',
    'answers',
    'forms',
    'rating',
    'writing',
    'closing',
  ]);
  // A note at each stage, and in a long one every two seconds.
  expect(METERED.calls['CacheService.Cache.put']).toBeLessThanOrEqual(6 + METERED.cost / 2000);
  for (const view of views) {
    expect(Object.keys(view).sort()).toEqual(['done', 'isSure', 'stage', 'total']);
    expect(view.total === 0 ? view.done === 0 : view.done < view.total).toBe(true);
  }
  const counted = views.filter(({ stage, total }) => stage === 'writing' && total > 0);
  expect(new Set(counted.map(({ total }) => total))).toEqual(new Set([10]));
  expect(counted.map(({ done }) => done)).toEqual(counted.map(({ done }) => done).sort((a, b) => a - b));
  // Before it writes it can be cancelled, from then on never again.
  const sure = views.map(({ isSure }) => isSure);
  expect(sure).toEqual([...sure].sort());
  expect(views.every(({ stage, isSure }) => isSure === ['rating', 'writing', 'closing'].includes(stage))).toBe(true);
});

test('cancelled before it writes it has changed nothing, wherever it was', () => {
  for (const moment of [1, Math.floor(SURE / 2), SURE - 16, SURE - 8]) {
    const bench = played();
    const before = stateOf(bench);
    expect(() =>
      pullWith(bench, [moment], () => expect(call(bench, 'cancelRun', { token: TOKEN })).toEqual({ asked: true })),
    ).toThrow('dibatalkan sebelum menulis apa pun');
    expect(stateOf(bench), `cancelled at call ${moment} of ${CALLS}`).toBe(before);
    // Begun again, it is another call with another token.
    expect(call(bench, 'evaluate', { token: OTHER }).monitor?.answered).toBe(6);
  }
});

test('cancelled once it writes, by another token or by somebody else, it goes on to its end', () => {
  const undisturbed = played();
  call(undisturbed, 'evaluate', {});
  const late = played();
  pullWith(late, [SURE + 4, CALLS - 10], () =>
    expect(call(late, 'cancelRun', { token: TOKEN })).toEqual({ asked: false }),
  );
  const other = played();
  pullWith(other, [SURE - 16], () => expect(call(other, 'cancelRun', { token: OTHER })).toEqual({ asked: true }));
  const somebody = played();
  somebody.world.workbook.permissions.push({
    ...{ id: 'e@contoh.example', type: 'user', role: 'writer', emailAddress: 'e@contoh.example', view: null },
  });
  pullWith(somebody, [SURE - 16], () => {
    somebody.world.actingUser = 'e@contoh.example';
    expect(call(somebody, 'runProgress', { token: TOKEN })).toBeNull();
    call(somebody, 'cancelRun', { token: TOKEN });
    somebody.world.actingUser = OPTIONS.owner;
  });
  for (const { world } of [late, other, somebody]) expect(outcomeOf(world)).toEqual(outcomeOf(undisturbed.world));
});

test('a memory that fails, or forgets at once, does not keep it from its work', () => {
  for (const method of ['CacheService.getUserCache', 'CacheService.Cache.put', 'CacheService.Cache.get']) {
    const bench = played();
    for (const nth of [1, 2, 3]) bench.world.faults.fail({ call: method, nth, message: SERVER_ERROR });
    expect(call(bench, 'evaluate', { token: TOKEN }).monitor?.answered).toBe(6);
  }
  const bench = played();
  pullWith(bench, [20, 60, 100], () => {
    forgetAll(bench);
    expect(call(bench, 'runProgress', { token: TOKEN })).toBeNull();
  });
  // Nobody made up such a token.
  expect(call(bench, 'runProgress', { token: '../x' })).toBeNull();
  expect(call(bench, 'cancelRun', { token: 'x'.repeat(300) })).toEqual({ asked: false });
});

test.each<readonly [name: 'prepare' | 'refreshDossiers' | 'updateLeadership', args: object]>([
  ['prepare', {}],
  ['refreshDossiers', {}],
  ['updateLeadership', { share: [] }],
])('%s is watched and cancelled in the same way', (name, args) => {
  const bench = played();
  const before = stateOf(bench);
  const go = () => call(bench, name, { ...args, token: TOKEN } as Parameters<Api[typeof name]>[0]);
  const views: (RunView | null)[] = [];
  call(bench, 'cancelRun', { token: TOKEN });
  expect(go).toThrow('dibatalkan sebelum menulis apa pun');
  expect(stateOf(bench)).toBe(before);
  forgetAll(bench);
  for (let moment = 10; moment < 120; moment += 10)
    bench.world.faults.meanwhile(moment, () => views.push(call(bench, 'runProgress', { token: TOKEN })));
  go();
  bench.world.faults.clear();
  const sure = views.flatMap((view) => (view ? [view.isSure] : []));
  expect(sure).toEqual([...sure].sort());
  expect(new Set(sure)).toEqual(new Set([false, true]));
});
