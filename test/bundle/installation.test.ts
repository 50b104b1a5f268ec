/**
 * The check of the installation, by the real bundle: what it says where all is well, at each thing that is not, and that it
 * leaves nothing behind.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckName, CheckView, InstallationView } from '../../src/app/api.types.ts';
import { type Bench, call, openForms, runCycle } from '../../src/local/cycle.ts';
import { SERVER_ERROR } from '../../src/local/faults.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { setZone } from '../../src/local/services/workbook.ts';
import { copyWorkbook } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { assignments, criteria, employee, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

const OWNER = 'hr@contoh.example';
const SECOND = 'petugas@contoh.example';
const AUTH = 'https://www.googleapis.com/auth/';
const NOW = new Date('2026-12-31T09:00:00+07:00');
const TABLES = new Map([
  ['pegawai', rowsOf([employee('A'), employee('B')])],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(100)],
  ['sasaran', rowsOf([target('A'), target('B')])],
  ['penugasan', assignments('Z>A', 'A>A', 'Z>B')],
]);

let played = '';
beforeAll(() => {
  const world = new World({ now: NOW, owner: OWNER });
  runCycle({ world, dist: 'dist', tables: TABLES });
  openForms({ world, dist: 'dist' });
  played = JSON.stringify(world.state);
});

/** A workbook with its forms, or one in which nothing was done. */
function bench(state = played, user = OWNER): Bench {
  const world = new World({ now: NOW, owner: OWNER });
  if (state) Object.assign(world.state, JSON.parse(state));
  world.actingUser = user;
  return { world, dist: 'dist' };
}

const look = (own: Bench): InstallationView => call(own, 'checkInstallation', {});
const pointOf = (own: Bench, name: CheckName): CheckView => {
  const found = look(own).checks.find((check) => check.name === name);
  if (!found) throw new RangeError(`There is no point ${name}.`);
  return found;
};

describe('a workbook as it should be', () => {
  test.each(['', 'played'])('has nothing to mend %s', (state) => {
    const { checks, grant } = look(bench(state && played));
    expect(checks.filter((check) => check.state !== 'good')).toEqual([]);
    expect(checks.every(({ title, found, next }) => title !== '' && found !== '' && next === '')).toBe(true);
    expect(grant).toBe('');
  });

  test('is left as it was', () => {
    const own = bench();
    const kept = () => {
      // The dice of the world are nobody's, and a store that was asked for and holds nothing is none.
      const { clock: _clock, executions: _executions, random: _random, ...rest } = own.world.state;
      const filled = (stores: object) => Object.entries(stores).filter(([, store]) => Object.keys(store).length > 0);
      return JSON.stringify({ ...rest, caches: filled(rest.caches), userProperties: filled(rest.userProperties) });
    };
    const before = kept();
    expect(pointOf(own, 'platform').state).toBe('good');
    expect(kept() === before).toBe(true);
  });

  test('costs as many calls as there is to ask, however often it is looked at', () => {
    const own = bench();
    const count = () => {
      const before = own.world.meter.snapshot();
      look(own);
      return own.world.meter.since(before).totalCalls;
    };
    expect([count(), count()]).toEqual([CALLS, CALLS]);
  });
});
const CALLS = 152;

describe('what differs', () => {
  test.each<readonly [string, CheckName, CheckView['state'], string]>([
    ['spreadsheets.currentonly', 'zone', 'bad', 'You do not have permission'],
    ['forms', 'forms', 'bad', 'Formulir tidak dapat dibuat'],
    ['userinfo.email', 'account', 'look', 'Google tidak menyebut alamat email Anda'],
    ['script.scriptapp', 'clock', 'bad', 'Jam tidak dapat dipasang'],
    ['script.send_mail', 'mail', 'bad', 'Surat tidak dapat dikirim'],
    ['drive.file', 'drive', 'look', 'Tidak dipakai, karena izinnya tidak diberikan'],
  ])('without %s it says so at %s, names the permission and where to give it', (scope, name, state, said) => {
    const own = bench();
    own.world.state.withheldScopes[OWNER] = [AUTH + scope];
    const point = pointOf(own, name);
    expect([point.state, point.found]).toEqual([state, expect.stringContaining(said)]);
    expect(point.next).not.toBe('');
    expect(pointOf(own, 'permissions').state).toBe('bad');
    expect(look(own).grant).toMatch(/^https:/);
  });

  test('another zone and another locale', () => {
    const world = new World({ now: NOW, owner: OWNER, timeZone: 'America/New_York', locale: 'en_US' });
    const own = { world, dist: 'dist' };
    expect(pointOf(own, 'zone')).toMatchObject({
      state: 'look',
      found:
        'Buku kerja memakai America/New_York, jadi bulan, tahun, dan tenggat berganti menurut jam di sana, bukan menurut WIB, WITA, atau WIT.',
    });
    expect(pointOf(own, 'locale')).toMatchObject({ state: 'look', found: expect.stringContaining('en_US') });
    const wrong = { what: 'zone', count: 1, to: 'check' };
    expect(call(own, 'home', {}).front.wrong).toContainEqual(wrong);
    setZone(own.world.workbook, 'Asia/Jayapura');
    expect(pointOf(own, 'zone')).toMatchObject({ state: 'good', found: expect.stringContaining('(WIT)') });
    for (const zone of ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']) {
      setZone(own.world.workbook, zone);
      expect(call(own, 'home', {}).front.wrong).not.toContainEqual(wrong);
    }
  });

  test('a clock that is gone, that is silent, and that is another’s', () => {
    const gone = bench();
    gone.world.state.triggers.splice(0);
    expect(pointOf(gone, 'clock')).toMatchObject({ state: 'bad', next: expect.stringContaining('Pasang jam lagi') });
    call(gone, 'wakeClock', {});
    expect(pointOf(gone, 'clock').state).toBe('good');

    const silent = bench();
    silent.world.state.clock += 5 * 3_600_000;
    expect(pointOf(silent, 'clock')).toMatchObject({ state: 'look', found: expect.stringContaining('selama 5 jam') });
    admit(silent.world.state, silent.world.workbook, 'editor', SECOND);
    silent.world.actingUser = SECOND;
    expect(pointOf(silent, 'clock')).toMatchObject({ state: 'look', found: expect.stringContaining(OWNER) });
  });

  test('a store that refuses, and one that is nearly full', () => {
    const full = bench();
    for (let number = 0; number < 62; number++)
      full.world.state.documentProperties[`berat-${number}`] = 'x'.repeat(7990);
    const found = pointOf(full, 'store');
    expect(found.state).toBe('bad');
    expect(found.found).toContain('You have exceeded the property storage quota.');
    expect(full.world.state.documentProperties['installation-check']).toBeUndefined();

    const nearly = bench();
    for (let number = 0; number < 52; number++)
      nearly.world.state.documentProperties[`berat-${number}`] = 'x'.repeat(7990);
    expect(pointOf(nearly, 'store')).toMatchObject({
      state: 'look',
      found: expect.stringMatching(/8\d% dari tempatnya/),
    });
  });

  test('a quota of letters that is used up', () => {
    const own = bench();
    own.world.state.mails.push({
      id: 'besar',
      at: own.world.state.clock,
      from: OWNER,
      name: null,
      replyTo: null,
      to: Array.from({ length: 100 }, (_, number) => `pegawai${number}@contoh.example`),
      cc: [],
      bcc: [],
      subject: '',
      body: '',
      htmlBody: null,
      attachments: [],
      inlineImages: {},
      sentBy: 'script',
      readBy: [],
    });
    expect(pointOf(own, 'mail')).toMatchObject({ state: 'look', found: 'Jatah surat hari ini sudah habis.' });
  });

  test('a copy', () => {
    const own = bench();
    copyWorkbook(own.world, { properties: 'kept' });
    expect(pointOf(own, 'copy')).toMatchObject({ state: 'look', found: expect.stringContaining('Ini salinan') });
  });

  test('what Google fails at is told at its point, and the others are told all the same', () => {
    const own = bench();
    own.world.faults.fail({ call: 'MailApp.getRemainingDailyQuota', message: SERVER_ERROR });
    const { checks } = look(own);
    expect(checks.filter(({ state }) => state !== 'good')).toEqual([
      {
        name: 'mail',
        title: 'Surat',
        state: 'bad',
        found: `Tidak dapat diperiksa. Pesan Google: ${SERVER_ERROR}`,
        next: expect.stringContaining('periksa lagi'),
      },
    ]);
  });
});
