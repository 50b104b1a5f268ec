/** Sertifikat: the number of each certificate that was given, for good. Rows are only added, over periods. */
import type { Certificate, CertificateKind } from '../core/act/certificate.ts';
import { parseDay } from '../core/plan/day.ts';
import { day, fold, type Grid, number, parseRows, type RowOf, table, text } from './notation.ts';

export const CERTIFICATES = table('certificates', 'Sertifikat', 'kept', [
  text('number', 'Nomor', 200),
  text('kind', 'Jenis', 110),
  text('of', 'Kode', 110),
  text('personId', 'NIP', 165),
  number('turn', 'Urutan', '0', 80),
  day('issuedOn', 'Tanggal'),
  text('by', 'Oleh', 280),
] as const);

/** What a certificate is for, as the sheet says it. */
export const CERTIFICATE_WORDS: Readonly<Record<CertificateKind, string>> = {
  training: 'Pelatihan',
  award: 'Penghargaan',
};

const kindOf = (word: string): CertificateKind | undefined =>
  (Object.keys(CERTIFICATE_WORDS) as CertificateKind[]).find((kind) => fold(CERTIFICATE_WORDS[kind]) === fold(word));

/** Certificates in the order in which they were given. */
export const parseCertificates = (grid: Grid | undefined): readonly Certificate[] =>
  parseRows(CERTIFICATES, grid).flatMap(({ kind: word, turn, issuedOn, by: _, ...row }) => {
    const [kind, day] = [kindOf(word), parseDay(issuedOn)];
    return kind && turn !== undefined && day ? [{ ...row, kind, turn, issuedOn: day }] : [];
  });

export const certificateRow = (certificate: Certificate, by: string): RowOf<typeof CERTIFICATES> => ({
  ...certificate,
  kind: CERTIFICATE_WORDS[certificate.kind],
  by,
});
