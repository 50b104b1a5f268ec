/**
 * Every call of the pages, tried as everybody who may sit before the workbook: what somebody may not do is refused before it
 * begins, in words, and changes nothing; what they may is never refused for who they are.
 */
import { describe, expect, test } from 'vitest';
import { NEEDS } from '../../src/app/access.ts';
import type { ApiName, Reply } from '../../src/app/api.types.ts';
import { isEnough, type Right } from '../../src/core/plan/access.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { employee, month, nip, rowsOf } from '../fixtures/agency.ts';
import { OPTIONS, played, stateOf } from './played.ts';

const LISTED = [
  ['lihat@contoh.example', 'Melihat'],
  ['kerja@contoh.example', 'Mengerjakan'],
  ['putus@contoh.example', 'Memutuskan'],
];
const NAMES = Object.keys(NEEDS) as readonly ApiName[];

/** A cycle with ratings, whose operator is the owner, and a list that does not name them. */
function listed(): Bench {
  const bench = played();
  call(bench, 'showSheet', { table: 'Hak Akses' });
  for (const [row, cells] of LISTED.entries())
    for (const [column, text] of cells.entries()) setCell(bench.world, 'Hak Akses', row + 2, column + 1, text);
  return bench;
}

/** Sits somebody before the workbook, who may edit it. */
function sit({ world }: Bench, emailAddress: string): void {
  if (emailAddress !== OPTIONS.owner)
    world.workbook.permissions.push({ id: emailAddress, type: 'user', role: 'writer', emailAddress, view: null });
  world.actingUser = emailAddress;
}

const replyTo = ({ world, dist }: Bench, name: ApiName, args: object = {}): Reply<unknown> =>
  execute(world, dist, 'call', [name, args], { from: 'page' }) as Reply<unknown>;

/** Service calls that change something. */
const WRITING = /\.(set|append|insert|delete|clear|create|send|add|remove)/;

/** What calls that only look are asked, where they need to be asked something. */
const LOOKED_AT: Readonly<Partial<Record<ApiName, object>>> = {
  previewImport: { name: 'pegawai', rows: rowsOf([employee('F')]), taking: null },
  previewLetters: { kind: 'invitation', unit: null },
  paper: { unit: null },
  agendas: { day: null, unit: null, personId: null },
  monthly: { month: null },
  documents: { unit: null, personId: null },
  resultLetters: { unit: null, personId: null, isEverybody: true },
  talent: { unit: null },
  unitReports: { unit: null },
  certificates: { set: null, personId: null },
  findPeople: { text: 'Pegawai' },
  personData: { id: nip('A') },
  person: { id: nip('A') },
  lists: { of: ['monitor', 'mail', 'flags', 'summary', 'remarks'] },
  showSheet: { table: 'Pegawai' },
  showHelp: { topic: 'guidance', language: 'id' },
  section: { name: 'guidance', language: 'id' },
  reopenSidebar: { language: 'id' },
  dossierPrint: { number: 1 },
  showDossier: { number: 1 },
};

const bench = listed();

describe.each<[who: string, email: string, right: Right]>([
  ['the operator, who is not listed', OPTIONS.owner, 'work'],
  ['who is listed to look', 'lihat@contoh.example', 'look'],
  ['who is listed to work', 'kerja@contoh.example', 'work'],
  ['who is listed to decide', 'putus@contoh.example', 'decide'],
  ['who is not listed', 'tamu@contoh.example', 'look'],
])('%s', (_, email, right) => {
  test('is refused exactly what asks for more', () => {
    sit(bench, email);
    const before = stateOf(bench);
    const beyond = NAMES.filter((name) => !isEnough(right, NEEDS[name]));
    for (const name of beyond) {
      const reply = replyTo(bench, name);
      expect([name, reply.ok ? 'done' : reply.error.code]).toEqual([name, 'not-entitled']);
      if (!reply.ok) expect(reply.error.happened).toContain(email);
    }
    expect(stateOf(bench)).toBe(before);
    for (const name of NAMES.filter((one) => !beyond.includes(one))) {
      const reply = replyTo(bench, name);
      expect([name, reply.ok || reply.error.code !== 'not-entitled']).toEqual([name, true]);
    }
  });
});

test('while nobody is listed, everybody may', () => {
  const open = played();
  sit(open, 'tamu@contoh.example');
  const reply = replyTo(open, 'decideAward');
  expect(reply.ok ? 'done' : reply.error.code).not.toBe('not-entitled');
  // The sheet is made at the first asking, with nobody in it.
  expect(call(open, 'showSheet', { table: 'Hak Akses' })).toEqual({ shown: true });
  expect(readSheet(open.world, 'Hak Akses')).toEqual([['Email', 'Hak', 'Keterangan']]);
});

test('a sheet in which nobody can be read is not empty, and says which row to mend', () => {
  const unread = played();
  call(unread, 'showSheet', { table: 'Hak Akses' });
  for (const [column, text] of ['kepala badan', 'Memutuskan'].entries())
    setCell(unread.world, 'Hak Akses', 2, column + 1, text);
  // Whoever has charge goes on with the work; nobody decides, by whatever account.
  for (const [who, name] of [
    ['tamu@contoh.example', 'editRetention'],
    ['tamu@contoh.example', 'evaluate'],
    [OPTIONS.owner, 'editRetention'],
  ] as const) {
    sit(unread, who);
    const before = stateOf(unread);
    const reply = replyTo(unread, name);
    expect(reply).toMatchObject({ ok: false, error: { code: 'access-unread' } });
    if (!reply.ok) expect(reply.error.happened).toContain('Sheet Hak Akses baris 2 tidak terbaca');
    if (!reply.ok) expect(reply.error.happened).toContain(who);
    expect(stateOf(unread)).toBe(before);
  }
  expect(replyTo(unread, 'evaluate').ok).toBe(true);
  sit(unread, 'tamu@contoh.example');
  // Whoever can be read in another row knows what they may.
  for (const [column, text] of ['tamu@contoh.example', 'Melihat'].entries())
    setCell(unread.world, 'Hak Akses', 3, column + 1, text);
  expect(replyTo(unread, 'editRetention')).toMatchObject({ ok: false, error: { code: 'not-entitled' } });
  for (const column of [1, 2]) setCell(unread.world, 'Hak Akses', 3, column, '');
  setCell(unread.world, 'Hak Akses', 2, 1, 'tamu@contoh.example');
  expect(replyTo(unread, 'editRetention').ok).toBe(true);
});

test('looking changes nothing, whoever looks and at whatever', () => {
  const looked = listed();
  // Somebody is away often enough for a dossier, which there is to look at.
  call(looked, 'importTable', { name: 'kehadiran', rows: rowsOf([month('A', 5)]) });
  call(looked, 'refreshDossiers', {});
  sit(looked, 'lihat@contoh.example');
  // Which tab is in front is nobody's data; it is in front already.
  expect(replyTo(looked, 'showSheet', LOOKED_AT.showSheet).ok).toBe(true);
  const before = stateOf(looked);
  const changed: string[] = [];
  const unanswered: string[] = [];
  for (const name of NAMES.filter((one) => NEEDS[one] === 'look')) {
    const reading = looked.world.meter.snapshot();
    const reply = replyTo(looked, name, LOOKED_AT[name]);
    const { calls, cellsWritten } = looked.world.meter.since(reading);
    // Pages that are shown, and the tab in front, are nobody's data.
    const writing = Object.keys(calls).filter((one) => WRITING.test(one) && !/^HtmlService|setActiveSheet$/.test(one));
    if (stateOf(looked) !== before || cellsWritten > 0 || writing.length > 0) changed.push(`${name} ${writing}`);
    if (!reply.ok) unanswered.push(`${name} ${reply.error.code}`);
  }
  // Results are previewed once the period is closed.
  expect(unanswered).toEqual(['previewResults not-allowed']);
  // Home notes what it said first. The check keeps notes, here and in short memory, and takes them away again, to see whether they
  // can be kept; a blob is in no file.
  expect(changed.map((one) => one.replaceAll('PropertiesService.Properties.', ''))).toEqual([
    'home setProperty',
    'checkInstallation setProperty,deleteProperty,Blob.setName,CacheService.Cache.remove,CacheService.Cache.removeAll',
  ]);
});
