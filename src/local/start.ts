/**
 * Start: the program people run. Plays one cycle on the sample agency or on a folder of files, then writes the results
 * (`--headless`) or shows them as pages on this computer. The one place that reads the real clock.
 *
 * Exit 0 when the job ran, also with problems listed; 2 with one plain sentence when it could not run at all.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CycleOptions } from './cycle.ts';
import { makeFolder } from './files/folder.ts';
import { isStopped, Stopped } from './files/stopped.ts';

export interface Options {
  readonly headless: boolean;
  readonly help: boolean;
  /** undefined means the sample agency. */
  readonly data: string | undefined;
  readonly out: string;
  /** undefined means the real clock. */
  readonly now: Date | undefined;
  readonly port: number;
  /** Begin anew with the sample agency, whatever was kept. */
  readonly fresh: boolean;
  /** Where the pages keep what was done. */
  readonly state: string;
}

const HELP = `Teladan: satu periode penilaian kinerja, dari daftar pegawai sampai ringkasan pimpinan.

  npm start                       halaman di http://localhost:8787, dengan contoh instansi atau keadaan terakhir
  npm start -- --fresh            halaman yang sama, mulai lagi dari contoh instansi
  npm start -- --headless         pekerjaan yang sama tanpa halaman; hasil ditulis ke folder out

  --headless      jalankan, tulis hasil, lalu selesai
  --data FOLDER   berkas CSV Anda (tanpa ini: contoh instansi)
  --out FOLDER    folder hasil (bawaan: out)
  --now WAKTU     waktu yang dipakai, misalnya 2026-12-31T09:00:00+07:00 (bawaan: jam komputer)
  --port NOMOR    nomor port halaman (bawaan: 8787)
  --state FOLDER  tempat halaman menyimpan keadaan (bawaan: .desk)
  --fresh         mulai lagi; keadaan sebelumnya dipindahkan ke folder di sebelahnya
  --help          tampilkan bantuan ini
`;

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const STATE = fileURLToPath(new URL('../../.desk', import.meta.url));
const STANDARD_PORT = 8787;
const CANNOT_RUN = 2;

const FLAGS = {
  headless: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  data: { type: 'string' },
  out: { type: 'string', default: 'out' },
  now: { type: 'string' },
  port: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  state: { type: 'string', default: STATE },
} as const;

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?:Z|[+-](\d\d):(\d\d))$/;

/** An instant with its zone; a day that no calendar has, or a time without zone, is refused rather than guessed. */
function readInstant(text: string): Date {
  const parts = INSTANT.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0, hour = 24, minute = 0, second = 0, aheadHours = 0, aheadMinutes = 0] =
    parts ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 2000;
  const isTime = hour < 24 && minute < 60 && second < 60 && aheadHours <= 14 && aheadMinutes < 60;
  if (isDay && isTime) return new Date(text);
  throw new Stopped(`--now harus waktu lengkap dengan zona, misalnya 2026-12-31T09:00:00+07:00, bukan "${text}".`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Stopped(`--port harus bilangan 1 sampai 65535, bukan "${text}".`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { message } = error as Error;
    const named = /'([^']+)'/.exec(message)?.[1] ?? args.join(' ');
    throw new Stopped(`Pilihan ${named.split(/[ ,<]/)[0]} tidak dikenal atau tidak lengkap. Lihat --help.`);
  }
}

/** The options of the command line. @throws Stopped for one that is unknown, incomplete or impossible */
export function readOptions(args: readonly string[]): Options {
  const { headless, help, data, out, now, port, fresh, state } = parsed(args);
  if (data === '' || out === '' || state === '') throw new Stopped('Nama folder tidak boleh kosong.');
  if (data !== undefined && resolve(data) === resolve(out))
    throw new Stopped('Folder hasil (--out) tidak boleh sama dengan folder data (--data): berkas Anda akan tertimpa.');
  return {
    headless,
    help,
    data,
    out,
    now: now === undefined ? undefined : readInstant(now),
    port: port === undefined ? STANDARD_PORT : readPort(port),
    fresh,
    state,
  };
}

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The job of both ways of running. Imports late, so that a wrong option is answered at once. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  await (options.headless ? write(options) : show(options));
}

/** The files of a folder, or the sample agency of the clock's year, in a new world. */
async function newJob({ data }: Options, now: Date): Promise<CycleOptions> {
  const { folderMaterial, newWorld, sampleMaterial } = await import('./desk/beginning.ts');
  const material = data === undefined ? sampleMaterial(now) : folderMaterial(data, tell);
  return { world: newWorld(now), dist: DIST, ...material, onProgress: tell };
}

/** Runs the job and writes the folder of results; also where it stops, because the list of problems says why. */
async function write(options: Options): Promise<void> {
  const { out } = options;
  const job = await newJob(options, options.now ?? new Date());
  const [{ makeLeadership, runCycle }, { writeOutput }, { makeReport }] = await Promise.all([
    import('./cycle.ts'),
    import('./files/output.ts'),
    import('./files/report.ts'),
  ]);
  makeFolder(out);
  try {
    const result = runCycle(job);
    process.stdout.write(makeReport(result));
    makeLeadership(job);
  } finally {
    const files = await writeOutput(job.world, out);
    tell(`${files.length} berkas ditulis ke ${out}`);
  }
}

/** Takes the port first, then opens what was kept or plays the job behind it and shows the summary first. */
async function show(options: Options): Promise<void> {
  const [{ openAgain, newWorld, playSteps, takeSteps }, { Kept }, { serveDesk }, { makeReport }] = await Promise.all([
    import('./desk/beginning.ts'),
    import('./desk/kept.ts'),
    import('./desk/server.ts'),
    import('./files/report.ts'),
  ]);
  const now = (): Date => options.now ?? new Date();
  const isAnew = options.fresh || options.data !== undefined;
  const job = await newJob(options, now());
  const kept = new Kept({ folder: options.state, now: () => new Date() });
  const state = isAnew ? undefined : kept.read();
  const world = state === undefined ? job.world : newWorld(now(), state);
  const year = state?.year;
  const serving = serveDesk({ world, dist: DIST, year, port: options.port, keeping: kept, now, tell });
  const desk = await serving.catch((error: unknown) => {
    kept.abandon();
    throw error;
  });
  const close = (): void => {
    desk.close();
    kept.close();
  };
  try {
    desk.open.show(state === undefined ? 'Menyiapkan data' : 'Membuka keadaan terakhir');
    if (state !== undefined && options.now)
      tell('--now tidak berlaku: jam keadaan terakhir diteruskan (lihat --fresh).');
    const aside = isAnew ? kept.beginAnew() : undefined;
    if (aside !== undefined) tell(`Keadaan sebelumnya dipindahkan ke ${aside} (buka lagi dengan --state "${aside}")`);
    if (state !== undefined) openAgain({ world, dist: DIST });
    else process.stdout.write(makeReport(await takeSteps(playSteps(job, job), (doing) => desk.open.show(doing))));
    desk.open.keep();
    desk.open.show(null);
  } catch (error) {
    close();
    throw error;
  }
  const stop = (): void => {
    close();
    tell(`Berhenti; keadaan tersimpan di ${kept.folder}`);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  tell(`Siap. Buka ${desk.address} di peramban; tekan Ctrl+C untuk berhenti.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    if (!isStopped(error)) throw error;
    tell(error.message);
    process.exitCode = CANNOT_RUN;
  });
}
