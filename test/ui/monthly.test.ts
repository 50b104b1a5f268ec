/** Facts about the monthly award in the sidebar: seen before anything is sent, decided by members only, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { Home, MonthlyView } from '../../src/app/api.types.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
import { cycleWith, FULL_HOME, queueOf } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const AWKWARD = 'Drs. H. Muhammad "Ucok" <b>Syahrial</b> Hasibuan-Nasution, M.Si.';
const candidate = (personId: string, name: string, rank: number): MonthlyView['candidates'][number] => ({
  ...{ personId, name, rank, total: 91.25, isUnitBest: rank === 1, isShortlisted: true },
  unit: 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur',
  decidedBy: 'ditentukan oleh nilai',
  firmness: 'Tetap pertama: bobot digeser 5% atau satu penilai mana pun dikeluarkan tidak mengubahnya.',
  parts: [
    { name: 'Presensi', value: 97.5, weight: 40 },
    { name: 'Kinerja', value: 86.6667, weight: 30 },
    { name: 'Integritas', value: null, weight: 0 },
  ],
  facts:
    rank === 1
      ? ['Berkas pembinaan nomor 7, kandidat untuk pemeriksaan, belum selesai: Menunggu tanggapan pegawai.']
      : [],
  gates: [{ name: 'Masa kerja', passed: true, text: '131 bulan; paling sedikit 12' }],
  nominations: ['Menolong <i>warga</i> lanjut usia "sampai selesai"'],
});
const DECISION = {
  winners: [AWKWARD],
  reason: 'Antrean pensiun turun separuh',
  members: 3,
  by: 'petugas.kepegawaian.yang.sangat.panjang@binjaikota.example',
  at: '2026-03-05T10:00:00',
};
const MEMBERS = ['Siti', 'Budi', 'Joko'].map((name, index) => ({ id: `M${index}`, name }));
const VIEW: MonthlyView = {
  month: '2026-02',
  title: 'Februari 2026',
  asking: { title: 'Maret 2026', forms: 181, mail: queueOf(63), until: '14 April 2026', lastDay: '30 April 2026' },
  nextYear: '',
  undecided: [],
  nextMonth: '',
  untold: { announce: ['Januari 2026'], correct: ['Triwulan I 2026'] },
  months: [
    { month: '2026-01', title: 'Januari 2026', state: 'decided' },
    { month: '2026-02', title: 'Februari 2026', state: 'counted' },
    { month: '2026-03', title: 'Maret 2026', state: 'over' },
  ],
  answers: {
    asked: 270,
    answered: 241,
    until: '9 Maret 2026',
    isOver: false,
    isLast: true,
    held: 1,
    heldKinds: ['monthly'],
  },
  mayCount: true,
  mayDecide: true,
  counted: { version: 2, at: '2026-03-04T09:00:00', people: 58, eligible: 41, weights: '40/30/30/0/0' },
  candidates: [candidate('A', AWKWARD, 1), candidate('B', 'Ani', 2)],
  others: [
    { name: 'Rudi', unit: 'Sekretariat', reasons: ['Belum ada: Kinerja', 'Masa kerja 3 bulan; paling sedikit 12'] },
  ],
  othersTotal: 17,
  decision: null,
  committee: { members: MEMBERS, quorum: 2, isMember: true, unread: [] },
  absenceOfNobody: [],
  long: [
    {
      ...{ span: '2026-T1', title: 'Triwulan I 2026', isWhole: true, waits: '', rule: 'Paling sedikit 3 bulan baik.' },
      candidates: [
        {
          ...{ personId: 'A', name: AWKWARD, unit: 'Sekretariat', rank: 1, text: '3 bulan baik; 88 · 91 · 93' },
          gates: ['Tidak ada kasus disiplin', '0 hari sejak Januari; di bawah 3; tanpa data: Januari, Februari 2026'],
        },
      ],
      leftOut: [
        {
          ...{ personId: 'B', name: 'Ani', unit: 'Sekretariat', text: '3 bulan baik; 90 · 91 · 95' },
          reasons: ['Tanpa keterangan 15 hari sejak Januari; harus di bawah 3'],
        },
      ],
      leftOutTotal: 1,
      decision: DECISION,
    },
    {
      span: '2026',
      title: 'Tahun 2026',
      isWhole: false,
      waits: 'Februari 2026 tidak diminta atau tidak dihitung pada waktunya, dan tidak dapat lagi.',
      rule: 'Paling sedikit 9.',
      candidates: [],
      ...{ leftOut: [], leftOutTotal: 0 },
      decision: null,
    },
  ],
  hall: [{ span: 'Januari 2026', winners: ['Ani', AWKWARD] }],
};

/** The same once nobody can answer any more. */
const OVER: MonthlyView = {
  ...VIEW,
  answers: { asked: 270, answered: 241, until: '9 Maret 2026', isOver: true, isLast: true, held: 0, heldKinds: [] },
};

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies }, language);
  await openStep(page, 'awards');
}
const panel = () => page.locator('#panel-awards');
const press = (name: string | RegExp) => panel().getByRole('button', { name }).first().click();
const names = async () =>
  (await callsOf(page)).map(({ name }) => name).filter((name) => name !== 'home' && name !== 'section');

const WORDS = {
  id: {
    look: 'Lihat penilaian bulanan',
    ask: 'Minta penilaian Maret 2026',
    yes: 'Ya, kirim 63 surat',
    no: 'Batal',
    found: 'Februari 2026: 241 dari 270',
    fact: 'Perlu diketahui, bukan syarat',
    last: 'Paling lambat 30 April 2026; sesudah itu Maret 2026 tidak dapat diminta lagi.',
  },
  en: {
    look: 'Look at the months',
    found: 'Februari 2026: forms that have come in: 241 of 270',
    fact: 'To be known, not a gate',
    last: '30 April 2026 at the latest; after that nobody can be asked about Maret 2026.',
  },
} as const;

describe.each(['id', 'en'] as const)('the monthly award (%s)', (language) => {
  const words = WORDS[language];

  it('is read only when somebody asks, and shows the numbers, gates, others and winners', async () => {
    await open(language, { monthly: [ok(VIEW)] });
    expect(await names()).toEqual([]);
    await press(words.look);
    await panel().getByText(words.found).first().waitFor();
    // Beside the candidate, before anything is unfolded; and until when the next month may be asked about.
    await panel().getByText(words.fact).waitFor();
    expect(await panel().getByText('Berkas pembinaan nomor 7').count()).toBe(1);
    await panel().getByText(words.last).waitFor();
    for (const summary of await panel().locator('details > summary').all()) await summary.click();
    const text = await panel().innerText();
    for (const part of [
      AWKWARD,
      '131 bulan',
      'Menolong <i>warga</i>',
      'Belum ada: Kinerja',
      '88 · 91 · 93',
      'tanpa data: Januari',
      '15 hari',
    ])
      expect(text).toContain(part);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-monthly`);
  });
});

it('goes on when the period is final and says which months wait for the next; while one is being closed it only shows', async () => {
  const NEXT = 'Januari 2027 dapat diminta sampai 28 Februari 2027, sesudah periode 2027 dibuka.';
  const inStage = (stage: Home['cycle']['stage']) => ({
    ...{ home: [ok({ ...FULL_HOME, cycle: cycleWith({ stage }) })] },
    monthly: [ok({ ...OVER, nextYear: '2027', undecided: ['Februari 2026', 'Desember 2026'], nextMonth: NEXT })],
  });
  const buttons = () =>
    Promise.all(
      ['Minta penilaian Maret 2026', 'Tarik jawaban dan hitung Februari 2026'].map((name) =>
        panel().getByRole('button', { name }).count(),
      ),
    );
  await open('id', inStage('finalised'));
  await press(WORDS.id.look);
  await panel().getByText('Putuskan dahulu: Februari 2026, Desember 2026; sesudah itu').waitFor();
  await panel().getByText(NEXT).waitFor();
  expect(await buttons()).toEqual([1, 1]);
  await panel().getByText('Catat keputusan Februari 2026').waitFor();
  expect(await layoutFaults(page)).toEqual([]);
  await picture(page, 'monthly-final');
  await page.close();
  await open('id', inStage('closing'));
  await press(WORDS.id.look);
  await panel().getByText('Selama periode ditutup, penilaian bulanan menunggu.').waitFor();
  expect(await buttons()).toEqual([0, 0]);
  expect(await panel().getByText('Catat keputusan Februari 2026').count()).toBe(0);
});

it('asks nobody without the last word', async () => {
  const job = { name: 'monthly', done: 1, total: 1, finished: true, doing: '', waiting: false, remainingSeconds: 0 };
  await open('id', { monthly: [ok(VIEW), ok({ ...VIEW, asking: null })], startJob: [ok(job)] });
  await press(WORDS.id.look);
  await press(WORDS.id.ask);
  expect(await panel().innerText()).toMatch(/181 isian.*14 April 2026.*63 surat.*tidak dapat ditarik kembali/s);
  expect(await layoutFaults(page)).toEqual([]);
  await picture(page, 'monthly-ask');
  await press(WORDS.id.no);
  expect(await names()).toEqual(['monthly']);
  await press(WORDS.id.ask);
  await press(WORDS.id.yes);
  await expect.poll(names).toEqual(['monthly', 'startJob', 'monthly']);
  await expect.poll(() => page.getByRole('button', { name: WORDS.id.ask }).count()).toBe(0);
});

it('shows another month when it is chosen, and counts the one that is shown', async () => {
  await open('id', {
    monthly: [ok(VIEW), ok({ ...VIEW, month: '2026-01', title: 'Januari 2026' })],
    countMonth: [ok(VIEW)],
  });
  await press(WORDS.id.look);
  await panel().getByLabel('Bulan', { exact: true }).selectOption('2026-01');
  await panel().getByRole('button', { name: 'Tarik jawaban dan hitung Januari 2026' }).click();
  await expect
    .poll(async () => (await callsOf(page)).slice(-2))
    .toEqual([
      { name: 'monthly', args: { month: '2026-01' } },
      { name: 'countMonth', args: { month: '2026-01' } },
    ]);
});

it('records what the committee decided, with a reason and enough members', async () => {
  await open('id', { monthly: [ok(OVER)], decideMonth: [ok({ ...OVER, decision: DECISION })] });
  await press(WORDS.id.look);
  await panel().getByText('Catat keputusan Februari 2026').click();
  const save = panel().getByRole('button', { name: 'Simpan keputusan' }).first();
  await panel().getByLabel(`Peringkat 1: ${AWKWARD}`).first().check();
  await panel().getByLabel('Siti').first().check();
  await panel().getByLabel('Alasan, juga ditulis di pengumuman').first().fill('  Antrean turun ');
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await panel().getByLabel('Budi').first().check();
  await save.click();
  await expect
    .poll(async () => (await callsOf(page)).at(-1))
    .toEqual({
      name: 'decideMonth',
      args: { span: '2026-02', winners: ['A'], members: ['M0', 'M1'], reason: 'Antrean turun' },
    });
  await panel().getByText(`Penerima: ${AWKWARD}`).first().waitFor();
});

it('asks before it records that nobody wins, and not again once somebody is ticked', async () => {
  await open('id', { monthly: [ok(OVER)], decideMonth: [ok(OVER)] });
  await press(WORDS.id.look);
  await panel().getByText('Catat keputusan Februari 2026').click();
  for (const name of ['Siti', 'Budi']) await panel().getByLabel(name).first().check();
  await panel().getByLabel('Alasan, juga ditulis di pengumuman').first().fill('Belum ada yang menonjol');
  await press('Simpan keputusan');
  await panel().getByText('Tidak ada penerima untuk Februari 2026?').waitFor();
  expect(await layoutFaults(page)).toEqual([]);
  await picture(page, 'monthly-nobody');
  expect(await names()).toEqual(['monthly']);
  await panel().getByLabel(`Peringkat 1: ${AWKWARD}`).first().check();
  expect(await panel().getByText('Tidak ada penerima untuk Februari 2026?').count()).toBe(0);
  await panel().getByLabel(`Peringkat 1: ${AWKWARD}`).first().uncheck();
  await press('Simpan keputusan');
  await press('Ya, tanpa penerima');
  await expect.poll(async () => (await callsOf(page)).at(-1)?.args).toMatchObject({ winners: [] });
});

it.each<[string, Partial<MonthlyView>]>([
  ['Diputuskan sesudah 9 Maret 2026, atau bila semua isian sudah masuk: baru 241 dari 270.', VIEW],
  ['Bulan sesudah Februari 2026 sudah diputuskan', { mayDecide: false }],
  ['Tim penilai baru 3 orang; keputusan perlu paling sedikit 5', { committee: { ...VIEW.committee, quorum: 5 } }],
  [
    '2 jawaban tentang Februari 2026 masih ditahan',
    { answers: { ...OVER.answers, held: 2 } as MonthlyView['answers'] },
  ],
])('says in place of the form: %s', async (line, changes) => {
  await open('id', { monthly: [ok({ ...OVER, ...changes, long: [] })] });
  await press(WORDS.id.look);
  await panel().getByText(line).waitFor();
  expect(await panel().getByText('Catat keputusan Februari 2026').count()).toBe(0);
});

it('says where it is counted that rows of the committee or of absence name nobody, and offers no deciding without the first', async () => {
  const committee = { ...VIEW.committee, unread: [3, 5] };
  const absenceOfNobody = Array.from({ length: 11 }, (_, index) => index + 2);
  await open('id', { monthly: [ok({ ...OVER, committee, absenceOfNobody, long: [] })] });
  await press(WORDS.id.look);
  await panel().getByText('NIP di baris 3, 5 tidak menunjuk siapa pun').waitFor();
  await panel().getByText('Perbaiki dahulu NIP di baris 3, 5').waitFor();
  await panel()
    .getByText('Ketidakhadiran: NIP di baris 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … tidak menunjuk siapa pun')
    .waitFor();
  expect(await panel().getByRole('button', { name: 'Tarik jawaban dan hitung Februari 2026' }).count()).toBe(1);
  expect(await panel().getByText('Catat keputusan Februari 2026').count()).toBe(0);
  expect(await layoutFaults(page)).toEqual([]);
  await picture(page, 'monthly-committee');
});

it('names awards that are not announced, and offers a correction only where an award was taken back', async () => {
  const letters = { letters: 9, quota: 90, waiting: 0, now: 9, later: 0, links: 0, first: null };
  const found = { ...letters, kind: 'award-correction', leftOut: [], leftOutTotal: 0, problems: [], blanks: [] };
  const told = { ...OVER, untold: { announce: [], correct: [] } };
  await open('id', { monthly: [ok(OVER), ok(told)], previewLetters: [ok(found)] });
  await press(WORDS.id.look);
  await panel().getByText('Belum diumumkan: Januari 2026.').waitFor();
  await press('Lihat ralat');
  await panel().getByRole('button', { name: 'Kirim 9 surat' }).waitFor();
  expect((await callsOf(page)).at(-1)).toEqual({
    name: 'previewLetters',
    args: { kind: 'award-correction', unit: null },
  });
  expect(await layoutFaults(page)).toEqual([]);
  await picture(page, 'monthly-correction');
  await press('Lihat lagi');
  await expect.poll(() => panel().getByText('Ralat penghargaan').count()).toBe(0);
  expect(await panel().getByText('Belum diumumkan').count()).toBe(0);
  await panel().getByRole('button', { name: 'Lihat pengumuman' }).waitFor();
});

it('says why a month that nobody asked about has nothing to show', async () => {
  const months = [{ month: '2026-01', title: 'Januari 2026', state: 'missed' as const }, ...VIEW.months.slice(1)];
  const missed = { ...VIEW, months, month: '2026-01', title: 'Januari 2026', counted: null, answers: null };
  await open('id', { monthly: [ok(missed)] });
  await press(WORDS.id.look);
  await panel()
    .getByText('Penilaian Januari 2026 tidak diminta pada waktunya. Sesudah bulan berikutnya lewat,')
    .waitFor();
});

it('tells whoever is no member who is, and offers no deciding', async () => {
  await open('id', { monthly: [ok({ ...OVER, committee: { ...VIEW.committee, isMember: false } })] });
  await press(WORDS.id.look);
  await panel().getByText('anggota tim penilai dari akunnya sendiri: Siti; Budi; Joko').first().waitFor();
  expect(await panel().getByRole('button', { name: 'Simpan keputusan' }).count()).toBe(0);
});

it('opens the certificate with its number, and tells a refusal in words', async () => {
  const error = { code: 'busy', happened: 'Langkah lain sedang berjalan.', kept: 'Tidak ada.', next: 'Ulangi.' };
  await open('id', {
    monthly: [ok({ ...VIEW, decision: DECISION })],
    giveCertificates: [ok({ given: 1, earned: 1 })],
    showCertificates: [ok({ shown: true })],
    countMonth: [{ ok: false, error }],
  });
  await press(WORDS.id.look);
  await press('Buka piagam Februari 2026');
  await expect.poll(names).toEqual(['monthly', 'giveCertificates', 'showCertificates']);
  await press('Tarik jawaban dan hitung Februari 2026');
  await panel().getByRole('alert').getByText('Langkah lain sedang berjalan.').waitFor();
});
