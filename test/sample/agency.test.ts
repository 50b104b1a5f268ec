/** The sample agency: the same for the same seed, believable at any size, and made from a truth that can be found again. */
import { describe, expect, test } from 'vitest';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import type { SampleAssignment } from '../../src/local/sample/answers.ts';
import { drawFrom } from '../../src/local/sample/draw.ts';
import { mailName } from '../../src/local/sample/names.ts';

const PERIOD = 2026;
type Row = Readonly<Record<string, string>>;

function records(rows: readonly (readonly string[])[] | undefined): readonly Row[] {
  const [header = [], ...body] = rows ?? [];
  return body.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

const sample = sampleAgency({ period: PERIOD });
const people = records(sample.tables.get('pegawai'));
const count = (column: string, value: string): number => people.filter((person) => person[column] === value).length;

/** Everybody by themselves, by their supervisor and by the next four around the whole agency. */
function assignments(): readonly SampleAssignment[] {
  return people.flatMap((ratee, index): readonly SampleAssignment[] => {
    const rateeId = ratee.NIP ?? '';
    const peers = [1, 2, 3, 4].map((step) => people[(index + step) % people.length]?.NIP ?? '');
    return [
      { raterId: rateeId, rateeId, role: 'Diri' },
      { raterId: ratee['NIP Atasan'] ?? '', rateeId, role: 'Atasan' },
      ...peers.map((raterId) => ({ raterId, rateeId, role: 'Rekan' as const })),
    ];
  });
}

const answers = records(sample.answersFor(assignments()));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([left]) => left)), mean(pairs.map(([, right]) => right))];
  const together = pairs.reduce((sum, [left, right]) => sum + (left - x) * (right - y), 0);
  const spread = (index: 0 | 1, middle: number): number =>
    Math.sqrt(pairs.reduce((sum, pair) => sum + (pair[index] - middle) ** 2, 0));
  return together / (spread(0, x) * spread(1, y));
}

describe('the same seed', () => {
  test('gives the same agency and the same answers', () => {
    const again = sampleAgency({ period: PERIOD });
    expect([...again.tables]).toEqual([...sample.tables]);
    expect(again.truth).toEqual(sample.truth);
    expect(records(again.answersFor(assignments()))).toEqual(answers);
  });

  test('another seed gives other people', () => {
    expect(sampleAgency({ period: PERIOD, seed: 'lain' }).tables.get('pegawai')).not.toEqual(
      sample.tables.get('pegawai'),
    );
  });

  test('an answer does not depend on what else is assigned', () => {
    const [first] = assignments();
    if (!first) throw new RangeError('no assignment');
    const alone = records(sample.answersFor([first]));
    expect(alone).toEqual(answers.filter((row) => row['NIP Penilai'] === first.raterId && row.Peran === 'Diri'));
  });
});

describe('people', () => {
  test.each([20, 60, 200, 2000])('%i employees, nobody twice', (employees) => {
    const rows = records(sampleAgency({ period: PERIOD, employees }).tables.get('pegawai'));
    expect(rows).toHaveLength(employees);
    expect(new Set(rows.map(({ NIP }) => NIP)).size).toBe(employees);
    expect(new Set(rows.map(({ Email }) => Email)).size).toBe(employees);
  });

  test('fewer than ten people are no agency', () => {
    expect(() => sampleAgency({ period: PERIOD, employees: 9 })).toThrow(RangeError);
  });

  test('a NIP says birth, start of service and sex for PNS; for PPPK no month stands at digits 13 and 14', () => {
    for (const { NIP = '', Jenis, TMT = '' } of people) {
      expect(NIP).toMatch(/^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{4}\d\d[12]\d{3}$/);
      if (Jenis === 'PNS') expect(NIP.slice(8, 14)).toBe(TMT.slice(0, 7).replace('-', ''));
      else expect(Number(NIP.slice(12, 14))).toBeGreaterThan(12);
      expect(Number(TMT.slice(0, 4))).toBeLessThan(PERIOD);
    }
  });

  test('every supervisor is on the roster before the people they supervise, except the Sekda', () => {
    const outside = records(sample.tables.get('penilai-luar')).map(({ NIP }) => NIP);
    const seen = new Set<string | undefined>(outside);
    for (const person of people) {
      expect(seen).toContain(person['NIP Atasan']);
      seen.add(person.NIP);
    }
  });

  test('one is on leave, one studies, one is inactive, and none of them supervises', () => {
    expect([count('Status', 'Cuti'), count('Status', 'Tugas Belajar'), count('Status', 'Nonaktif')]).toEqual([1, 1, 1]);
    const supervisors = new Set(people.map((person) => person['NIP Atasan']));
    for (const { NIP, Status } of people) if (Status !== 'Aktif') expect(supervisors).not.toContain(NIP);
  });

  test('the five units of the agency and its head', () => {
    expect(new Set(people.map((person) => person['Unit Kerja'])).size).toBe(6);
  });

  test('an address has letters and dots only', () => {
    expect(mailName("Nur'aini Karo-karo")).toBe('nuraini.karokaro');
    for (const { Email } of people) expect(Email).toMatch(/^[a-z.]+\d*@bkpsdm\.binjai\.example$/);
  });
});

describe('tables', () => {
  test('two to five targets for each person, shares of 100', () => {
    const targets = records(sample.tables.get('sasaran'));
    for (const { NIP } of people) {
      const own = targets.filter((target) => target.NIP === NIP);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(5);
      expect(own.reduce((sum, { Bobot }) => sum + Number(Bobot), 0)).toBe(100);
    }
    expect(targets.some(({ Arah }) => Arah === 'Turun')).toBe(true);
    expect(targets.every(({ Target, Realisasi }) => Number(Target) > 0 && Number(Realisasi) > 0)).toBe(true);
  });

  test('every position has standards, and staff have targets to copy; days that targets are due by lie in the period', () => {
    const positions = [...new Set(people.map(({ Jabatan }) => Jabatan))].sort();
    const standards = records(sample.tables.get('standar-jabatan'));
    expect([...new Set(standards.map(({ Jabatan }) => Jabatan))].sort()).toEqual(positions);
    const templates = records(sample.tables.get('templat-sasaran'));
    const copied = [...new Set(templates.map(({ Jabatan }) => Jabatan))];
    expect(copied.length).toBeGreaterThan(5);
    for (const position of copied) {
      expect(positions).toContain(position);
      const own = templates.filter(({ Jabatan }) => Jabatan === position);
      expect(own.reduce((sum, { Bobot }) => sum + Number(Bobot), 0)).toBe(100);
    }
    const due = records(sample.tables.get('sasaran')).map(({ Tenggat }) => Tenggat ?? '');
    expect(due.every((day) => day === '' || day.startsWith(`${PERIOD}-`))).toBe(true);
    expect(new Set(due).size).toBe(4);
  });

  test('unexcused days are the known ones: PNS 3, 5 and 12, PPPK 4', () => {
    const days = new Map<string, number>();
    for (const row of records(sample.tables.get('kehadiran')))
      days.set(row.NIP ?? '', (days.get(row.NIP ?? '') ?? 0) + Number(row['Tanpa Keterangan']));
    const absent = [...days].filter(([, total]) => total > 0);
    const kinds = absent.map(([nip, total]) => `${people.find(({ NIP }) => NIP === nip)?.Jenis} ${total}`).sort();
    expect(kinds).toEqual(['PNS 12', 'PNS 3', 'PNS 5', 'PPPK 4']);
    expect(new Map(absent)).toEqual(sample.truth.unexcused);
  });

  test('attendance up to a month is that of the year without what follows', () => {
    const [header = [], ...rows] = sample.tables.get('kehadiran') ?? [];
    const begun = rows.filter(([, month = '']) => month <= `${PERIOD}-03`);
    const upTo = sampleAgency({ period: PERIOD, lastMonth: `${PERIOD}-03` });
    expect(upTo.tables.get('kehadiran')).toEqual([header, ...begun]);
    expect([rows.length, begun.length].map((all) => all / (people.length - 2))).toEqual([12, 3]);
  });

  test('nobody is present on more days than there were', () => {
    for (const row of records(sample.tables.get('kehadiran'))) {
      const [days, present, late] = [row['Hari Kerja'], row.Hadir, row.Terlambat].map(Number);
      expect((present ?? 0) + Number(row['Tanpa Keterangan'])).toBeLessThanOrEqual(days ?? 0);
      expect(late).toBeLessThanOrEqual(present ?? 0);
    }
  });
});

describe('answers', () => {
  test('are 1 to 5 or missing, some with words', () => {
    expect(answers.every(({ Jawaban }) => /^[1-5]?$/.test(Jawaban ?? ''))).toBe(true);
    expect(answers.some(({ Jawaban }) => Jawaban === '')).toBe(true);
    expect(answers.some(({ Komentar }) => Komentar !== '')).toBe(true);
  });

  test('silent raters give none, and one person has none from the supervisor', () => {
    expect(sample.truth.silent.size).toBeGreaterThan(0);
    expect(answers.some((row) => sample.truth.silent.has(row['NIP Penilai'] ?? ''))).toBe(false);
    const own = answers.filter((row) => row['NIP Dinilai'] === sample.truth.withoutSupervisor);
    expect(own.some(({ Peran }) => Peran === 'Rekan')).toBe(true);
    expect(own.some(({ Peran }) => Peran === 'Atasan')).toBe(false);
  });

  test('follow the true performance of the ratee', () => {
    const pairs = people.map(({ NIP = '' }): readonly [number, number] => {
      const given = answers.filter((row) => row['NIP Dinilai'] === NIP && row.Jawaban !== '');
      return [sample.truth.performance.get(NIP) ?? 0, mean(given.map(({ Jawaban }) => Number(Jawaban)))];
    });
    expect(correlation(pairs)).toBeGreaterThan(0.85);
  });

  test('carry the severity of the rater', () => {
    const pairs = people.flatMap(({ NIP = '' }): readonly (readonly [number, number])[] => {
      const given = answers.filter((row) => row['NIP Penilai'] === NIP && row.Peran === 'Rekan' && row.Jawaban !== '');
      const apart = given.map(
        (row) => Number(row.Jawaban) - (sample.truth.performance.get(row['NIP Dinilai'] ?? '') ?? 0),
      );
      return apart.length === 0 ? [] : [[sample.truth.severity.get(NIP) ?? 0, mean(apart)]];
    });
    expect(correlation(pairs)).toBeLessThan(-0.8);
  });
});

test('drawing is even: every tenth of the unit interval is met about equally often', () => {
  const draw = drawFrom('even');
  const bins = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index += 1) {
    const bin = Math.floor(draw.unit() * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // Chi-squared with 9 degrees of freedom stays below 27.9 in 999 of 1,000 cases.
  expect(bins.reduce((sum, met) => sum + (met - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
});

describe('trainings', () => {
  const offers = records(sample.tables.get('pelatihan'));
  const participants = records(sample.tables.get('peserta-pelatihan'));

  test('participants are people of the agency in trainings of the catalogue, nobody twice', () => {
    const codes = new Set(offers.map(({ Kode }) => Kode));
    const nips = new Set(people.map(({ NIP }) => NIP));
    expect(participants.every((row) => codes.has(row['Kode Pelatihan']) && nips.has(row.NIP))).toBe(true);
    expect(new Set(participants.map((row) => `${row['Kode Pelatihan']}|${row.NIP}`)).size).toBe(participants.length);
  });

  test.each([10, 60, 200])(
    'of %i people more want the last training than it has room for; the others are over',
    (employees) => {
      const { tables } = sampleAgency({ period: PERIOD, employees });
      const last = records(tables.get('pelatihan')).at(-1);
      const rows = records(tables.get('peserta-pelatihan'));
      const coming = rows.filter(({ Status }) => Status === '');
      expect(coming.every((row) => row['Kode Pelatihan'] === last?.Kode)).toBe(true);
      expect(coming.length).toBeGreaterThan(Number(last?.Kuota));
      expect(rows.filter(({ Status }) => Status === 'Hadir').length).toBeGreaterThan(rows.length / 2);
    },
  );
});
