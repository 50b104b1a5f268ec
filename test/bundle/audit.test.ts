/**
 * The audit trail of the bundle: every call that changes something leaves its entry, what somebody does to the sheet is
 * told at the next pull, and a run that was stopped dead leaves nothing out and tells nothing twice.
 */
import { describe, expect, test } from 'vitest';
import type { ApiName } from '../../src/app/api.types.ts';
import { auditProblems, type Chain } from '../../src/core/act/audit.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { admit } from '../../src/local/services/form-access.ts';
import {
  copyWorkbook,
  deleteRow,
  deleteSheet,
  readSheet,
  renameSheet,
  reorderRows,
  setCell,
} from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { AUDIT, parseAudit } from '../../src/tables/audit.ts';
import type { Grid } from '../../src/tables/notation.ts';
import {
  answers,
  assignments,
  criteria,
  employee,
  month,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { heldIn } from './played.ts';
import { callsUpTo, ownPart } from './stages.ts';

const OWNER = 'hr@contoh.example';
const SECOND = 'dua@contoh.example';
const DAY_MS = 86_400_000;
const PEOPLE = ['A', 'B', 'C'];
const TARGETS = rowsOf(PEOPLE.map((name) => target(name)));
const { NIP: _nip, Realisasi: _realised, ...WHAT } = target('A');
const TEMPLATES = rowsOf([{ Jabatan: 'Staf', ...WHAT }]);
const TABLES: ReadonlyMap<string, Rows> = new Map([
  ['pegawai', rowsOf(PEOPLE.map((name) => employee(name, { 'No. HP': '081234567890' })))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', TARGETS],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'A>A')],
]);
const ANSWERS = answers('Z>A 4 4', 'B>A 3 4', 'C>A 4 4', 'A>A 5 5');

/** Where a cycle stands, with everything before it done. */
const STEPS = {
  empty: () => undefined,
  imported: (bench: Bench) => importTables(bench, TABLES),
  prepared: (bench: Bench) => call(bench, 'prepare', {}),
  opened: (bench: Bench) => openForms(bench),
  answered: (bench: Bench) => enterAnswers(bench, call(bench, 'transcribe', { rows: ANSWERS }).submissions),
  pulled: (bench: Bench) => call(bench, 'evaluate', {}),
  closed: (bench: Bench) => closePeriod(bench),
  finalised: (bench: Bench) => call(bench, 'finaliseCycle', {}),
} as const;
type Step = keyof typeof STEPS;

const OPTIONS = { now: new Date('2026-12-01T09:00:00+07:00'), owner: OWNER };
const states = new Map<Step, string>();
/** A bench of its own, in the state after a step. */
function at(step: Step): Bench {
  if (!states.has(step)) {
    const world = new World(OPTIONS);
    admit(world.state, world.workbook, 'editor', SECOND);
    for (const [name, act] of Object.entries(STEPS)) {
      act({ world, dist: 'dist' });
      states.set(name as Step, JSON.stringify(world.state));
    }
  }
  return { world: new World(OPTIONS, JSON.parse(states.get(step) ?? '')), dist: 'dist' };
}

const trail = (world: World) =>
  world.workbook.sheets.some(({ name }) => name === AUDIT.title) ? parseAudit(heldIn(world, AUDIT.title) as Grid) : [];
const actions = (world: World): readonly string[] => trail(world).map(({ action }) => action);
const keptOf = ({ state }: World): Chain & { readonly pending: readonly unknown[] } =>
  JSON.parse(state.documentProperties.audit ?? '{"count":0,"head":"","pending":[]}');
/** What the trail itself shows; nothing where it is whole. */
const wrong = (world: World) => [...auditProblems(trail(world), keptOf(world)), ...keptOf(world).pending];
/** What the last pull told, by code and row. */
const told = (world: World): readonly string[] =>
  readSheet(world, 'Masalah')
    .filter((row) => String(row[0]).startsWith('audit-'))
    .map((row) => `${row[0]} ${row[1]} ${row[2]}`);
const cell = (world: World, title: string, row: number, header: string, value: string) =>
  setCell(world, title, row, (readSheet(world, title)[0] ?? []).indexOf(header) + 1, value);

const policyRow = (world: World, key: string): number =>
  readSheet(world, 'Kebijakan').findIndex((row) => row.includes(key)) + 1;
const LETTER = { personId: nip('B'), kind: 'invitation', number: 1 } as const;
/** Enters unexcused days of A; what a call is given that comes after. */
function absent(bench: Bench, days: number): Record<string, never> {
  call(bench, 'importTable', { name: 'kehadiran', rows: rowsOf([month('A', days)]) });
  return {};
}
const finish = (bench: Bench): void => {
  while (call(bench, 'advanceJob', {})?.finished === false);
};

/** Mends an address that a blank has come into. */
function mendAddress(bench: Bench): void {
  cell(bench.world, 'Pegawai', 2, 'Email', 'a @contoh.example');
  call(bench, 'applyFixes', { code: call(bench, 'fixes', {}).code, only: null });
}

const COURSES = rowsOf([{ Kode: 'T1', Judul: 'Arsip', Jenis: 'Teknis', Kriteria: 'C1', JP: 8, Tanggal: '2026-03-02' }]);
const ATTENDED = rowsOf([{ 'Kode Pelatihan': 'T1', NIP: nip('B'), Status: 'Hadir' }]);

/** Begins to close, and is cut off when the first form is counted. */
function beginClosing(bench: Bench): void {
  bench.world.faults.fail({ call: 'FormApp.Form.getResponses', message: 'Service error' });
  expect(() => closePeriod(bench)).toThrow('Service error');
}

/** Asks about November, and counts it without an answer. */
function countMonth(bench: Bench): void {
  call(bench, 'prepare', {});
  call(bench, 'startJob', { name: 'monthly' });
  for (let step = 0; step < 20 && call(bench, 'advanceJob', {})?.finished === false; step++)
    bench.world.clock.advance(120_000);
  call(bench, 'countMonth', { month: '2026-11' });
}

/** What each call leaves in the trail when it changes something, and how it comes to that; null where it leaves nothing. */
const LEAVES: Readonly<Record<ApiName, readonly [action: string, Step, (bench: Bench) => unknown] | null>> = {
  runProgress: null,
  cancelRun: null,
  home: null,
  lists: null,
  openEnds: null,
  inputTables: null,
  checkInstallation: null,
  dressSheets: null,
  showHelp: null,
  importTable: ['Impor', 'empty', (bench) => call(bench, 'importTable', { name: 'sasaran', rows: TARGETS })],
  previewImport: null,
  layOutSample: ['Isi data contoh', 'empty', (bench) => call(bench, 'layOutSample', {})],
  clearSample: [
    'Kosongkan data contoh',
    'empty',
    (bench) => {
      call(bench, 'layOutSample', {});
      return call(bench, 'clearSample', {}).home;
    },
  ],
  fixes: null,
  applyFixes: ['Perbaiki sel', 'imported', (bench) => mendAddress(bench)],
  takeBackFixes: [
    'Batalkan perbaikan sel',
    'imported',
    (bench) => {
      mendAddress(bench);
      return call(bench, 'takeBackFixes', {});
    },
  ],
  prepare: ['Susun penugasan', 'imported', (bench) => call(bench, 'prepare', {})],
  announcement: null,
  yearEnd: null,
  pullInquiries: null,
  copyTargets: [
    'Impor',
    'imported',
    (bench) => {
      call(bench, 'importTable', { name: 'templat-sasaran', rows: TEMPLATES });
      call(bench, 'importTable', { name: 'sasaran', rows: TARGETS.slice(0, 1) });
      return call(bench, 'copyTargets', {});
    },
  ],
  meetings: null,
  dossiers: null,
  dossierPrint: null,
  showDossier: null,
  refreshDossiers: ['Catat langkah berkas', 'imported', (bench) => call(bench, 'refreshDossiers', absent(bench, 5))],
  moveDossier: [
    'Catat langkah berkas',
    'imported',
    (bench) => {
      const [{ number, seen } = { number: 0, seen: 0 }] = call(bench, 'refreshDossiers', absent(bench, 5)).dossiers;
      const nothing = { decider: '', followUpOn: '', milestones: '' };
      return call(bench, 'moveDossier', { number, seen, move: 'ask-reply', reason: 'a', ...nothing });
    },
  ],
  tellSigns: ['Beri tahu isyarat dini', 'imported', (bench) => call(bench, 'tellSigns', absent(bench, 2))],
  monthly: null,
  countMonth: ['Hitung bulan', 'imported', (bench) => countMonth(bench)],
  decideMonth: [
    'Putusan teladan bulanan',
    'imported',
    (bench) => {
      call(bench, 'prepare', {});
      call(bench, 'showSheet', { table: 'Tim Penilai Bulanan' });
      cell(bench.world, 'Tim Penilai Bulanan', 2, 'NIP', nip('A'));
      cell(bench.world, 'Tim Penilai Bulanan', 2, 'Email', OWNER);
      setCell(bench.world, 'Kebijakan', policyRow(bench.world, 'Bulanan: Kuorum Tim'), 2, '1');
      countMonth(bench);
      // Nobody answers; a week is given for it.
      bench.world.clock.advance(8 * 86_400_000);
      call(bench, 'decideMonth', { span: '2026-11', winners: [], reason: 'Belum ada', members: [nip('A')] });
    },
  ],
  documents: null,
  showDocuments: null,
  unitReports: null,
  showUnitReports: null,
  agendas: null,
  showAgendas: null,
  resultLetters: null,
  showResultLetters: null,
  trainings: null,
  giveCertificates: [
    'Beri nomor sertifikat',
    'imported',
    (bench) => {
      call(bench, 'importTable', { name: 'pelatihan', rows: COURSES });
      call(bench, 'importTable', { name: 'peserta-pelatihan', rows: ATTENDED });
      return call(bench, 'giveCertificates', { kind: 'training', of: 'T1', personId: null });
    },
  ],
  certificates: null,
  showCertificates: null,
  proposeDates: ['Usulkan rapat', 'imported', (bench) => call(bench, 'proposeDates', {})],
  openForms: ['Mulai mengumpulkan', 'prepared', openForms],
  startJob: ['Tarik dan hitung', 'answered', (bench) => call(bench, 'startJob', { name: 'pull' })],
  // What goes on was told when it was begun, and a piece that ends something tells so itself.
  advanceJob: [
    'Tutup siklus',
    'pulled',
    (bench) => {
      beginClosing(bench);
      finish(bench);
    },
  ],
  cancelJob: [
    'Batalkan penutupan',
    'pulled',
    (bench) => {
      beginClosing(bench);
      call(bench, 'cancelJob', {});
    },
  ],
  takeOver: [
    'Ambil alih',
    'opened',
    (bench) => {
      bench.world.actingUser = SECOND;
      call(bench, 'takeOver', {});
    },
  ],
  wakeClock: null,
  section: null,
  person: null,
  personInRow: null,
  reopenSidebar: null,
  transcribe: null,
  evaluate: ['Tarik dan hitung', 'answered', (bench) => call(bench, 'evaluate', {})],
  comparePolicy: null,
  adoptPolicy: [
    'Berlakukan kebijakan',
    'pulled',
    (bench) => {
      for (const [key, value] of [
        ['Bobot Hasil', '7000'],
        ['Bobot Perilaku', '3000'],
      ] as const)
        setCell(bench.world, 'Kebijakan', policyRow(bench.world, key), 2, value);
      call(bench, 'adoptPolicy', {});
    },
  ],
  previewLetters: null,
  previewQueue: null,
  previewAnnouncement: null,
  startInvitations: ['Antrekan surat', 'opened', (bench) => call(bench, 'startInvitations', {})],
  startReminders: [
    'Antrekan surat',
    'opened',
    (bench) => {
      call(bench, 'startInvitations', {});
      finish(bench);
      bench.world.clock.advance(8 * DAY_MS);
      call(bench, 'startReminders', { unit: null });
    },
  ],
  markLetter: [
    'Tandai surat',
    'opened',
    (bench) => {
      call(bench, 'startInvitations', {});
      finish(bench);
      call(bench, 'markLetter', { ...LETTER, as: 'bounced' });
    },
  ],
  editTemplates: null,
  listMessages: null,
  markMessage: [
    'Tandai surat',
    'opened',
    (bench) => call(bench, 'markMessage', { personId: nip('B'), kind: 'invitation' }),
  ],
  paper: null,
  showPaper: null,
  reopenCycle: ['Buka kembali', 'closed', (bench) => call(bench, 'reopenCycle', { reason: 'Jawaban susulan' })],
  decideAward: [
    'Putusan penghargaan',
    'closed',
    (bench) =>
      call(bench, 'decideAward', {
        personId: nip('A'),
        award: 'unit-best',
        kind: 'grant',
        reason: 'Pelayanan terbaik',
      }),
  ],
  finaliseCycle: ['Tetapkan siklus', 'closed', (bench) => call(bench, 'finaliseCycle', {})],
  openPeriod: ['Buka periode', 'finalised', (bench) => call(bench, 'openPeriod', { period: '2027' })],
  heldAnswers: null,
  ruleAnswer: [
    'Putusan jawaban',
    'answered',
    (bench) => {
      cell(bench.world, 'Jawaban Atasan', 2, 'Kode', 'salah');
      call(bench, 'evaluate', {});
      const [held] = call(bench, 'heldAnswers', {}).answers;
      call(bench, 'ruleAnswer', {
        fingerprint: held?.fingerprint ?? '',
        kind: 'discard',
        reason: 'Bukan dari penilainya',
      });
    },
  ],
  bindings: null,
  mapColumn: [
    'Tetapkan kolom',
    'answered',
    (bench) => {
      const at = (readSheet(bench.world, 'Jawaban Atasan')[0] ?? []).findIndex((title) => String(title).includes('['));
      setCell(bench.world, 'Jawaban Atasan', 1, at + 1, 'Nilai pertama');
      const drift = call(bench, 'bindings', {}).drifts.find(({ kind }) => kind === 'missing');
      if (!drift) throw new RangeError('A header that was typed over is missed.');
      call(bench, 'mapColumn', { ...drift, column: 'Nilai pertama' });
    },
  ],
  restoreQuestion: [
    'Pulihkan pertanyaan',
    'answered',
    (bench) => {
      for (const { items } of Object.values(bench.world.forms))
        for (const item of items) if (item.type === 'GRID') item.columns = ['Ya', 'Tidak'];
      const [drift] = call(bench, 'bindings', {}).drifts;
      if (!drift) throw new RangeError('Another scale is a drift.');
      call(bench, 'restoreQuestion', drift);
    },
  ],
  compareCounts: null,
  results: null,
  previewResults: null,
  pullResults: [
    'Catat keberatan',
    'closed',
    (bench) => {
      call(bench, 'startJob', { name: 'publish' });
      for (let step = 0; step < 20 && call(bench, 'advanceJob', {})?.finished === false; step++)
        bench.world.clock.advance(120_000);
      const { to = [], body = '' } = bench.world.state.mails.find(({ subject }) => subject.includes('Pegawai A')) ?? {};
      const answer = { 'Tanggapan Anda': 'Saya mengajukan keberatan', 'Alasan keberatan': 'Kurang' };
      const page = openForm(bench.world, /https:\S+/.exec(body)?.[0] ?? '', to[0]);
      submitForm(bench.world, page, answer, to[0] ?? '', to[0]);
      call(bench, 'pullResults', {});
    },
  ],
  keptData: null,
  startPurge: [
    'Musnahkan data',
    'finalised',
    (bench) => {
      bench.world.clock.advance(800 * DAY_MS);
      call(bench, 'startPurge', { reason: 'Masa simpan habis', code: call(bench, 'keptData', {}).code });
      finish(bench);
    },
  ],
  editRetention: null,
  findPeople: null,
  showPersonData: null,
  personData: null,
  leadership: null,
  updateLeadership: [
    'Perbarui buku kerja pimpinan',
    'pulled',
    (bench) => call(bench, 'updateLeadership', { share: [] }),
  ],
  talent: null,
  showTalent: null,
  showSheet: null,
};

describe('each call', () => {
  test.each(Object.entries(LEAVES).flatMap(([name, leaves]) => (leaves ? [[name, ...leaves] as const] : [])))(
    '%s leaves its entry, by whoever acts: %s',
    (_name, action, step, act) => {
      const bench = at(step);
      const { length } = trail(bench.world);
      act(bench);
      const added = trail(bench.world).slice(length);
      expect(added.map((entry) => entry.action)).toContain(action);
      expect(new Set(added.map(({ by }) => by))).toEqual(new Set([bench.world.actingUser]));
      expect(wrong(bench.world)).toEqual([]);
    },
  );

  test('that was refused leaves none', () => {
    const { world, dist } = at('answered');
    const before = trail(world);
    const refused = (name: ApiName, args: unknown) => execute(world, dist, 'call', [name, args], { from: 'page' });
    for (const [name, args] of [
      ['finaliseCycle', {}],
      ['decideAward', { personId: nip('A'), award: 'unit-best', kind: 'grant', reason: 'a' }],
      ['reopenCycle', { reason: 'a' }],
      ['openPeriod', { period: '2027' }],
      ['startPurge', { reason: 'a', code: 'x' }],
      ['importTable', { name: 'kriteria', rows: [['Kode']] }],
      ['ruleAnswer', { fingerprint: 'x', kind: 'discard', reason: 'a' }],
      ['mapColumn', { role: 'peer', header: 'x', kind: 'missing', column: '' }],
      ['markLetter', { ...LETTER, as: 'sent' }],
    ] as const)
      expect(refused(name, args), name).toMatchObject({ ok: false });
    expect(trail(world)).toEqual(before);
  });

  test('that changes nothing leaves none, and what the clock does is marked as its own', () => {
    const { world, dist } = at('pulled');
    const before = trail(world);
    call({ world, dist }, 'evaluate', {});
    call({ world, dist }, 'prepare', {});
    openForms({ world, dist });
    call({ world, dist }, 'importTable', { name: 'sasaran', rows: TARGETS });
    expect(trail(world)).toEqual(before);
    setCell(world, 'Sasaran', 2, (readSheet(world, 'Sasaran')[0] ?? []).indexOf('Realisasi') + 1, 50);
    execute(world, dist, 'onHour', []);
    expect(trail(world).slice(before.length)).toMatchObject([{ action: 'Tarik dan hitung', by: `${OWNER} (jam)` }]);
    // The same file again is a change now.
    call({ world, dist }, 'importTable', { name: 'sasaran', rows: TARGETS });
    expect(actions(world).slice(-1)).toEqual(['Impor']);
    expect(wrong(world)).toEqual([]);
  });
});

test('names nobody and tells no answer', () => {
  const { world } = at('finalised');
  expect(actions(world)).toEqual([
    'Jejak dimulai',
    ...Array(5).fill('Impor'),
    'Susun penugasan',
    'Ambil alih',
    'Buka siklus',
    'Berlakukan kebijakan',
    'Buat formulir',
    'Mulai mengumpulkan',
    'Tarik dan hitung',
    'Mulai menutup siklus',
    'Tutup siklus',
    'Tetapkan siklus',
  ]);
  expect(JSON.stringify(trail(world))).not.toMatch(/Pegawai [A-C]|Sekretaris/);
});

describe('what somebody does to the sheet is told at the next pull', () => {
  const last = (world: World): number => trail(world).length + 1;
  test.each([
    [
      'a cell typed over',
      (world: World) => cell(world, AUDIT.title, 5, 'Oleh', 'orang@contoh.example'),
      ['audit-edited 5'],
    ],
    ['a row deleted', (world: World) => deleteRow(world, AUDIT.title, 5), ['audit-removed 5']],
    [
      'the last two rows cut off',
      (world: World) => {
        for (const row of [last(world), last(world) - 1]) deleteRow(world, AUDIT.title, row);
      },
      ['audit-cut 13'],
    ],
    [
      'rows in another order',
      (world: World) => reorderRows(world, AUDIT.title, (rows) => rows.map((_, index) => rows.length - 1 - index)),
      ['audit-reordered 3'],
    ],
    [
      'a row written below',
      (world: World) => cell(world, AUDIT.title, last(world) + 1, 'Tindakan', 'Impor'),
      ['audit-inserted 15'],
    ],
    ['the tab deleted', (world: World) => deleteSheet(world, AUDIT.title), ['audit-cut 2']],
    ['the tab renamed', (world: World) => renameSheet(world, AUDIT.title, 'Lama'), ['audit-cut 2']],
  ] as const)('%s', (_what, act, expected) => {
    const bench = at('pulled');
    const { world } = bench;
    // The row that is written below needs a place.
    for (const sheet of world.workbook.sheets) if (sheet.name === AUDIT.title) sheet.maxRows += 5;
    act(world);
    call(bench, 'evaluate', {});
    expect(told(world)).toEqual(expected.map((one) => one.replace(/ /, ` ${AUDIT.title} `)));
    expect(call(bench, 'home', {}).problems.first.map(({ table }) => table)).toContain(AUDIT.title);
    // Pulled again it is told still, and nothing is added.
    const { length } = trail(world);
    call(bench, 'evaluate', {});
    expect([told(world).length, trail(world).length]).toEqual([expected.length, length]);
  });

  test('and is over once it is undone', () => {
    const bench = at('pulled');
    const { world } = bench;
    const before = String(readSheet(world, AUDIT.title)[4]?.[5]);
    cell(world, AUDIT.title, 5, 'Rincian', 'baris=9');
    closePeriod(bench);
    expect(told(world)).toEqual([`audit-edited ${AUDIT.title} 5`]);
    cell(world, AUDIT.title, 5, 'Rincian', before);
    call(bench, 'reopenCycle', { reason: 'Jejak dipulihkan' });
    call(bench, 'evaluate', {});
    expect([told(world), wrong(world)]).toEqual([[], []]);
  });
});

test('Ringkasan pins the trail in the line of the agency: how many entries, and the first digits of the last hash', () => {
  const { world } = at('pulled');
  const [header = [], ...rows] = readSheet(world, 'Ringkasan');
  const { count, head } = keptOf(world);
  expect(rows.map((row) => row[header.indexOf('Jejak Audit')])).toEqual([
    ...rows.slice(1).map(() => ''),
    `${count} catatan, kode ${head.slice(0, 12)}`,
  ]);
});

describe('a copy', () => {
  test.each(['kept', 'lost'] as const)(
    'goes on with the trail and says that it is one, with properties %s',
    (properties) => {
      const bench = at('pulled');
      const { world } = bench;
      const before = trail(world);
      copyWorkbook(world, { properties });
      call(bench, 'openPeriod', { period: '2027' });
      expect(trail(world).slice(0, before.length)).toEqual(before);
      expect(trail(world).slice(before.length)).toMatchObject([
        { action: 'Salinan buku kerja', record: world.workbook.id, detail: `sampai nomor ${before.length}` },
        { action: 'Buka periode' },
      ]);
      expect(wrong(world)).toEqual([]);
    },
  );
  test('is none where only the properties were lost: then the trail says that it goes on without them', () => {
    const bench = at('pulled');
    const { world } = bench;
    delete world.state.documentProperties.audit;
    closePeriod(bench);
    expect(actions(world).slice(-3)).toEqual(['Jejak dilanjutkan', 'Mulai menutup siklus', 'Tutup siklus']);
    expect(wrong(world)).toEqual([]);
  });
});

test('a run that was stopped at any call leaves a trail that the next makes whole, with nothing twice', () => {
  const stages = [
    ['imported', 1, (bench: Bench) => call(bench, 'importTable', { name: 'sasaran', rows: TARGETS.slice(0, 3) })],
    ['pulled', 9, (bench: Bench) => closePeriod(bench)],
  ] as const;
  for (const [step, stride, act] of stages) {
    const whole = at(step);
    const before = whole.world.meter.snapshot();
    act(whole);
    const { totalCalls, calls } = whole.world.meter.since(before);
    // A page's call of the server is metered, but no call that a run makes.
    const made = totalCalls - (calls['google.script.run'] ?? 0);
    for (const nth of ownPart(callsUpTo(made, stride))) {
      const bench = at(step);
      bench.world.faults.stopAt(nth);
      expect(() => act(bench)).toThrow();
      bench.world.faults.clear();
      if (call(bench, 'home', {}).cycle.stage !== 'closed') act(bench);
      const shown = (world: World) => trail(world).map(({ action, record, detail }) => [action, record, detail]);
      expect(shown(bench.world), `stopped at call ${nth}`).toEqual(shown(whole.world));
      expect(wrong(bench.world), `stopped at call ${nth}`).toEqual([]);
    }
  }
}, 240_000);
