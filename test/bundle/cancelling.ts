/**
 * Long work that somebody cancels in its middle and starts again, on copies of a world: what it then comes to beside what it
 * comes to undisturbed.
 */
import type { JobName } from '../../src/app/api.types.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { World } from '../../src/local/world.ts';
import { workOn } from '../../src/local/year/deeds.ts';

/** What somebody finds who looks after work was done: letters by whom they went to, and rows by sheet, but for the trail of deeds. */
const comeTo = ({ state, workbook }: World) => ({
  mails: state.mails.map(({ to, subject }) => `${to.join()} ${subject}`).sort(),
  rows: workbook.sheets
    .filter(({ name }) => name !== 'Jejak Audit')
    .map(({ name, rows }) => `${name}: ${rows.filter((row) => row.some((cell) => cell !== '')).length}`),
});

export interface Cancelled {
  readonly name: JobName;
  /** What was under way right after somebody had cancelled it, and whether letters that wait are held. */
  readonly left: { readonly job: unknown; readonly held: boolean };
  /** What it came to when it was begun again, and undisturbed. */
  readonly again: ReturnType<typeof comeTo>;
  readonly undisturbed: ReturnType<typeof comeTo>;
}

/** How much of its first run a job has done when somebody cancels it. */
const PART = 0.8;

/** Cancels a job in its first run, and begins it again. The world itself is left as it was. */
export function cancelMidway({ world, dist }: Bench, name: JobName): Cancelled {
  const state = JSON.stringify(world.state);
  const copy = (): Bench => {
    const own = new World({ now: world.clock.now(), owner: world.workbook.owner }, JSON.parse(state));
    own.actingUser = world.actingUser;
    return { world: own, dist };
  };
  const whole = copy();
  const before = whole.world.meter.snapshot();
  const first = call(whole, 'startJob', { name });
  const { totalCalls } = whole.world.meter.since(before);
  workOn(whole, first);
  const own = copy();
  own.world.faults.meanwhile(Math.ceil(totalCalls * PART), () => call(own, 'cancelJob', {}));
  call(own, 'startJob', { name });
  const { job, mail } = call(own, 'home', {});
  workOn(own, call(own, 'startJob', { name }));
  return {
    name,
    left: { job, held: mail.held },
    again: comeTo(own.world),
    undisturbed: comeTo(whole.world),
  };
}
