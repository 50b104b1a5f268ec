/** Links passed on by hand: messages and papers. In English. */
import type { words as keys } from './hand.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'hand.title': 'Without mail',
  'hand.about':
    'For people without e-mail: WhatsApp messages (column No. HP of the employee list) or a paper with QR codes for each unit.',
  'hand.list': 'Make WhatsApp messages',
  'hand.paper': 'Paper with QR codes',
  'hand.busy': 'Making messages…',
  'hand.listed': '{total} {total|person|people} can be sent a message. None has been sent.',
  'hand.count': 'Can be sent a message now: {total}. Not finished and without a number: {without}.',
  'hand.not-now': 'With a number, sent nothing now: {people}. Why: {reason}.',
  'hand.links': '{links} {links|link|links}',
  'hand.open': 'Open WhatsApp',
  'hand.open.number': 'Open WhatsApp ({number} of {of})',
  'hand.open.of': 'Open WhatsApp for {name}, message {number}',
  'hand.mark': 'Sent',
  'hand.mark.of': 'The message to {name} was sent',
  'hand.marked': 'Noted: the message to {name} was sent.',
  'hand.paper.busy': 'Opening the paper with QR codes…',
  'hand.paper.shown': 'The paper with QR codes is open over the sheets.',
};
