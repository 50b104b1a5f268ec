/** A letterhead for the tests of printed pages, with lines as long as they are in life. */
import type { LetterheadView } from '../../src/app/api.types.ts';

export const LETTERHEAD: LetterheadView = {
  parent: 'Pemerintah Kota Binjai',
  agency: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Binjai',
  address: 'Jalan Jenderal Sudirman Nomor 6, Kelurahan Kartini, Kecamatan Binjai Kota, Binjai 20714',
  contact: 'Telepon (061) 8821234 · bkpsdm@binjaikota.example',
  place: 'Binjai',
  missing: [],
};
