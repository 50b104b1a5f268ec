/** Setting up for the first time and again: what is asked and run, what is found done, and what is said of refusals. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstUse } from './first-use.ts';

const CREATE = 'create-script --type sheets --title Teladan --rootDir dist';
const PUSH = 'push --force';
const BUILD = 'npm run --silent build';
const GO = ['', '', '', '', '', ''];
/** What each permission is for, as the installation says it. */
const PERMISSIONS = {
  id: [
    'spreadsheets.currentonly: membuka buku kerja ini',
    'forms: membuat dan membuka formulir',
    'script.container.ui: menampilkan sidebar',
    'userinfo.email: mengetahui alamat email petugas',
    'script.scriptapp: memasang jam',
    'script.send_mail: mengirim surat',
    'drive.file: menemukan formulir buatannya sendiri di Drive',
  ],
  en: [
    'spreadsheets.currentonly: opening this workbook',
    'forms: making and opening forms',
    'script.container.ui: showing the sidebar',
    "userinfo.email: knowing the officer's e-mail address",
    'script.scriptapp: setting the clock',
    'script.send_mail: sending letters',
    'drive.file: finding its own forms in Drive',
  ],
} as const;

test('a first use logs in, makes the workbook, builds anew, pushes and opens, and a second finds its work done', async () => {
  const user = firstUse();
  const first = await user.setUp(GO);
  expect(first.code).toBe(0);
  expect(user.asked()).toEqual(['login', CREATE, BUILD, PUSH, 'open-container']);
  expect(user.project()).toEqual({ scriptId: 'SKRIP_1', rootDir: 'dist', parentId: 'BUKU-1' });
  // clasp's own manifest never goes to Google.
  expect(readFileSync(join(user.folder, 'home/pushed'), 'utf8')).toBe(
    readFileSync(join(user.folder, 'appsscript.json'), 'utf8'),
  );
  for (const command of ['clasp login', `clasp ${CREATE}`, 'npm run build', `clasp ${PUSH}`])
    expect(first.words).toContain(command);
  for (const what of PERMISSIONS.id) expect(first.words).toContain(`- ${what}`);
  expect(first.words.match(/^ *- [a-z._]+: /gm)).toHaveLength(PERMISSIONS.id.length);

  const second = await user.setUp(['ya', '']);
  expect(second.code).toBe(0);
  expect(user.asked().slice(5)).toEqual([PUSH, 'open-container']);
  expect(second.words).toContain('Script is already up to date.');
  expect(second.words).toContain('[3/6] Buat buku kerja: sudah');
});

test('pushing over a project that was there before takes a word, not an Enter', async () => {
  const user = firstUse();
  await user.setUp(GO);
  const { code, words } = await user.setUp(['', '']);
  expect([code, user.asked().length]).toEqual([2, 5]);
  expect(words).toContain('Kode apa pun yang ada di sana akan diganti');
  expect(words).toContain('https://script.google.com/d/SKRIP_1/edit');
});

test('without a terminal nothing is run: it says what to do, and exits 2', async () => {
  const user = firstUse();
  const { code, words } = await user.setUp(null, 'en');
  expect([code, user.asked()]).toEqual([2, []]);
  expect(words).toContain('it was not started from a terminal');
  for (const what of PERMISSIONS.en) expect(words).toContain(`- ${what}`);
  expect(words).toContain(`npx clasp ${CREATE}`);
  expect(words).toContain('https://script.google.com/home/usersettings');
});

test('where the workbook is still to be made, the build is told after it, also where all is built', async () => {
  const user = firstUse();
  user.build();
  const { words } = await user.setUp(null);
  expect(words).toContain('4. Bangun add-on (belum)');
  const told = [`npx clasp ${CREATE}`, 'Perintahnya: npm run build', `npx clasp ${PUSH}`];
  const places = told.map((command) => words.indexOf(command));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(words).toContain('clasp lalu menaruh manifesnya sendiri di sana');
  // Somebody who does it so pushes the manifest of Teladan; once it is pushed there is nothing to build.
  for (const command of ['login', CREATE]) user.type('clasp', command);
  user.build();
  user.type('clasp', PUSH);
  expect(readFileSync(join(user.folder, 'home/pushed'), 'utf8')).toBe(
    readFileSync(join(user.folder, 'appsscript.json'), 'utf8'),
  );
  expect((await user.setUp(null)).words).not.toContain('Perintahnya: npm run build');
});

test('whoever stops keeps what was done, and goes on from there', async () => {
  const user = firstUse();
  const stopped = await user.setUp(['', '', 'b']);
  expect([stopped.code, user.asked()]).toEqual([2, ['login']]);
  expect(stopped.words).toContain('Yang sudah selesai tetap tersimpan');
  const again = await user.setUp(GO);
  expect([again.code, user.asked()]).toEqual([0, ['login', CREATE, BUILD, PUSH, 'open-container']]);
});

test.each([
  ['api', 'Apps Script API belum menyala', ['login', CREATE]],
  ['denied', 'Akun ini tidak berhak', ['login', CREATE, BUILD, PUSH]],
  ['abandoned', 'Langkah ini belum berhasil', ['login']],
] as const)('where Google refuses (%s) it says so in words, and goes on later', async (how, said, asked) => {
  const user = firstUse();
  user.refuse(how);
  const { code, words } = await user.setUp(GO);
  expect(code).toBe(1);
  expect(words).toContain(said);
  expect(user.asked()).toEqual(asked);
  user.refuse('');
  expect((await user.setUp(['ya', 'ya', 'ya', 'ya', 'ya', 'ya'])).code).toBe(0);
  expect(user.asked().filter((line) => line === PUSH).length).toBe(how === 'denied' ? 2 : 1);
});

test('a workbook that was made but not written down is noted, and not made twice', async () => {
  const user = firstUse();
  user.refuse('half');
  const { code, words } = await user.setUp(GO);
  expect(code).toBe(1);
  expect(words).toContain('tidak akan dibuat dua kali');
  expect(user.project()).toEqual({ scriptId: 'SKRIP_1', rootDir: 'dist', parentId: 'BUKU-1' });
  user.refuse('');
  expect((await user.setUp(['', 'ya', ''])).code).toBe(0);
  expect(user.asked().filter((line) => line === CREATE).length).toBe(1);
});

test.each([
  ['{"scriptId":"S","rootDir":"src"}', 'rootDir bukan dist, melainkan src'],
  ['{"scriptId":', 'berkasnya bukan JSON'],
])('a .clasp.json that cannot be used (%s) stops it before anything', async (text, said) => {
  const user = firstUse();
  writeFileSync(join(user.folder, '.clasp.json'), text);
  const { code, words } = await user.setUp(GO);
  expect([code, user.asked()]).toEqual([2, []]);
  expect(words).toContain(said);
});

test('the command itself: started without a terminal it exits 2, and refuses an option that there is not', () => {
  const { env } = firstUse().place;
  const run = (option: string) =>
    spawnSync(process.execPath, ['build/begin.mjs', 'setup', option], { encoding: 'utf8', input: '', env });
  const alone = run('--en');
  expect([alone.status, alone.stderr]).toEqual([2, '']);
  expect(alone.stdout).toContain('Installing Teladan into Google Sheets');
  const wrong = run('--fr');
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--fr')]);
});
