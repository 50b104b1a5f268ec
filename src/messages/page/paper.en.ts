/** The paper with QR codes. In English. */
import type { words as keys } from './paper.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'paper.title': 'Performance assessment {period}: {unit}',
  'paper.unit.none': 'No unit',
  'paper.print.note': 'A4 upright.',
  'paper.loading': 'Making QR codes…',
  'paper.empty': 'Everybody in this unit has finished.',
  'paper.holder.email':
    'Scan with a phone’s camera, then fill in. Whoever holds this paper can open the forms of the people below, but answers count only from that person’s own e-mail address. Hand each part over in person.',
  'paper.holder.code':
    'Scan with a phone’s camera, then fill in. Under the policy (Identitas: kode), whoever holds this paper can answer for the people below. Hand each part over in person and leave none lying about.',
};
