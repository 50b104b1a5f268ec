/** Facts about the life of a cycle: what each state allows, which moves there are, and what they record. */
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  type Action,
  ALLOWED,
  allows,
  CYCLE_STATES,
  type CycleRecord,
  type CycleState,
  inquiryAction,
  move,
  openCycle,
} from '../../src/core/plan/cycle.ts';
import { INQUIRIES } from '../../src/core/types.ts';

const AT = { at: '2026-12-31T16:00:00', by: 'hr@contoh.example', reason: 'Sesuai jadwal' };
const cycle = (state: CycleState, closedAt = ''): CycleRecord => ({ number: 2, id: 'c2', state, closedAt });

describe('what a state allows', () => {
  test.each<[Action, string]>([
    ['prepare', 'before opened collecting'],
    ['import', 'before opened collecting'],
    ['open-forms', 'before opened collecting'],
    ['invite', 'collecting'],
    ['remind', 'collecting'],
    ['pull', 'before opened collecting'],
    ['rule', 'before opened collecting'],
    ['close', 'collecting closing'],
    ['publish', 'closed'],
    ['reopen', 'closed'],
    ['decide', 'closed'],
    ['finalise', 'closed'],
    ['new-period', 'finalised'],
    ['adopt-policy', 'before opened collecting'],
    ['inquire', 'before opened collecting closed'],
    ['award-months', 'before opened collecting closed finalised'],
    ['examine', 'before opened collecting closed finalised'],
    ['purge', 'before opened collecting closed finalised'],
    ['look', 'before opened collecting closing closed finalised'],
  ])('%s: %s', (action, stages) => {
    const before = allows(undefined, action) ? ['before'] : [];
    expect([...before, ...CYCLE_STATES.filter((state) => allows({ state }, action))].join(' ')).toBe(stages);
  });

  test('months and dossiers are asked about beside the cycle, everything else with it', () => {
    const beside = INQUIRIES.filter((kind) => inquiryAction(kind) !== 'inquire');
    expect(beside).toEqual(['dossier-reply', 'examination', 'monthly', 'monthly-peer']);
    expect(INQUIRIES.filter((kind) => allows({ state: 'finalised' }, inquiryAction(kind)))).toEqual(beside);
    expect(INQUIRIES.filter((kind) => allows({ state: 'closing' }, inquiryAction(kind)))).toEqual([]);
  });

  test('every action has its place in the table', () => {
    expect([...new Set(Object.values(ALLOWED).flat())].sort()).toEqual([...ACTIONS].sort());
  });
});

describe('moves', () => {
  test('only to a state that follows', () => {
    const possible = CYCLE_STATES.flatMap((from) =>
      CYCLE_STATES.filter((to) => {
        try {
          return move(cycle(from), to, AT).cycle.state === to;
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return false;
        }
      }).map((to) => `${from}>${to}`),
    );
    expect(possible).toEqual([
      'opened>collecting',
      'collecting>closing',
      'closing>collecting',
      'closing>closed',
      'closed>collecting',
      'closed>finalised',
    ]);
  });

  test('opening names the cycle and is told', () => {
    expect(openCycle({ number: 1, id: 'c1' }, AT)).toEqual({
      cycle: { number: 1, id: 'c1', state: 'opened', closedAt: '' },
      logged: { ...AT, number: 1, id: 'c1', from: 'before', to: 'opened' },
    });
  });

  test('a closing keeps the time at which it began until answers are taken again', () => {
    const closing = move(cycle('collecting'), 'closing', AT);
    expect(closing.cycle).toEqual(cycle('closing', AT.at));
    expect(move(closing.cycle, 'collecting', { ...AT, reason: '' }).cycle).toEqual(cycle('collecting'));
    const closed = move(closing.cycle, 'closed', { ...AT, at: '2026-12-31T16:20:00' });
    expect(closed.cycle).toEqual(cycle('closed', AT.at));
    expect(move(closed.cycle, 'finalised', { ...AT, at: '2027-01-05T09:00:00' }).cycle.closedAt).toBe(AT.at);
    expect(move(closed.cycle, 'collecting', AT).cycle.closedAt).toBe('');
  });

  test('reopening without a reason is refused', () => {
    expect(() => move(cycle('closed', AT.at), 'collecting', { ...AT, reason: '  ' })).toThrow('reason');
  });
});
