/**
 * Checking the installation: what Google lets the acting person's Teladan do, and how the workbook is set, each point
 * with what to do where it differs, and which facts of the platform do not hold there. Changes nothing but texts that are written and
 * taken away.
 *
 * What one point cannot be asked is told at that point, and the others are asked all the same.
 */
import { workbookLocale, workbookZone } from '../google/active.ts';
import { grantAddress, missingPermissions, type Permission } from '../google/authorization.ts';
import { driveAnswers } from '../google/drive.ts';
import { actingEmail } from '../google/identity.ts';
import { hasDocumentLock, STORE_BYTES, storeSize, tryStore } from '../google/installation.ts';
import { remainingQuota } from '../google/mail.ts';
import type { Workbook } from '../google/workbook.ts';
import { isIndonesian, zoneText } from '../messages/moment.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';
import { type Api, CHECK_NAMES, type CheckName, type CheckView, type FactView } from './api.types.ts';
import { clockView, hasOwnClock, operatorView } from './charge.ts';
import { isCopy } from './cycle.ts';
import { platformFound } from './platform-facts.ts';
import { languageNow } from './session.ts';
import { openWorkbook } from './workbook.ts';

/** Words of a difference: those that also say what to do. */
type Difference =
  Extract<MessageKey, `check.${string}.next`> extends infer Key
    ? Key extends `${infer Stem}.next`
      ? Extract<MessageKey, Stem>
      : never
    : never;

/** What was found at a point, as words and their values; where it differs, the words say what to do as well. */
type Found = { readonly values: Readonly<Record<string, string | number>>; readonly facts?: readonly FactView[] } & (
  | { readonly state: 'good'; readonly word: MessageKey }
  | { readonly state: 'look' | 'bad'; readonly word: Difference }
);

/** What the points are looked at with. */
interface Ground {
  readonly language: Language;
  readonly missing: readonly Permission[];
  readonly workbook: () => Workbook;
}

const good = (word: MessageKey, values: Found['values'] = {}): Found => ({ state: 'good', word, values });
const look = (word: Difference, values: Found['values'] = {}): Found => ({ state: 'look', word, values });
const bad = (word: Difference, values: Found['values'] = {}): Found => ({ state: 'bad', word, values });

/** Share of the store from which on it is told how full it is. */
const NEARLY_FULL = 0.8;

/** Every point, in the order in which it is told. */
const CHECKS: Readonly<Record<CheckName, (ground: Ground) => Found>> = {
  permissions: ({ language, missing }) =>
    missing.length === 0
      ? good('check.permissions.good')
      : bad('check.permissions.missing', {
          permissions: missing.map((name) => say(language, `permission.${name}`)).join('; '),
        }),
  account: () => {
    const email = actingEmail();
    return email === '' ? look('check.account.unknown') : good('check.account.good', { email });
  },
  clock: ({ language, missing }) => clockFound(language, missing),
  store: () => {
    const share = storeSize() / STORE_BYTES;
    if (!tryStore()) return bad('check.store.lost');
    const values = { percent: Math.round(100 * share) };
    return share < NEARLY_FULL ? good('check.store.good', values) : look('check.store.full', values);
  },
  lock: () => (hasDocumentLock() ? good('check.lock.good') : bad('check.lock.none')),
  mail: ({ missing }) => {
    if (missing.includes('script.send_mail')) return bad('check.mail.withheld');
    const quota = remainingQuota();
    return quota > 0 ? good('check.mail.good', { quota }) : look('check.mail.spent');
  },
  forms: ({ missing }) => (missing.includes('forms') ? bad('check.forms.withheld') : good('check.forms.good')),
  drive: ({ missing }) => {
    if (missing.includes('drive.file')) return look('check.drive.withheld');
    return driveAnswers() ? good('check.drive.good') : look('check.drive.off');
  },
  zone: () => {
    const zone = workbookZone();
    return isIndonesian(zone)
      ? good('check.zone.good', { zone, name: zoneText(zone) })
      : look('check.zone.other', { zone });
  },
  locale: () => {
    const locale = workbookLocale();
    return /^(?:id|in)(?:_|$)/.test(locale)
      ? good('check.locale.good', { locale })
      : look('check.locale.other', { locale });
  },
  copy: ({ workbook }) => (isCopy(workbook()) ? look('check.copy.copied') : good('check.copy.good')),
  platform: ({ language }) => {
    const { tried, facts } = platformFound(language);
    const values = { tried, count: facts.length };
    return facts.length === 0
      ? good('check.platform.good', values)
      : { ...look('check.platform.other', values), facts };
  },
};

/** Nobody sees another's clock; of that only what it left behind is known. */
function clockFound(language: Language, missing: readonly Permission[]): Found {
  const operator = operatorView();
  if (!operator) return good('check.clock.nobody');
  const clock = clockView(language);
  const values = { operator: operator.email, hours: clock?.silentHours ?? 0 };
  if (!operator.mine)
    return clock?.silent ? look('check.clock.other-silent', values) : good('check.clock.good', values);
  if (missing.includes('script.scriptapp')) return bad('check.clock.withheld');
  if (!hasOwnClock()) return bad('check.clock.gone');
  return clock?.silent ? look('check.clock.silent', values) : good('check.clock.good', values);
}

/** One point in words; what Google refuses is what was found at it. */
function viewOf(name: CheckName, ground: Ground): CheckView {
  const { language } = ground;
  const title = say(language, `check.${name}`);
  try {
    const found = CHECKS[name](ground);
    const next = found.state === 'good' ? '' : say(language, `${found.word}.next`, found.values);
    const { state, facts } = found;
    return { name, title, state, found: say(language, found.word, found.values), next, ...(facts && { facts }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const found = say(language, 'check.refused', { message });
    return { name, title, state: 'bad', found, next: say(language, 'check.refused.next') };
  }
}

/** Looks at all of it. */
export const checkInstallation: Api['checkInstallation'] = () => {
  const language = languageNow();
  let opened: Workbook | undefined;
  const workbook = (): Workbook => {
    opened ??= openWorkbook();
    return opened;
  };
  const ground = { language, missing: missingPermissions(), workbook };
  return { checks: CHECK_NAMES.map((name) => viewOf(name, ground)), grant: grantAddress() };
};
