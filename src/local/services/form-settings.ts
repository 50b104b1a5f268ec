/**
 * FormApp.Form, its settings: what it says, what it asks for besides its questions, and whether it is open.
 *
 * Refuses to accept responses while it is not published.
 */
import { type Member, same } from './facade.ts';
import { change, type FormPart, type GoogleForm } from './form-part.ts';
import { publishedUrl } from './form-state.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';

const GETTERS = [
  'getId',
  'getTitle',
  'getDescription',
  'getConfirmationMessage',
  'getCustomClosedFormMessage',
  'collectsEmail',
  'hasLimitOneResponsePerUser',
  'canEditResponse',
  'hasRespondAgainLink',
  'hasProgressBar',
  'isPublished',
  'isAcceptingResponses',
  'supportsAdvancedResponderPermissions',
  'getPublishedUrl',
  'getEditUrl',
] as const;
const TEXTS = ['setTitle', 'setDescription', 'setConfirmationMessage', 'setCustomClosedFormMessage'] as const;
const SWITCHES = [
  'setCollectEmail',
  'setLimitOneResponsePerUser',
  'setAllowResponseEdits',
  'setShowLinkToRespondAgain',
  'setProgressBar',
  'setPublished',
  'setAcceptingResponses',
] as const;
export type SettingsMember = (typeof GETTERS)[number] | (typeof TEXTS)[number] | (typeof SWITCHES)[number];

export const SETTINGS: Readonly<Record<SettingsMember, Member>> = {
  ...same(GETTERS, { takes: [[]] }),
  ...same(TEXTS, { takes: [['String']], cost: COST.formSetter }),
  ...same(SWITCHES, { takes: [['boolean']], cost: COST.formSetter }),
};

export const settingsOf = (part: FormPart): Pick<GoogleForm, SettingsMember> => ({
  getId: () => part.form.id,
  getTitle: () => part.form.title,
  getDescription: () => part.form.description,
  getConfirmationMessage: () => part.form.confirmation,
  getCustomClosedFormMessage: () => part.form.closedMessage,
  collectsEmail: () => part.form.collectsEmail,
  hasLimitOneResponsePerUser: () => part.form.onePerUser,
  canEditResponse: () => part.form.allowsEdits,
  hasRespondAgainLink: () => part.form.showsLinkToRespondAgain,
  hasProgressBar: () => part.form.progressBar,
  isPublished: () => part.form.published,
  isAcceptingResponses: () => part.form.published && part.form.accepting,
  // Only forms from before 2025 do not; scripts make none of those any more.
  supportsAdvancedResponderPermissions: () => true,
  getPublishedUrl: () => publishedUrl(part.form),
  getEditUrl: () => `https://docs.google.com/forms/d/${part.form.id}/edit`,

  setTitle: (title) => change(part, { title }),
  setDescription: (description) => change(part, { description }),
  setConfirmationMessage: (confirmation) => change(part, { confirmation }),
  setCustomClosedFormMessage: (closedMessage) => change(part, { closedMessage }),
  setCollectEmail: (collectsEmail) => change(part, { collectsEmail }),
  setLimitOneResponsePerUser: (onePerUser) => change(part, { onePerUser }),
  setAllowResponseEdits: (allowsEdits) => change(part, { allowsEdits }),
  setShowLinkToRespondAgain: (showsLinkToRespondAgain) => change(part, { showsLinkToRespondAgain }),
  setProgressBar: (progressBar) => change(part, { progressBar }),
  /** Overwrites whether the form accepts responses. */
  setPublished: (published) => change(part, { published, accepting: published }),
  setAcceptingResponses: (accepting) => {
    if (accepting && !part.form.published) {
      throw new Refusal('The form must be published before it can accept responses.');
    }
    return change(part, { accepting });
  },
});
