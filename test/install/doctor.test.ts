/** The doctor: what it finds missing, what it says to do, and that it changes nothing. */
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../build/install/doctor.ts';
import { en } from '../../build/install/words.en.ts';
import { id } from '../../build/install/words.id.ts';
import { sayIn } from '../../build/install/words.ts';
import { type FirstUse, firstUse } from './first-use.ts';

async function told(user: FirstUse): Promise<{ readonly code: number; readonly words: string }> {
  const before = user.words().length;
  const code = await examine(user.place, sayIn('id'));
  return { code, words: user.words().slice(before) };
}

/** Somebody for whom everything is there. */
async function installed(): Promise<FirstUse> {
  const user = firstUse();
  await user.setUp(['', '', '', '', '', '']);
  return user;
}

test('with nothing done it names each thing that is missing and what to type, and exits 1', async () => {
  const user = firstUse();
  const { code, words } = await told(user);
  expect(code).toBe(1);
  expect(words).toMatch(/Masuk ke Google \(clasp\) +KURANG +belum masuk/);
  expect(words).toContain(`Ketik: npx clasp login (disimpan clasp di ${join(user.folder, 'home/.clasprc.json')})`);
  expect(words).toMatch(/Proyek skrip \(\.clasp\.json\) +KURANG +belum ada id skrip/);
  expect(words).toMatch(/Hasil bangun \(dist\) +KURANG +belum dibangun/);
  expect(user.asked()).toEqual([]);
});

test('with everything done it exits 0', async () => {
  const { code, words } = await told(await installed());
  expect(code).toBe(0);
  expect(words).toContain('Semua yang diperlukan untuk memasang ada.');
  expect(words).toMatch(/Masuk ke Google \(clasp\) +ada +sebagai hr@contoh\.example/);
});

test.each<readonly [string, (folder: string) => void, string]>([
  [
    'a source newer than the build',
    (folder) => {
      writeFileSync(join(folder, 'src/main.ts'), '');
      const soon = new Date(Date.now() + 60_000);
      utimesSync(join(folder, 'src/main.ts'), soon, soon);
    },
    'lebih tua daripada src/main.ts',
  ],
  [
    "clasp's manifest in dist",
    (folder) => writeFileSync(join(folder, 'dist/appsscript.json'), '{}'),
    'bukan milik Teladan',
  ],
  [
    'a package of another version',
    (folder) =>
      writeFileSync(
        join(folder, 'node_modules/.package-lock.json'),
        '{"packages":{"node_modules/tsx":{"version":"0.9.0"}}}',
      ),
    '1 paket belum sesuai, antara lain tsx',
  ],
  [
    'Node too old',
    (folder) => writeFileSync(join(folder, 'package.json'), '{"engines":{"node":">=99.1"}}'),
    'Node.js 99.1 atau lebih baru',
  ],
  ['no clasp', (folder) => rmSync(join(folder, 'bin/clasp')), 'perintah clasp tidak dapat dijalankan'],
])('%s is missing', async (_name, spoil, said) => {
  const user = await installed();
  spoil(user.folder);
  const { words } = await told(user);
  expect(words).toContain(said);
});

test('what pushing a new version or one command needs is told with that, and costs no exit code', async () => {
  const user = await installed();
  user.place.env.CHROMIUM_PATH = join(user.folder, 'none');
  const { code, words } = await told(user);
  expect(code).toBe(0);
  expect(words).toMatch(/Chromium untuk uji halaman +kurang untuk push +tidak ditemukan/);
  const [, browser = ''] = /Sebelum npm run push:\n(.*)\n/.exec(words) ?? [];
  for (const what of ['menguji dahulu', 'CHROMIUM_PATH', 'npm run build, lalu npx clasp push --force'])
    expect(browser).toContain(what);
  // What is told is what the command does.
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts.push).toMatch(/^npm test && /);
  expect(scripts).toHaveProperty(['verify:xlsx']);
  for (const language of [id, en]) expect(language['next.office']).toContain('npm run verify:xlsx');
});

test('both languages fill the same holes', () => {
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();
  for (const key of Object.keys(id) as (keyof typeof id)[])
    expect([key, holes(en[key])]).toEqual([key, holes(id[key])]);
});
