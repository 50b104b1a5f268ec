/**
 * Goals: what the units of a personnel agency set out to do in a year, in the words of their plans.
 *
 * Amounts are for one person; `down` marks those where less is better, such as days that people wait.
 */
import type { Field } from './units.ts';

export interface Goal {
  readonly plan: string;
  readonly indicator: string;
  readonly amount: number;
  readonly measure: string;
  readonly down?: true;
}

const goal = (plan: string, indicator: string, amount: number, measure: string): Goal => ({
  plan,
  indicator,
  amount,
  measure,
});
const less = (plan: string, indicator: string, amount: number, measure: string): Goal => ({
  ...goal(plan, indicator, amount, measure),
  down: true,
});

export const LEADER_GOALS: readonly Goal[] = [
  goal('Meningkatnya kepuasan ASN atas layanan kepegawaian', 'Indeks kepuasan pengguna layanan', 88, 'Indeks'),
  goal(
    'Terlaksananya program dan kegiatan unit sesuai rencana',
    'Persentase kegiatan selesai tepat waktu',
    100,
    'Persen',
  ),
  goal('Terlaksananya dialog kinerja dengan seluruh bawahan', 'Jumlah dialog kinerja terdokumentasi', 24, 'Dialog'),
  less('Menurunnya temuan pemeriksaan yang belum ditindaklanjuti', 'Jumlah temuan terbuka', 4, 'Temuan'),
  goal('Terserapnya anggaran unit secara efektif', 'Persentase realisasi anggaran', 95, 'Persen'),
];

export const GOALS: Readonly<Record<Field, readonly Goal[]>> = {
  secretariat: [
    goal('Tersusunnya laporan keuangan bulanan yang akurat', 'Jumlah laporan tanpa koreksi', 12, 'Laporan'),
    less('Mempercepat penyelesaian surat pertanggungjawaban', 'Rata-rata waktu penyelesaian SPJ', 5, 'Hari'),
    goal('Tertatanya arsip kepegawaian sesuai kaidah', 'Jumlah berkas arsip yang ditata', 480, 'Berkas'),
    goal(
      'Tersusunnya dokumen perencanaan dan anggaran',
      'Jumlah dokumen Renja dan RKA selesai tepat waktu',
      6,
      'Dokumen',
    ),
    less('Menurunnya keterlambatan disposisi surat masuk', 'Rata-rata waktu disposisi surat', 2, 'Hari'),
  ],
  recruitment: [
    goal('Terlaksananya pengadaan ASN sesuai formasi', 'Persentase tahapan seleksi sesuai jadwal', 100, 'Persen'),
    less('Mempercepat usul pensiun ASN', 'Rata-rata waktu layanan usul pensiun', 10, 'Hari'),
    goal('Termutakhirkannya data ASN pada SIASN', 'Jumlah riwayat ASN yang diverifikasi', 900, 'Data'),
    goal('Terlayaninya penetapan NIP dan pengangkatan PPPK', 'Jumlah usul yang lengkap dan benar', 150, 'Usul'),
    less('Menurunnya gangguan layanan informasi kepegawaian', 'Rata-rata waktu pemulihan gangguan', 4, 'Jam'),
  ],
  transfer: [
    goal('Terprosesnya usul kenaikan pangkat ASN', 'Jumlah usul kenaikan pangkat diselesaikan', 240, 'Usul'),
    less('Mempercepat layanan mutasi antarinstansi', 'Rata-rata waktu layanan mutasi', 14, 'Hari'),
    goal(
      'Tersusunnya peta jabatan dan rencana suksesi',
      'Jumlah perangkat daerah yang dipetakan',
      30,
      'Perangkat daerah',
    ),
    goal('Terlaksananya sidang Baperjakat sesuai jadwal', 'Jumlah bahan sidang yang lengkap', 12, 'Bahan sidang'),
    less('Menurunnya berkas mutasi yang dikembalikan', 'Jumlah berkas dikembalikan', 20, 'Berkas'),
  ],
  development: [
    goal('Terpenuhinya hak pengembangan kompetensi ASN', 'Jumlah ASN yang mencapai 20 JP', 400, 'Orang'),
    goal('Terselenggaranya pelatihan komunikasi pelayanan publik', 'Jumlah angkatan pelatihan', 6, 'Angkatan'),
    less('Mempercepat penerbitan izin dan tugas belajar', 'Rata-rata waktu penerbitan izin', 7, 'Hari'),
    goal('Tersusunnya analisis kebutuhan pelatihan', 'Jumlah perangkat daerah yang dianalisis', 30, 'Perangkat daerah'),
    goal('Terlaksananya evaluasi pascapelatihan', 'Persentase peserta yang dievaluasi', 90, 'Persen'),
  ],
  appraisal: [
    goal('Terverifikasinya SKP ASN pada e-Kinerja', 'Jumlah SKP yang diverifikasi', 1200, 'SKP'),
    less('Mempercepat penanganan laporan pelanggaran disiplin', 'Rata-rata waktu penanganan laporan', 21, 'Hari'),
    goal('Terprosesnya usul Satyalancana Karya Satya', 'Jumlah usul yang lengkap', 75, 'Usul'),
    goal('Tersosialisasikannya standar kinerja kepada pegawai', 'Jumlah sosialisasi terlaksana', 12, 'Kegiatan'),
    goal('Tersusunnya laporan evaluasi kinerja triwulanan', 'Jumlah laporan tepat waktu', 4, 'Laporan'),
  ],
};

/** Shares of so many goals; each row adds to 100. */
export const SHARES: Readonly<Record<number, readonly number[]>> = {
  2: [60, 40],
  3: [40, 30, 30],
  4: [30, 30, 20, 20],
  5: [30, 20, 20, 15, 15],
};
