/**
 * A sheet of Teladan's own that has lost a heading: nothing is made from it, in any use case, until the heading is back. The home
 * opens all the same, says which sheet lacks what, and counts nothing from it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Home, JobName, JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, importTables, openForms } from '../../src/local/cycle.ts';
import { isStopped } from '../../src/local/files/stopped.ts';
import { insertColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import { TABLES } from '../../src/tables/index.ts';
import { KIND_WORDS, STATE_WORDS } from '../../src/tables/letters.ts';
import { columnLetters, isTyped } from '../../src/tables/notation.ts';
import { answers, assignments, criteria, employee, month, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import { finish, publish, sendWaiting } from './objecting.ts';
import { DIST, OPTIONS, played, records } from './played.ts';

/** B is rated low, H was away too often, R has no answer. */
const PEOPLE = ['A', 'B', 'C', 'D', 'H', 'R'];
/** What Z wrote about A and B goes out with their results. */
const COMMENTED = answers(...['A', 'C', 'D', 'H'].map((name) => `Z>${name} 4 4`), 'Z>B 1 1').map((row) =>
  row.map((cell, at) =>
    at === row.length - 1 && cell === '' && ['A', 'B'].some((name) => row.includes(nip(name))) ? 'Baik' : cell,
  ),
);
const tables = new Map([
  ['kebijakan', rowsOf([{ Kunci: 'Pimpinan: Email', Nilai: 'kepala@contoh.example' }])],
  ['pegawai', rowsOf(PEOPLE.map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['pelatihan', rowsOf([{ Kode: 'T1', Judul: 'Pelayanan', Jenis: 'Teknis', Kriteria: 'C1', JP: '12', Tanggal: '' }])],
  ['sasaran', rowsOf(PEOPLE.map((name) => target(name, { Realisasi: name === 'B' ? 20 : 100 })))],
  ['kehadiran', rowsOf([month('H', 5)])],
  ['penugasan', assignments(...PEOPLE.map((name) => `Z>${name}`))],
  ['jawaban', COMMENTED],
]);

/** `asked`: answers come in, and people were asked to report, invited to meetings and offered trainings as well. */
type Stage = 'opened' | 'collecting' | 'asked' | 'frozen' | 'closed';
const states = new Map<Stage, string>();
const keep = (stage: Stage, { world }: Bench): void => void states.set(stage, JSON.stringify(world.state));
const at = (stage: Stage): Bench => ({ world: new World(OPTIONS, JSON.parse(states.get(stage) ?? '')), dist: DIST });
const work = (bench: Bench, name: JobName): JobView | null => finish(bench, call(bench, 'startJob', { name }));
beforeAll(() => {
  const bench = played(tables);
  openForms(bench);
  keep('opened', bench);
  work(bench, 'announce');
  call(bench, 'refreshDossiers', {});
  keep('collecting', bench);
  const asked = at('collecting');
  work(asked, 'year-end');
  work(asked, 'trainings');
  call(asked, 'proposeDates', {});
  work(asked, 'meetings');
  call(asked, 'evaluate', {});
  keep('asked', asked);
  closePeriod(bench);
  keep('frozen', bench);
  publish(bench);
  keep('closed', bench);
});

/** Acts that write, and pages that show or print; each refuses by itself. */
const ACTS: Readonly<Record<string, (bench: Bench) => unknown>> = {
  prepare: (bench) => call(bench, 'prepare', {}),
  announce: (bench) => work(bench, 'announce'),
  refreshDossiers: (bench) => call(bench, 'refreshDossiers', {}),
  updateLeadership: (bench) => call(bench, 'updateLeadership', { share: [] }),
  invite: (bench) => call(bench, 'startInvitations', {}),
  evaluate: (bench) => call(bench, 'evaluate', {}),
  close: closePeriod,
  unitReports: (bench) => call(bench, 'unitReports', { unit: null }),
  results: (bench) => call(bench, 'results', {}),
  pullResults: (bench) => call(bench, 'pullResults', {}),
  publish,
  decide: (bench) =>
    call(bench, 'decideAward', { personId: best(bench), award: 'unit-best', kind: 'grant', reason: 'Terbaik' }),
};
const best = ({ world }: Bench): string =>
  String(records(world, 'Kandidat').find(({ Jenis }) => Jenis === 'Penghargaan')?.NIP);

const headerOf = ({ world }: Bench, title: string): readonly string[] => (readSheet(world, title)[0] ?? []).map(String);
const write = (bench: Bench, title: string, heading: string, text: string): void =>
  setCell(bench.world, title, 1, headerOf(bench, title).indexOf(heading) + 1, text);
/** What stands in the workbooks, which letters went, and whether forms take answers. */
const standing = ({ world: { state } }: Bench): string =>
  JSON.stringify([
    Object.values(state.workbooks).map(({ sheets }) =>
      sheets.map(({ name, rows }) => [
        name,
        rows
          .map((row) => row.join('\t').trimEnd())
          .join('\n')
          .trimEnd(),
      ]),
    ),
    Object.values(state.forms).map(({ title, accepting }) => [title, accepting]),
    state.documentProperties.cycle,
    state.mails.length,
  ]);

/** Why something was refused; undefined where it was done. */
function refusal(act: () => unknown): { readonly code: string | undefined; readonly message: string } | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!isStopped(error)) throw error;
    return { code: error.code, message: error.message };
  }
}
const isLost = (code: string | undefined): boolean => code?.startsWith('headings-lost') === true;

const own = (bench: Bench) =>
  TABLES.filter((table) => !isTyped(table) && bench.world.workbook.sheets.some(({ name }) => name === table.title));

/** All that home counts. */
const COUNTED = ['monitor', 'ratings', 'results', 'candidates', 'units', 'history', 'mail', 'problems'] as const;
const shown = (home: Home, key: (typeof COUNTED)[number]): string => JSON.stringify(home[key]);

describe('the home', () => {
  test('counts nothing from a sheet that lacks any of its headings, and is as before once it is back', () => {
    const bench = at('closed');
    const base = call(bench, 'home', {});
    expect([base.lost, base.ratings?.rated, base.results?.published]).toEqual([[], 5, 6]);
    const told = new Set<string>();
    for (const { title } of own(bench)) {
      for (const heading of headerOf(bench, title)) {
        const at = headerOf(bench, title).indexOf(heading);
        setCell(bench.world, title, 1, at + 1, '');
        const home = call(bench, 'home', {});
        setCell(bench.world, title, 1, at + 1, heading);
        const place = `${title}: ${heading}`;
        const differs = COUNTED.filter((key) => shown(home, key) !== shown(base, key));
        for (const key of differs) expect([place, key, home[key] ?? []]).toEqual([place, key, NOTHING[key] ?? []]);
        if (home.lost.length === 0) {
          // What the home does not read it says nothing of.
          expect([place, differs, home.front.late, home.front.next]).toEqual([
            place,
            [],
            base.front.late,
            base.front.next,
          ]);
          continue;
        }
        told.add(title);
        expect(home.lost.map(({ sheet }) => sheet)).toEqual([title]);
        expect(home.lost[0]?.happened).toContain(heading);
        expect(home.front.next).toMatchObject({ action: 'restore', params: { sheet: title } });
        expect(home.front.wrong).toContainEqual({ what: 'headings', count: 1, to: 'problems' });
        for (const line of home.front.late) expect(base.front.late).toContainEqual(line);
      }
    }
    for (const title of [
      'Kandidat',
      'Nilai',
      'Ringkasan',
      'Pemantauan',
      'Surat',
      'Formulir',
      'Siklus',
      'Masalah',
      'Tanggapan Hasil',
    ])
      expect([...told]).toContain(title);
    const after = call(bench, 'home', {});
    expect({ ...after, front: { ...after.front, at: '' } }).toEqual({ ...base, front: { ...base.front, at: '' } });
  });

  test('tells a sheet that it does not read once something else has come upon it, until it is whole', () => {
    const bench = at('closed');
    write(bench, 'Hasil Terbit', 'NIP', 'Nomor');
    expect(call(bench, 'home', {}).lost).toEqual([]);
    expect(refusal(() => call(bench, 'results', {}))?.message).toContain('Hasil Terbit');
    expect(call(bench, 'home', {}).lost).toMatchObject([{ sheet: 'Hasil Terbit', steps: [], refills: false }]);
    write(bench, 'Hasil Terbit', 'Nomor', 'NIP');
    expect(call(bench, 'home', {}).lost).toEqual([]);
  });

  test('tells both where two come upon one each at once, and a store that is full makes no other error of it', () => {
    const bench = at('closed');
    const results = (): string | undefined => refusal(() => call(bench, 'results', {}))?.code;
    write(bench, 'Hasil Terbit', 'NIP', 'Nomor');
    const message = 'You have exceeded the property storage quota. Please remove some properties and try again.';
    bench.world.faults.fail({ call: 'PropertiesService.Properties.setProperty', message });
    expect(results()).toBe('headings-lost');
    expect(call(bench, 'home', {}).lost).toEqual([]);
    let other: string | undefined;
    bench.world.faults.meanwhile(15, () => {
      write(bench, 'Hasil Terbit', 'Nomor', 'NIP');
      write(bench, 'Keandalan', 'Unit Kerja', 'Unit');
      other = refusal(() => call(bench, 'unitReports', { unit: null }))?.code;
      write(bench, 'Hasil Terbit', 'NIP', 'Nomor');
    });
    expect([results(), other]).toEqual(['headings-lost', 'headings-lost-refilled']);
    const { lost } = call(bench, 'home', {});
    expect(lost.map(({ sheet }) => sheet).sort()).toEqual(['Hasil Terbit', 'Keandalan']);
  });
});

/** What stands in the place of what cannot be read: no number and no list, or what says that there is none. */
const NOTHING: Partial<Record<(typeof COUNTED)[number], unknown>> = {
  mail: {
    ...{ held: false, openTotal: 0, isInvited: false, untold: 0, following: '' },
    counts: { waiting: 0, sent: 0, uncertain: 0, refused: 0, bounced: 0, withheld: 0, 'not-needed': 0 },
  },
  problems: { total: 0, first: [] },
};

/** Which acts come to which sheets, also to those that they need at their end alone. */
const REFUSED: Readonly<Record<Stage, Readonly<Record<string, readonly string[]>>>> = {
  opened: { announce: ['Jejak Audit', 'Masalah'] },
  collecting: {
    updateLeadership: ['Nilai', 'Kandidat', 'Ringkasan', 'Riwayat Berkas'],
    evaluate: ['Jejak Audit', 'Masalah', 'Surat', 'Butir Formulir', 'Arsip Jawaban'],
    refreshDossiers: ['Formulir Isian', 'Surat', 'Sasaran Terbit', 'Masalah'],
    invite: ['Surat', 'Masalah'],
    close: ['Versi Kebijakan', 'Siklus', 'Jejak Audit', 'Surat', 'Arsip Jawaban'],
  },
  asked: {
    evaluate: ['Butir Isian', 'Sasaran Terbit', 'Undangan Rapat', 'Rapat', 'Penawaran Pelatihan'],
    close: ['Formulir Isian', 'Butir Isian', 'Sasaran Terbit', 'Undangan Rapat', 'Rapat', 'Penawaran Pelatihan'],
  },
  frozen: {
    publish: ['Jejak Audit', 'Masalah', 'Surat', 'Sasaran Terbit', 'Penjelasan', 'Nilai', 'Arsip Jawaban'],
  },
  closed: {
    updateLeadership: ['Nilai', 'Kandidat', 'Ringkasan', 'Hasil Terbit'],
    unitReports: ['Nilai', 'Kandidat', 'Ringkasan', 'Hasil Terbit'],
    results: ['Hasil Terbit', 'Surat'],
    pullResults: ['Hasil Terbit', 'Surat', 'Masalah'],
    publish: ['Hasil Terbit', 'Penjelasan', 'Nilai'],
    decide: ['Nilai', 'Skor', 'Kandidat'],
  },
};

// That no act comes to any other sheet after it has done something is shown by all acts of a year (year.test.ts).
test.each(Object.keys(REFUSED) as readonly Stage[])(
  'while %s what is refused for a heading names sheet and heading, and has written and sent nothing',
  (stage) => {
    for (const [name, titles] of Object.entries(REFUSED[stage])) {
      for (const title of titles) {
        const broken = at(stage);
        const heading = headerOf(broken, title)[0] ?? '';
        write(broken, title, heading, '');
        const before = standing(broken);
        const told = refusal(() => ACTS[name]?.(broken));
        const place = `${name} ${title}`;
        expect([place, isLost(told?.code)]).toEqual([place, true]);
        expect(told?.message).toContain(title);
        expect(told?.message).toContain(heading);
        expect([place, standing(broken)]).toEqual([place, before]);
      }
    }
  },
);

test.each([
  ['closed', 'Komentar Terbit', 'Komentar', ['targets', 'result', 'result']],
  ['asked', 'Sasaran Terbit', 'NIP', ['appointment', 'targets']],
] as const)(
  'while %s letters that rest on %s wait, others go, and none is taken for one that may have gone',
  (...given) => {
    const [stage, title, heading, kinds] = given;
    const bench = at(stage);
    const [header = [], ...rows] = readSheet(bench.world, 'Surat');
    const [kind = 0, state = 0] = ['Jenis', 'Keadaan'].map((name) => header.indexOf(name));
    const again: (typeof header)[] = [];
    for (const one of kinds)
      again.push(...rows.filter((row) => row[kind] === KIND_WORDS[one] && !again.includes(row)).slice(0, 1));
    // These are to go once more, and stand before all others.
    [...again, ...rows.filter((row) => !again.includes(row))].forEach((row, index) => {
      header.forEach((_heading, column) => {
        const cell = column === state && index < again.length ? STATE_WORDS.waiting : (row[column] ?? '');
        setCell(
          bench.world,
          'Surat',
          index + 2,
          column + 1,
          typeof cell === 'string' && cell !== '' ? `'${cell}` : cell,
        );
      });
    });
    const { length: mails } = bench.world.state.mails;
    const stand = () => [
      records(bench.world, 'Surat')
        .slice(0, kinds.length)
        .map(({ Keadaan }) => Keadaan),
      bench.world.state.mails.length - mails,
    ];
    const { sent, waiting } = STATE_WORDS;
    write(bench, title, heading, '');
    for (let turn = 0; turn < 2; turn++) {
      expect(refusal(() => sendWaiting(bench))?.message).toContain(title);
      expect(stand()).toEqual([kinds.map((_kind, index) => (index === 0 ? sent : waiting)), 1]);
      // Longer than a letter may be on its way.
      passTime(bench, 4 * 3_600_000);
    }
    write(bench, title, '', heading);
    sendWaiting(bench);
    expect(stand()).toEqual([kinds.map(() => sent), kinds.length]);
  },
);

test('pulling answers brings back the headings of what it computes, in their places, and everything is as before', () => {
  const bench = at('asked');
  const before = call(bench, 'home', {});
  const meetings = readSheet(bench.world, 'Hasil Rapat');
  const lost = [
    ...[
      ['Nilai', 'Predikat'],
      ['Kandidat', 'Jenis'],
      ['Ringkasan', 'Pegawai'],
      ['Pemantauan', 'Belum'],
      ['Skor', 'Poin'],
    ],
    ...[
      ['Penjelasan', 'NIP'],
      ['Keandalan', 'Unit Kerja'],
      ['Sinyal Penilai', 'NIP'],
      ['Rencana Pelatihan', 'NIP'],
    ],
  ] as const;
  const headers = lost.map(([title = '']) => headerOf(bench, title));
  for (const [title = '', heading = ''] of lost) write(bench, title, heading, '');
  expect(call(bench, 'home', {}).lost.map(({ refills }) => refills)).toEqual([true, true, true, true]);
  expect(call(bench, 'evaluate', {}).lost).toEqual([]);
  expect(lost.map(([title = '']) => headerOf(bench, title))).toEqual(headers);
  const after = call(bench, 'home', {});
  expect(COUNTED.map((key) => shown(after, key))).toEqual(COUNTED.map((key) => shown(before, key)));
  expect(readSheet(bench.world, 'Hasil Rapat')).toEqual(meetings);
});

describe('what HR keeps in a sheet that is computed', () => {
  /** A tab column by column, each with its rows below the heading. */
  const columnAt = ({ world }: Bench, title: string, at: number): readonly unknown[] =>
    readSheet(world, title)
      .slice(1)
      .map((row) => row[at - 1]);

  test('under no heading stays in the place of a heading that HR has emptied, and is told until it has a heading', () => {
    const bench = at('collecting');
    call(bench, 'evaluate', {});
    const header = headerOf(bench, 'Nilai');
    const column = header.indexOf('Bobot Dipakai') + 1;
    const weights = columnAt(bench, 'Nilai', column);
    setCell(bench.world, 'Nilai', 1, column, '');
    weights.forEach((_weight, row) => {
      setCell(bench.world, 'Nilai', row + 2, column, `catatan ${row}`);
    });
    const notes = columnAt(bench, 'Nilai', column);
    const told = { sheet: 'Nilai', steps: [], refills: false, isWhole: true };
    for (const turn of ['first', 'again']) {
      const { lost, front } = call(bench, 'evaluate', {});
      expect([turn, columnAt(bench, 'Nilai', column)]).toEqual([turn, notes]);
      expect(headerOf(bench, 'Nilai')).toEqual([
        ...header.map((own, at) => (at === column - 1 ? '' : own)),
        'Bobot Dipakai',
      ]);
      expect(columnAt(bench, 'Nilai', header.length + 1)).toEqual(weights);
      expect(lost).toMatchObject([told]);
      expect(lost[0]?.happened).toContain(`Bobot Dipakai (${columnLetters(column)})`);
      expect([front.next.action, front.wrong]).toEqual([
        expect.not.stringMatching('restore'),
        expect.arrayContaining([{ what: 'headings', count: 1, to: 'problems' }]),
      ]);
    }
    // A heading lost meanwhile, and back, does not make it forgotten.
    setCell(bench.world, 'Nilai', 1, header.length + 1, '');
    expect(call(bench, 'home', {}).lost).toMatchObject([{ sheet: 'Nilai', isWhole: false }]);
    setCell(bench.world, 'Nilai', 1, header.length + 1, 'Bobot Dipakai');
    expect(call(bench, 'home', {}).lost).toMatchObject([told]);
    setCell(bench.world, 'Nilai', 1, column, 'Catatan HR');
    expect(call(bench, 'home', {}).lost).toEqual([]);
  });

  test.each(['before', 'behind'])(
    'under a heading of Teladan stays %s it, and pulling says both cells and writes nothing',
    (place) => {
      const bench = at('collecting');
      const [own, other] = place === 'before' ? [1, 3] : [headerOf(bench, 'Ringkasan').length + 1, 2];
      insertColumn(bench.world, 'Ringkasan', own);
      setCell(bench.world, 'Ringkasan', 1, own, 'Pegawai');
      setCell(bench.world, 'Ringkasan', 2, own, 'catatan HR');
      const before = standing(bench);
      const cells = [own, other].sort((a, b) => a - b).map((column) => `${columnLetters(column)}1`);
      for (const act of [() => call(bench, 'evaluate', {}), () => closePeriod(bench)])
        expect(refusal(act)).toEqual({
          code: 'headings-twice',
          message: expect.stringContaining(`Ringkasan judul kolom ini ada dua: Pegawai (${cells.join(', ')})`),
        });
      expect(standing(bench)).toEqual(before);
      const { lost, front } = call(bench, 'home', {});
      expect([lost[0]?.next, lost[0]?.refills, front.next]).toEqual([
        expect.stringContaining('ganti judul kolom yang milik Anda'),
        false,
        expect.objectContaining({ action: 'restore', params: { sheet: 'Ringkasan' } }),
      ]);
      setCell(bench.world, 'Ringkasan', 1, own, 'Catatan');
      expect(call(bench, 'evaluate', {}).lost).toEqual([]);
      expect(columnAt(bench, 'Ringkasan', own)[0]).toBe('catatan HR');
    },
  );
});

/** Every heading of HR's own sheets that a period cannot do without once it runs. */
const TYPED = ['Kebijakan', 'Pegawai', 'Kriteria', 'Sasaran', 'Penugasan'].flatMap((title) =>
  (TABLES.find((table) => table.title === title)?.columns ?? [])
    .filter(({ optional }) => !optional)
    .map(({ header }) => [title, header] as const),
);
const withoutAt = (home: Home) => ({ ...home, front: { ...home.front, at: '' } });
/** A workbook that was prepared and has no forms yet. */
function prepared(changed: typeof tables = tables): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  importTables(bench, changed);
  call(bench, 'prepare', {});
  return bench;
}

/** Acts that read no target. */
const RESTS_ON_NO_TARGET = ['refreshDossiers', 'updateLeadership', 'invite'];

describe("a sheet of HR's own", () => {
  test.each(['collecting', 'closed'] as const)(
    'is told on the home while %s, with sheet, heading and cell',
    (stage) => {
      const bench = at(stage);
      const base = call(bench, 'home', {});
      for (const [title, heading] of TYPED) {
        const column = headerOf(bench, title).indexOf(heading);
        const text = (column + Number(stage === 'closed')) % 2 === 0 ? '' : 'Lain';
        setCell(bench.world, title, 1, column + 1, text);
        const home = call(bench, 'home', {});
        expect([title, heading, home.lost.map(({ sheet }) => sheet)]).toEqual([title, heading, [title]]);
        const cell = text === '' ? `${heading} (${columnLetters(column + 1)}1)` : heading;
        expect(home.lost[0]?.happened).toContain(cell);
        expect(home.front.next).toMatchObject({ action: 'restore', params: { sheet: title } });
        // What was computed before stands, and nothing is counted anew.
        expect([home.ratings, home.monitor, home.results]).toEqual([base.ratings, base.monitor, base.results]);
        setCell(bench.world, title, 1, column + 1, heading);
      }
      expect(withoutAt(call(bench, 'home', {}))).toEqual(withoutAt(base));
    },
  );

  test.each([
    ['collecting', 'Pegawai', 'Email'],
    ['collecting', 'Sasaran', 'Realisasi'],
    ['collecting', 'Penugasan', 'Peran'],
    ['collecting', 'Kebijakan', 'Nilai'],
    ['closed', 'Pegawai', 'NIP'],
    ['closed', 'Penugasan', 'NIP Dinilai'],
  ] as const)('refuses while %s what rests on it and writes nothing: %s without %s', (stage, title, heading) => {
    const bench = at(stage);
    write(bench, title, heading, '');
    const before = standing(bench);
    for (const name of [...Object.keys(REFUSED[stage]), 'prepare']) {
      if (stage === 'collecting' && title === 'Sasaran' && RESTS_ON_NO_TARGET.includes(name)) continue;
      const told = refusal(() => ACTS[name]?.(bench));
      if (stage === 'closed' && name === 'prepare') expect(told).toBeDefined();
      else expect([name, told?.message]).toEqual([name, expect.stringContaining(`${heading} (`)]);
      expect([name, standing(bench) === before]).toEqual([name, true]);
    }
  });

  test('keeps its names, codes and links while Penugasan lacks a heading, also before there are forms', () => {
    const bench = prepared();
    for (const heading of ['NIP Penilai', 'NIP Dinilai', 'Peran']) {
      write(bench, 'Penugasan', heading, '');
      const before = standing(bench);
      expect(refusal(() => call(bench, 'prepare', {}))?.message).toContain(`${heading} (`);
      expect(standing(bench)).toBe(before);
      expect(call(bench, 'home', {}).front.next).toMatchObject({ action: 'restore', params: { sheet: 'Penugasan' } });
      setCell(bench.world, 'Penugasan', 1, headerOf(bench, 'Penugasan').indexOf('') + 1, heading);
    }
    expect(call(bench, 'home', {}).lost).toEqual([]);
  });

  test('is told as Kebijakan is before there are forms, and others go on with what can be read', () => {
    const bench = prepared();
    write(bench, 'Kebijakan', 'Nilai', '');
    expect(call(bench, 'home', {}).lost).toMatchObject([{ sheet: 'Kebijakan' }]);
    expect(refusal(() => call(bench, 'prepare', {}))?.message).toContain('Nilai (B1)');
    setCell(bench.world, 'Kebijakan', 1, 2, 'Nilai');
    write(bench, 'Pegawai', 'Email', '');
    const home = call(bench, 'prepare', {});
    expect([home.lost, home.prepare.assignments]).toEqual([[], PEOPLE.length]);
    expect(home.problems.first.map(({ code }) => code)).toContain('column-missing');
  });

  test('may do without what it never had: with no column Email everything goes on', () => {
    const people = PEOPLE.map((name) => {
      const { Email: _, ...cells } = employee(name);
      return cells;
    });
    const bench = prepared(new Map([...tables, ['pegawai', rowsOf(people)]]));
    openForms(bench);
    const home = call(bench, 'evaluate', {});
    expect([home.lost, headerOf(bench, 'Pegawai').includes('Email')]).toEqual([[], false]);
  });
});

test('whoever has an address only after the publishing is told by the next press, with as long to answer as anybody', () => {
  const bench = at('collecting');
  const email = headerOf(bench, 'Pegawai').indexOf('Email') + 1;
  const row = 1 + readSheet(bench.world, 'Pegawai').findIndex((cells) => cells.includes('Pegawai A'));
  setCell(bench.world, 'Pegawai', row, email, '');
  closePeriod(bench);
  expect(call(bench, 'previewResults', {})).toMatchObject({ due: 6, withoutAddress: 1, letters: 5 });
  publish(bench);
  const day = (days: number): void => bench.world.clock.advance(days * 86_400_000);
  day(2);
  // Whoever has none is handed theirs on paper.
  expect(call(bench, 'results', {}).due).toBe(0);
  setCell(bench.world, 'Pegawai', row, email, 'a@contoh.example');
  const told = (): readonly unknown[] =>
    records(bench.world, 'Surat').filter(({ Jenis, Kepada }) => Jenis === 'Hasil' && Kepada === 'a@contoh.example');
  expect([call(bench, 'results', {}).due, told()]).toEqual([1, []]);
  expect(call(bench, 'home', {}).front.next).toMatchObject({ action: 'tell', params: { untold: 1 } });
  expect(refusal(() => call(bench, 'finaliseCycle', {}))?.code).toBe('results-unsettled');
  publish(bench);
  expect(told()).toHaveLength(1);
  const rounds = records(bench.world, 'Hasil Terbit').filter(({ NIP }) => NIP === nip('A'));
  expect(rounds.map(({ Terbitan }) => Terbitan)).toEqual([1, 2]);
  expect(String(rounds[1]?.['Batas Menanggapi']) > String(rounds[0]?.['Batas Menanggapi'])).toBe(true);
  day(1);
  const before = standing(bench);
  publish(bench);
  expect([call(bench, 'home', {}).front.next.action === 'tell', standing(bench) === before]).toEqual([false, true]);
});
