/** Results: published, accepted or objected to, decided by the supervisor's supervisor; then awards and the final word. */
import { type Bench, call, type Steps } from '../cycle.ts';
import { answer, goPast, stageNow, work } from './deeds.ts';
import type { Year } from './people.ts';
import { sheet } from './rows.ts';

export function* publishResults(bench: Bench): Steps<void> {
  yield 'Menerbitkan hasil';
  work(bench, 'publish');
}

export function* answerResults(bench: Bench, year: Year): Steps<void> {
  yield 'Pegawai menerima hasil atau mengajukan keberatan';
  call(bench, 'pullResults', {});
  for (const { NIP = '', Tautan = '', Tanggapan } of sheet(bench.world, 'Tanggapan Hasil')) {
    const plan = year.plans.get(NIP)?.result;
    if (!plan || plan === 'silent' || Tanggapan !== 'Menunggu tanggapan' || Tautan === '') continue;
    const said =
      plan === 'accepts'
        ? { 'Tanggapan Anda': 'Saya menerima hasil ini' }
        : { 'Tanggapan Anda': 'Saya mengajukan keberatan', 'Alasan keberatan': 'Ada capaian yang belum dihitung.' };
    answer(bench, Tautan, year.people.get(NIP)?.email ?? '', said);
  }
  call(bench, 'pullResults', {});
  yield 'Meminta putusan atas keberatan';
  work(bench, 'publish');
}

export function* decideObjections(bench: Bench, year: Year): Steps<void> {
  yield 'Atasan dari atasan memutus keberatan';
  call(bench, 'pullResults', {});
  const rows = sheet(bench.world, 'Tanggapan Hasil');
  for (const { NIP = '', 'Tautan Pemutus': link = '', 'Keadaan Keberatan': state } of rows) {
    if (link === '' || state !== 'Menunggu putusan') continue;
    const { supervisor = '' } = year.people.get(NIP) ?? {};
    const superior = year.people.get(supervisor)?.supervisor ?? '';
    const isChanged = year.plans.get(NIP)?.result === 'objects-with-success';
    answer(bench, link, year.emails.get(superior) ?? '', {
      Putusan: isChanged ? 'Dikabulkan, hasil diubah' : 'Ditolak, hasil tetap',
      ...(isChanged ? { 'Nilai akhir baru (0–120)': '100' } : {}),
      'Alasan putusan': 'Menurut bukti yang diajukan.',
    });
  }
  yield 'Menunggu batas waktu tanggapan, lalu menyampaikan putusan';
  goPast(
    bench,
    rows.map((row) => row['Batas Menanggapi'] ?? ''),
  );
  call(bench, 'pullResults', {});
  work(bench, 'publish');
}

/** Grants every unit's candidate the award, the first where several are tied, where nobody of the unit has it yet. */
function grantAwards(bench: Bench, { period }: Year): void {
  const decided = sheet(bench.world, 'Keputusan Penghargaan').filter(({ Periode }) => Periode === String(period));
  const units = new Set(decided.map((row) => row['Unit Kerja'] ?? ''));
  const candidates = sheet(bench.world, 'Kandidat').filter(({ Jenis }) => Jenis === 'Penghargaan');
  for (const { NIP = '', 'Unit Kerja': unit = '' } of candidates) {
    if (units.has(unit)) continue;
    units.add(unit);
    call(bench, 'decideAward', { personId: NIP, award: 'unit-best', kind: 'grant', reason: 'Pilihan tim penilai' });
  }
}

export function* finaliseYear(bench: Bench, year: Year): Steps<void> {
  yield 'Menetapkan penerima penghargaan';
  if (stageNow(bench) === 'finalised') return;
  grantAwards(bench, year);
  yield 'Menetapkan periode';
  call(bench, 'finaliseCycle', {});
}
