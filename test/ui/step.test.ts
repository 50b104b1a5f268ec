/**
 * Facts about the steps: there is always exactly one next thing, and it follows the data.
 */
import { describe, expect, it } from 'vitest';
import type { Home, Whole } from '../../src/app/api.types.ts';
import { nextStep } from '../../src/app/next-step.ts';
import { detailOf, plainName, STEPS, stateOf } from '../../src/ui/step.ts';
import { cycleWith, EMPTY_HOME, FULL_HOME, homeWith } from './home.ts';

const roster = { ...EMPTY_HOME.prepare, hasPolicy: true, hasEmployees: true, isNamed: true };
const monitor = { ...FULL_HOME.monitor, owing: [], owingTotal: 0, answered: 2472 } as NonNullable<Whole['monitor']>;
const ratings = { rated: 412, insufficient: 0, answered: 0, bands: [] };
const unsent = EMPTY_HOME.mail;
const noProblems = { total: 0, first: [] };
const LATE: Home['front']['late'] = [{ what: 'assessments', count: 59, to: 'monitor' }];
const missing = FULL_HOME.forms.map((form) => ({ ...form, state: 'missing' as const, url: '' }));
const created = FULL_HOME.forms.map((form) => ({ ...form, state: 'created' as const }));

const NEXT: readonly (readonly [fact: string, home: Home, next: string])[] = [
  ['an empty workbook asks for files', EMPTY_HOME, 'prepare import'],
  [
    'other tables without a roster ask for files',
    { ...EMPTY_HOME, prepare: { ...roster, hasEmployees: false, isBegun: true } },
    'prepare import',
  ],
  ['a roster without problems asks to assign', { ...EMPTY_HOME, prepare: roster }, 'prepare assign'],
  ['a roster with problems asks to correct them', homeWith({ prepare: roster }), 'prepare repair'],
  ['assignments without forms ask to make them', homeWith({ forms: missing }), 'forms make'],
  ['no forms listed at all ask to make them', homeWith({ forms: [] }), 'forms make'],
  ['forms that are not open ask to continue', homeWith({ forms: created }), 'forms continue'],
  ['links not yet written ask to continue', homeWith({ links: { written: 3, total: 9 } }), 'forms continue'],
  [
    'open forms of whom nobody knows ask to invite',
    homeWith({ monitor: null, ratings: null, mail: unsent }),
    'forms invite',
  ],
  [
    'and so they do after a pull without answers',
    homeWith({ monitor: { ...monitor, answered: 0 }, mail: unsent }),
    'forms invite',
  ],
  [
    'raters who know nothing of a new task are told of it before anybody is chased',
    homeWith({ mail: { ...FULL_HOME.mail, untold: 6 } }),
    'forms notify',
  ],
  ['open forms ask to pull', homeWith({ monitor: null, ratings: null }), 'monitor pull'],
  [
    'and so they do as long as no answer was pulled',
    homeWith({ monitor: { ...monitor, answered: 0, owingTotal: 59 } }),
    'monitor pull',
  ],
  ['raters who owe answers are chased', FULL_HOME, 'monitor chase'],
  ['unanswered without anybody owing asks to pull', homeWith({ monitor: { ...monitor, answered: 1 } }), 'monitor pull'],
  [
    'numbers older than the policy are computed anew before anybody is chased',
    homeWith({ policy: { ...FULL_HOME.policy, isOutdated: true } }),
    'monitor recompute',
  ],
  [
    'what keeps everybody from being rated though answers are in comes before raters who owe any',
    homeWith({ ratings: { rated: 0, insufficient: 412, answered: 400, bands: [] } }),
    'prepare repair',
  ],
  [
    'and without a problem the ratings say what is missing',
    homeWith({ ratings: { rated: 0, insufficient: 412, answered: 400, bands: [] }, problems: noProblems }),
    'ratings complete',
  ],
  [
    'as long as nobody is answered about raters are chased',
    homeWith({ ratings: { rated: 0, insufficient: 412, answered: 0, bands: [] } }),
    'monitor chase',
  ],
  ['incomplete ratings are looked at', homeWith({ monitor }), 'ratings complete'],
  ['candidates are reviewed', homeWith({ monitor, ratings }), 'awards review'],
  ['then the summary is read', homeWith({ monitor, ratings, flags: [], problems: noProblems }), 'summary read'],
];

describe('nextStep', () => {
  it.each(NEXT)('%s', (_, home, next) => {
    const { step, action } = nextStep(home);
    expect(`${step} ${action}`).toBe(next);
  });
  it('has raters chased past the day for answers, also where none came', () => {
    const home = homeWith({ monitor: { ...monitor, answered: 0, owingTotal: 59 } });
    expect(nextStep(home, LATE)).toEqual({ step: 'monitor', action: 'chase', params: { owing: 59 } });
  });
});

/** The steps that the cycle goes through; meetings and trainings go on beside it. */
const CYCLE_STEPS = STEPS.filter((step) => step !== 'meetings' && step !== 'trainings');

const closedWith = (change: Parameters<typeof homeWith>[0]): Home =>
  homeWith({ cycle: cycleWith({ stage: 'closed' }), flags: [], ...change });
const published = { published: 412, open: 0, undecided: 0, untold: 0 };

describe('once the period is closed', () => {
  it.each<[fact: string, home: Home, next: string, ratings: string]>([
    ['results are made known first', closedWith({}), 'ratings publish', 'partly'],
    [
      'whoever was never told is told first',
      closedWith({ results: { ...published, untold: 1 } }),
      'ratings tell',
      'partly',
    ],
    [
      'objections are decided before awards',
      closedWith({ results: { ...published, open: 3, undecided: 2 }, flags: FULL_HOME.flags }),
      'ratings settle',
      'partly',
    ],
    [
      'awards are decided while some may still answer',
      closedWith({ results: { ...published, open: 3 }, flags: FULL_HOME.flags }),
      'awards decide',
      'partly',
    ],
    [
      'who may still answer is waited for',
      closedWith({ results: { ...published, open: 3 } }),
      'ratings await',
      'partly',
    ],
    ['then it is finalised', closedWith({ results: published }), 'awards finalise', 'done'],
  ])('%s', (_, home, next, ratings) => {
    const { step, action } = nextStep(home);
    expect([`${step} ${action}`, stateOf(home, 'ratings'), stateOf(home, 'monitor')]).toEqual([next, ratings, 'done']);
  });
});

describe('stateOf', () => {
  it('calls forms done once every rater knows of their tasks', () => {
    const untold = homeWith({ mail: { ...FULL_HOME.mail, untold: 1 } });
    expect([stateOf(FULL_HOME, 'forms'), stateOf(untold, 'forms')]).toEqual(['done', 'partly']);
  });
  it('calls nothing begun in an empty workbook', () => {
    expect(CYCLE_STEPS.map((step) => stateOf(EMPTY_HOME, step))).toEqual(CYCLE_STEPS.map(() => 'todo'));
  });
  it('calls a step done only when nothing of it is open', () => {
    expect(CYCLE_STEPS.map((step) => [step, stateOf(FULL_HOME, step)])).toEqual([
      // What is wrong with what was entered keeps it from being simply done.
      ['prepare', 'doubtful'],
      ['forms', 'done'],
      ['monitor', 'partly'],
      ['ratings', 'partly'],
      ['awards', 'partly'],
      ['guidance', 'partly'],
      ['summary', 'done'],
    ]);
  });
  it('calls nothing done that rests on ratings while nobody has one', () => {
    const unrated = homeWith({ ratings: { ...ratings, rated: 0 }, flags: [] });
    const resting = ['awards', 'guidance', 'summary'] as const;
    expect(resting.map((step) => stateOf(unrated, step))).toEqual(['todo', 'todo', 'todo']);
    expect(resting.map((step) => stateOf({ ...unrated, ratings }, step))).toEqual(['done', 'done', 'done']);
    // Whom the days of absence bring up is there before any rating.
    expect(stateOf(homeWith({ ratings: { ...ratings, rated: 0 } }), 'guidance')).toBe('partly');
  });
  it('calls a period begun by what is entered for it: a roster that came along from the one before is no beginning', () => {
    const prepareIn = (home: Partial<Home>) => stateOf({ ...EMPTY_HOME, ...home }, 'prepare');
    const history = FULL_HOME.history;
    const targets = { ...roster, isBegun: true };
    expect(history).not.toBeNull();
    expect(prepareIn({ prepare: roster })).toBe('partly');
    expect(prepareIn({ prepare: roster, history })).toBe('todo');
    expect(prepareIn({ prepare: targets, history })).toBe('partly');
    const assigned = { ...roster, isBegun: true, assignments: 9 };
    expect(prepareIn({ prepare: { ...assigned, hasTargets: true }, history })).toBe('done');
    expect(stateOf(homeWith({ problems: noProblems }), 'prepare')).toBe('done');
    // Nobody is rated without targets, so that nothing is ready without any.
    expect(prepareIn({ prepare: assigned, history })).toBe('partly');
  });
  it('says of what goes on beside the cycle neither that it is open nor that it is done', () => {
    expect([stateOf(FULL_HOME, 'meetings'), stateOf(FULL_HOME, 'trainings')]).toEqual([undefined, undefined]);
  });
});

describe('detailOf', () => {
  it('counts units and not lines, since several units may share one', () => {
    expect(detailOf(FULL_HOME, 'summary')?.params).toEqual({ units: 6 });
  });
});

describe('awards of a final period', () => {
  it('are over: nothing waits for a decision that nobody can make any more', () => {
    const final: Home = { ...FULL_HOME, cycle: cycleWith({ stage: 'finalised' }) };
    expect(stateOf(final, 'awards')).toBe('done');
    expect(detailOf(final, 'awards')).toEqual({ key: 'awards.over', params: { granted: 0, undecided: 1 } });
  });
});

describe('names of tables', () => {
  it('does not mind capitals and spaces', () => {
    expect(plainName(' Penilai Luar')).toBe('penilai-luar');
  });
});
