/** Beginning anew: lays another world on the desk, and says where the one before is kept. */
import type { World } from '../world.ts';
import type { YearPlace } from '../year/place.ts';
import {
  folderMaterial,
  layOut,
  newWorld,
  openWorkbook,
  playSteps,
  sampleMaterial,
  takeSteps,
  yearBegun,
  yearOf,
} from './beginning.ts';
import type { Beginning, DeskView } from './desk.types.ts';
import { deskView } from './desk-view.ts';
import type { OpenDesk } from './open-desk.ts';

/** A message that stays. */
const UNTIL_READ = -1;

/** Lays the sample agency on the desk as it is at a beginning, or a workbook in which nothing is yet. */
export async function reset(desk: OpenDesk, to: Beginning): Promise<DeskView> {
  const now = desk.now();
  if (to === 'year') {
    const { world, year } = yearBegun(desk.dist, yearOf(now));
    layOn(desk, world, [], year);
    return deskView(desk);
  }
  const bench = { world: newWorld(now), dist: desk.dist };
  const material = sampleMaterial(now);
  if (to === 'empty') openWorkbook(bench);
  else if (to === 'fresh') layOut(bench, material);
  else {
    try {
      await takeSteps(playSteps(bench, material), (doing) => desk.show(doing));
    } finally {
      desk.show(null);
    }
  }
  layOn(desk, bench.world, []);
  return deskView(desk);
}

/** Lays a new world on the desk and says in a message that stays what became of the one before. */
function layOn(desk: OpenDesk, world: World, told: readonly string[], year?: YearPlace): void {
  const lay = (aside: string | undefined): void => {
    const kept =
      aside === undefined
        ? []
        : [`Keadaan sebelumnya disimpan di ${aside}`, `Untuk membukanya lagi: npm start -- --state "${aside}"`];
    const message = [...told, ...kept].join('\n');
    const { workbook, actingUser: user, clock } = world;
    const at = clock.now().getTime();
    if (message !== '') workbook.toast = { title: 'Meja diganti', message, seconds: UNTIL_READ, at, user };
  };
  desk.replace(world, lay, year);
}

/** The world of before stays on the desk unless all of the folder was taken; files that were not read are named. */
export function openFolder(desk: OpenDesk, path: string): DeskView {
  const bench = { world: newWorld(desk.now()), dist: desk.dist };
  const told: string[] = [];
  layOut(
    bench,
    folderMaterial(path.trim(), (line) => told.push(line)),
  );
  layOn(desk, bench.world, told);
  return deskView(desk);
}
