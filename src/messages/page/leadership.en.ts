/** The leadership workbook in step Summary. In English. */
import type { words as keys } from './leadership.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'leadership.title': 'Leadership workbook',
  'leadership.about':
    'A separate file for the leadership, for looking only: counts and means, no names but those of award winners.',
  'leadership.look': 'See where the leadership workbook stands',
  'leadership.again': 'Look again',
  'leadership.looking': 'Looking at the leadership workbook',
  'leadership.looked': 'The leadership workbook is shown as it stands.',
  'leadership.none': 'It was never made. Press “Renew the leadership workbook”.',
  'leadership.open': 'Open the leadership workbook',
  'leadership.times': 'What it says is of {at}; last checked {lookedAt}. Owner: {owner}.',
  'leadership.foreign':
    'That file belongs to {owner} and cannot be renewed by you. The button below makes a new file that is yours.',
  'leadership.viewers': 'May look at it: {emails}.',
  'leadership.viewers.none': 'Nobody of the leadership may look at it yet.',
  'leadership.addresses': 'Addresses of the leadership are written in sheet Kebijakan, row "Pimpinan: Email".',
  'leadership.refused': 'Google refused {email}: {why}',
  'leadership.before':
    'The earlier file of {owner} is still there and is not renewed any more. Ask {owner} to delete it.',
  'leadership.before.open': 'Open the earlier file',
  'leadership.monthly': 'It renews itself early in each month. New addresses still wait for your consent here.',
  'leadership.by-hand': 'It is renewed only when pressed (Kebijakan, row "Pimpinan: Perbarui").',
  'leadership.impossible.unrated':
    'It cannot be made yet, since there are no ratings. Press “Pull answers and compute” in step Monitor.',
  'leadership.impossible.copy':
    'It cannot be made yet, since this workbook is a copy. Renew it from the original, or open a period here.',
  'leadership.impossible.changing':
    'It cannot be made yet, since the period is changing. Complete that below the steps first, then look again.',
  'leadership.update': 'Renew the leadership workbook',
  'leadership.ask': 'Who will see it?',
  'leadership.ask.fresh': 'Will be able to look: {emails}. Google writes to them in your name.',
  'leadership.ask.leaving': 'Will not be able to look any more: {emails}.',
  'leadership.ask.kept': 'What somebody has seen or copied cannot be taken back.',
  'leadership.yes': 'Yes, renew and share',
  'leadership.without': 'Renew without sharing',
  'leadership.no': 'Cancel',
  'leadership.updating': 'Renewing the leadership workbook',
  'leadership.done.made': 'The leadership workbook was made.',
  'leadership.done.remade': 'The earlier file cannot be reached any more; a new leadership workbook was made.',
  'leadership.done.renewed': 'The leadership workbook was renewed.',
  'leadership.done.unchanged': 'No number has changed; the leadership workbook stays as it is.',
};
