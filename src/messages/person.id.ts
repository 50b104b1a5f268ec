/** Every sentence of the page around the print of one employee's data in Bahasa Indonesia, by key. */
import { pageId } from './page.id.ts';

export const personId = {
  ...pageId,

  'person.print': 'Cetak',
  'person.print.note': 'Kertas A4 tegak. Bila tombol Cetak tidak bekerja, tekan Ctrl+P (Cmd+P di Mac).',
  'person.search': 'Cari pegawai (nama atau NIP)',
  'person.find': 'Cari',
  'person.found': '{n} orang ditemukan.',
  'person.another': 'Pegawai lain',
  'person.loading': 'Menyiapkan data pegawai…',
} as const;
