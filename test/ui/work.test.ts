/**
 * Facts about long work and about the way to the server: nothing runs for ever, and every failure comes in words.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/app/api.types.ts';
import { asFailure, type Call, call, failureFrom } from '../../src/ui/server.ts';
import { inOrder, makeForms, type ReadyFile } from '../../src/ui/work.ts';

const at = (done: number, finished = false): Progress => ({ done, total: 9, finished, doing: 'Membuat formulir' });

/** A server that answers with these slices, the last one again and again. */
function slices(...all: readonly Progress[]): { readonly call: Call; readonly calls: () => number } {
  let calls = 0;
  const answer = async () => all[Math.min(calls++, all.length - 1)];
  return { call: answer as unknown as Call, calls: () => calls };
}

const work = (stopped = () => false) => {
  const waits: number[] = [];
  return { waits, report: () => undefined, stopped, wait: async (ms: number) => void waits.push(ms) };
};

describe('makeForms', () => {
  it('goes on until it is finished, without waiting while there is advance', async () => {
    const server = slices(at(1), at(2), at(3), at(9, true));
    const own = work();
    expect(await makeForms(server.call, own)).toBe('finished');
    expect([server.calls(), own.waits]).toEqual([4, []]);
  });
  it('gives Google time and then asks the person to come back', async () => {
    const server = slices(at(4));
    const own = work();
    expect(await makeForms(server.call, own)).toBe('waiting');
    expect([server.calls(), own.waits]).toEqual([6, [3000, 3000, 3000, 3000]]);
  });
  it('stops between slices', async () => {
    const server = slices(at(1), at(2));
    expect(
      await makeForms(
        server.call,
        work(() => server.calls() === 2),
      ),
    ).toBe('stopped');
    expect(server.calls()).toBe(2);
  });
});

describe('inOrder', () => {
  it('brings in the roster first and answers last', () => {
    const files = (['jawaban', 'kriteria', 'pegawai'] as const).map(
      (target): ReadyFile => ({ kind: 'rows', file: `${target}.csv`, target, rows: [] }),
    );
    expect(inOrder(files).map(({ target }) => target)).toEqual(['pegawai', 'kriteria', 'jawaban']);
  });
});

/** Stands in for Google's page object: `answer` decides which handler hears what. */
function google(answer: (succeed: (reply: unknown) => void, fail: (error: unknown) => void) => void): void {
  let succeed: (reply: unknown) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const run = {
    withSuccessHandler: (take: typeof succeed) => {
      succeed = take;
      return run;
    },
    withFailureHandler: (take: typeof fail) => {
      fail = take;
      return run;
    },
    call: () => answer(succeed, fail),
  };
  Object.assign(globalThis, { google: { script: { run } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

describe('call', () => {
  it('gives the data of a good reply', async () => {
    google((succeed) => succeed({ ok: true, data: { shown: true } }));
    expect(await call('showSheet', { table: 'Nilai' })).toEqual({ shown: true });
  });
  it("passes on the server's own words", async () => {
    const error = { code: 'locked', happened: 'A', kept: 'B', next: 'C' };
    google((succeed) => succeed({ ok: false, error }));
    await expect(call('home', {})).rejects.toEqual(error);
  });
  it.each([
    ['an empty reply', null, 'page-null'],
    ['a reply of another shape', 'ok', 'page-null'],
  ])('takes %s for an error', async (_, reply, code) => {
    google((succeed) => succeed(reply));
    await expect(call('home', {})).rejects.toMatchObject({ code });
  });
  it('turns what Google throws into words', async () => {
    google((_, fail) => fail({ message: 'Exceeded maximum execution time' }));
    await expect(call('evaluate', {})).rejects.toMatchObject({ code: 'page-time' });
  });
  it('says so outside Google Sheets', async () => {
    await expect(call('home', {})).rejects.toMatchObject({ code: 'page-page' });
  });
  it.each([
    ['You do not have permission to call FormApp.create.', 'page-permission'],
    ['Service invoked too many times for one day: email.', 'page-quota'],
    ['NetworkError: Connection failure due to HTTP 0', 'page-network'],
    ['', 'page-network'],
    ['Something new', 'page-other'],
  ])('%s is %s', (message, code) => {
    expect(failureFrom(new Error(message)).code).toBe(code);
  });
  it('always has words for what happened, what is kept and what is next', () => {
    for (const thrown of [undefined, null, 'text', new TypeError('x'), 7]) {
      const { happened, kept, next } = asFailure(thrown);
      expect([happened, kept, next].every((words) => words.length > 10)).toBe(true);
    }
  });
});
