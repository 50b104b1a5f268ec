/** The paper with QR codes. In English. */
import type { words as keys } from './paper.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'paper.title': 'Performance assessment {period}: {unit}',
  'paper.unit': 'Unit',
  'paper.unit.none': 'No unit',
  'paper.print': 'Print',
  'paper.print.note': 'A4 upright. If the button Print does not work, press Ctrl+P (Cmd+P on a Mac).',
  'paper.loading': 'Making QR codes…',
  'paper.code': 'QR code: {link}',
  'paper.empty': 'Everybody in this unit has finished.',
  'paper.holder.email':
    'Scan with a phone’s camera, then fill in. Whoever holds this paper can open the forms of the people below, but answers count only from that person’s own e-mail address. Hand each part over in person.',
  'paper.holder.code':
    'Scan with a phone’s camera, then fill in. Under the policy (Identitas: kode), whoever holds this paper can answer for the people below. Hand each part over in person and leave none lying about.',
};
