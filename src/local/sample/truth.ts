/**
 * Truth: what is so in the sample agency and what a fair assessment should find again. It never goes into the tables.
 *
 * Performance and severity are in answer levels (1..5): an answer is performance less severity, plus chance, rounded.
 */
import { drawFrom } from './draw.ts';
import type { Person } from './people.ts';
import { SEKDA } from './people.ts';

export interface Truth {
  /** NIP -> true behaviour, on the scale of the answers, 1..5. */
  readonly performance: ReadonlyMap<string, number>;
  /** NIP -> true share of targets reached, where 1 is exactly as planned. */
  readonly achievement: ReadonlyMap<string, number>;
  /** NIP of a rater -> levels by which they judge lower than is fair; negative is lenient. */
  readonly severity: ReadonlyMap<string, number>;
  /** NIPs of raters who never answer. */
  readonly silent: ReadonlySet<string>;
  /** NIP of the person whom the supervisor does not answer for. */
  readonly withoutSupervisor: string;
  /** NIP -> unexcused days in the period; absent where there are none. */
  readonly unexcused: ReadonlyMap<string, number>;
  /** NIPs of those who clearly excel and brought an innovation. */
  readonly stars: ReadonlySet<string>;
}

/** How many in a hundred excel, fall short, or never answer. */
const STARS_PERCENT = 4;
const WEAK_PERCENT = 3;
const SILENT_PERCENT = 3;
/** Unexcused days that are told about: three PNS and one PPPK. */
const ABSENT_PNS = [3, 5, 12];
const ABSENT_PPPK = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The people whom the sample has something to say about, all of them staff at work, nobody twice. */
function parts(seed: string, people: readonly Person[]) {
  const staff = people.filter(({ rank, status }) => rank === 'staff' && status === 'Aktif');
  const pool = [...drawFrom(`${seed}|parts`).shuffled(staff)];
  const take = (count: number, fits: (person: Person) => boolean = () => true): readonly string[] => {
    const chosen = pool.filter(fits).slice(0, count);
    for (const person of chosen) pool.splice(pool.indexOf(person), 1);
    return chosen.map(({ nip }) => nip);
  };
  const some = (percent: number): number => Math.max(1, Math.round((people.length * percent) / 100));
  return {
    absentPns: take(ABSENT_PNS.length, ({ employment }) => employment === 'PNS'),
    absentPppk: take(1, ({ employment }) => employment === 'PPPK'),
    withoutSupervisor: take(1)[0] ?? '',
    stars: take(some(STARS_PERCENT)),
    weak: take(some(WEAK_PERCENT)),
    silent: take(some(SILENT_PERCENT)),
  };
}

/** Draws the truth about everybody. */
export function drawTruth(seed: string, people: readonly Person[]): Truth {
  const { absentPns, absentPppk, withoutSupervisor, stars, weak, silent } = parts(seed, people);
  const performance = new Map<string, number>();
  const achievement = new Map<string, number>();
  for (const { nip } of people) {
    const draw = drawFrom(`${seed}|truth|${nip}`);
    const level = stars.includes(nip) ? 4.85 : weak.includes(nip) ? 1.9 : clamp(draw.normal(3.9, 0.4), 2.6, 4.7);
    const reached = stars.includes(nip)
      ? 1.17
      : weak.includes(nip)
        ? 0.6
        : 1 + (level - 3.9) * 0.12 + draw.normal(0, 0.04);
    performance.set(nip, level);
    achievement.set(nip, clamp(reached, 0.4, 1.2));
  }
  const severity = new Map(
    [SEKDA.nip, ...people.map(({ nip }) => nip)].map((nip) => [
      nip,
      drawFrom(`${seed}|severity|${nip}`).normal(0, 0.35),
    ]),
  );
  const unexcused = new Map([
    ...absentPns.map((nip, index): [string, number] => [nip, ABSENT_PNS[index] ?? 0]),
    ...absentPppk.map((nip): [string, number] => [nip, ABSENT_PPPK]),
  ]);
  const truth = { performance, achievement, severity, unexcused, withoutSupervisor };
  return { ...truth, silent: new Set(silent), stars: new Set(stars) };
}
