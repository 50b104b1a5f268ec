/**
 * Early signs as the workbook keeps and tells them: seen in the sheets, kept once, and told to the supervisor by letter as a
 * reason to talk.
 */
import { type EarlySign, isInDossier, newSigns, type ToldSign } from '../core/act/early-sign.ts';
import type { LinkedAssignment } from '../core/act/letter.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { groupBy } from '../core/number.ts';
import { actingEmail } from '../google/identity.ts';
import { timeNow } from '../google/time.ts';
import { dayText, monthsText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import { EARLY_SIGNS, earlySignRow, parseEarlySigns } from '../tables/early-signs.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { readAnnouncements } from './announcements.ts';
import { tell } from './audit.ts';
import { readDossiers } from './dossiers.ts';
import { readInquiries } from './inquiries.ts';
import type { LetterAbout } from './letter-text.ts';
import type { Session } from './session.ts';
import { rateeText } from './words.ts';

/** Signs that nobody was told of yet, with whom to tell; what a dossier is about already is no sign. */
export function signsNow(session: Session): ReturnType<typeof newSigns> {
  const { workbook, cycle } = session;
  const { policy, roster, attendance, absenceDays, isWorkingDay } = cycle;
  const { all } = readAnnouncements(session, readInquiries(session, 'skip-forms'));
  const dossiers = readDossiers(workbook, policy).all;
  return newSigns(
    {
      roster,
      attendance,
      absenceDays,
      isWorkingDay,
      year: policy.period,
      today: timeNow().slice(0, 10),
      history: parseHistory(workbook.read(HISTORY)),
      announcements: all,
      policy,
    },
    parseEarlySigns(workbook.read(EARLY_SIGNS)),
  ).filter((sign) => !isInDossier(sign, dossiers));
}

/** The number of the letters that tell of signs next. */
const nextEdition = ({ workbook }: Session): number =>
  1 + Math.max(0, ...parseEarlySigns(workbook.read(EARLY_SIGNS)).map((one) => one.edition));

/** Keeps the signs that are told now, all under one edition; the lock must be held. */
export function keepSigns(session: Session): number {
  const { workbook, cycle } = session;
  const fresh = signsNow(session);
  if (fresh.length === 0) return 0;
  const edition = nextEdition(session);
  const how = { period: cycle.policy.period, edition, at: timeNow(), by: actingEmail() };
  const code = fingerprintOf(fresh.map(({ personId, kind, mark }) => [personId, kind, mark]));
  tell(workbook, { action: 'tell-signs', record: EARLY_SIGNS.title, detail: { signs: fresh.length, code } });
  workbook.append(
    EARLY_SIGNS,
    fresh.map((sign) => earlySignRow({ ...sign, ...how })),
  );
  workbook.flush();
  return fresh.length;
}

/** Signs of the period, as they were told. */
const toldIn = ({ workbook, cycle }: Session): readonly ToldSign[] =>
  parseEarlySigns(workbook.read(EARLY_SIGNS)).filter(({ period }) => period === cycle.policy.period);

/** One letter about a person, however many signs there are. */
function inLetters(
  told: readonly Pick<ToldSign, 'edition' | 'personId' | 'supervisorId'>[],
): readonly LinkedAssignment[] {
  const each = groupBy(told, ({ edition, personId }) => `${edition}|${personId}`);
  return [...each.values()].flatMap(([first]) => {
    if (!first) return [];
    const { supervisorId: raterId, personId: rateeId, edition } = first;
    return [{ raterId, rateeId, role: 'supervisor' as const, round: edition, edition, link: '' }];
  });
}

/** Supervisors who are told signs, as letters are planned from. */
export const toldOfSigns = (session: Session): readonly LinkedAssignment[] => inLetters(toldIn(session));

/** Supervisors who would be told these. */
export function signsToTell(session: Session, fresh: ReturnType<typeof newSigns>): readonly LinkedAssignment[] {
  const edition = nextEdition(session);
  return inLetters(fresh.map((sign) => ({ ...sign, edition })));
}

/** A sign in words, with what it rests on. */
export function signText(language: Language, { kind, mark, value, threshold, evidence }: EarlySign): string {
  const isDay = kind === 'unacknowledged' || kind === 'absence-run';
  const listed = isDay ? evidence.map((one) => dayText(language, one)).join(', ') : monthsText(language, evidence);
  // Counted days are of the calendar year that their mark begins with.
  return say(language, `sign.${kind}`, { value, threshold, year: mark.slice(0, 4), evidence: listed });
}

/** What letters about early signs tell: those that were told to the reader with that letter. */
export function signDetails(session: Session): (letter: LetterAbout) => string {
  const { policy, roster } = session.cycle;
  const told = toldIn(session);
  return ({ personId, links }) =>
    links
      .map(({ rateeId, edition }) => {
        const person = roster.people.get(rateeId);
        const own = told.filter(
          (one) => one.personId === rateeId && one.supervisorId === personId && one.edition === edition,
        );
        const lines = own.map((sign) => `- ${signText(policy.language, sign)}`);
        return [person ? rateeText(person) : rateeId, ...lines].join('\n');
      })
      .join('\n\n');
}
