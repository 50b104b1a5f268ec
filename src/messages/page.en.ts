/** Sentences that every page may have to say, in English: the same keys as the Indonesian list. */
import type { pageId } from './page.id.ts';

export const pageEn: Record<keyof typeof pageId, string> = {
  'failure.null.happened': 'Google sent back an empty answer.',
  'failure.null.kept': 'Nothing in the sheets is lost. The latest work may already be saved.',
  'failure.null.next': 'Press “Reload”, look at the state, and repeat if needed.',
  'failure.time.happened': 'Google stopped this work because its time ran out.',
  'failure.time.kept': 'The parts that were finished are kept.',
  'failure.time.next': 'Press the same button again to go on.',
  'failure.permission.happened': 'Google refused because permission was not given.',
  'failure.permission.kept': 'Nothing was changed.',
  'failure.permission.next':
    'Reload the workbook, open Teladan from the menu and agree to the permissions. If it is still refused, ask the owner of the workbook.',
  'failure.quota.happened': 'Google’s limit for today is reached.',
  'failure.quota.kept': 'The parts that were finished are kept.',
  'failure.quota.next': 'Go on tomorrow with the same button.',
  'failure.network.happened': 'The connection to Google was lost.',
  'failure.network.kept': 'Nothing in the sheets is lost. The latest work may already be saved.',
  'failure.network.next': 'Check the internet connection, press “Reload”, and repeat if needed.',
  'failure.other.happened': 'Google could not do this. Its message: {message}',
  'failure.other.kept': 'Nothing in the sheets is lost. The latest work may already be saved.',
  'failure.other.next': 'Press “Reload” and try once more. If it happens again, note the message above and report it.',
  'failure.page.happened': 'This page was not opened from within Google Sheets.',
  'failure.page.kept': 'Nothing was changed.',
  'failure.page.next': 'Open the workbook in Google Sheets, then open Teladan from the menu.',
};
