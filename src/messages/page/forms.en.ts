/** Step Formulir: forms and personal links. In English. */
import type { words as keys } from './forms.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'forms.about': 'Teladan makes one form for each role and one personal link for every assignment.',
  'forms.need': 'There are no assignments yet. Finish the step Prepare first.',
  'forms.make': 'Make the forms',
  'forms.left-out':
    'Left out by forms made now: unused rows of Pegawai: {unused}; employees without a supervisor who may rate them: {unsupervised}.',
  'forms.left-out.unused': 'Left out by forms made now: unused rows of Pegawai: {unused}.',
  'forms.left-out.unsupervised': 'By forms made now, employees without a supervisor who may rate them: {unsupervised}.',
  'forms.continue': 'Go on making the forms',
  'forms.check': 'Check the forms again',
  'forms.stop': 'Stop',
  'forms.list': 'Forms',
  'forms.missing': 'Not made yet',
  'forms.created': 'Made, Google is getting it ready',
  'forms.open': 'Open for answers',
  'forms.responders.anyone': 'Anyone who has the link can fill it in.',
  'forms.responders.listed':
    'Only raters whose addresses are listed can fill it in. Press “Check the forms again” when raters are added.',
  'forms.responders.by-hand':
    'Google does not let Teladan open it. Open the form as an editor, press Publish, and set the responders to “Anyone with the link”. If you have, ignore this.',
  'forms.unshared':
    'Other officers are not editors of this form yet. Add them in the form’s Share menu, or press “Check the forms again”.',
  'forms.links': 'Personal links written: {written} of {total}',
  'forms.where':
    'The personal links are in the sheet Penugasan. Send them by the invitations below, by WhatsApp or on paper.',
  'busy.forms': 'Getting the forms ready…',
  'busy.forms.wait': 'Waiting for Google to prepare the response tab ({done} of {total})…',
  'busy.forms.stopping': 'Stopping once this part is done…',
  'forms.done': 'All forms are open and all links are written.',
  'forms.stopped': 'Stopped. What was made stays. Press “Go on making the forms” whenever you like.',
  'forms.later':
    'Google does not show the response tab yet. What was made stays. Press “Go on making the forms” in a minute or two.',
  'mail.about.invitation':
    'One letter to each rater, with all their links. Whoever is given more later gets another about that alone. Look first, then send.',
};
