/**
 * Certificates on A4, by whatever they are given for.
 *
 * To give them for something else: add its kind to `CERTIFICATE_KINDS` (core/act/certificate.ts), its word
 * to `CERTIFICATE_WORDS` (tables/certificates.ts), and to `SOURCES` what says who has earned one and what stands on it.
 * `giveCertificates` then numbers them and the page prints them; nothing of the page knows of trainings. Numbers that HR
 * typed elsewhere are printed as they are, and count before numbers that are given here.
 */
import {
  type Certificate,
  type CertificateKind,
  certificateKey,
  type Earned,
  issue,
  lastTurn,
} from '../core/act/certificate.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { byText } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { openDialog } from '../google/menu.ts';
import { readCertificateTurn, writeCertificateTurn } from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import { CERTIFICATE_WORDS, CERTIFICATES, certificateRow, parseCertificates } from '../tables/certificates.ts';
import type { Api, CertificateView } from './api.types.ts';
import { tell } from './audit.ts';
import { awardCertificates } from './award-certificates.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { letterheadOf, placeAndDay, signatoryOf } from './letterhead.ts';
import { openSession, type Session } from './session.ts';
import { trainingCertificates } from './training-certificates.ts';

/** What somebody has earned, and what stands on its certificate. */
export interface Award extends Earned {
  /** What they were called when it was given, for whoever has left the roster since; absent where nobody kept it. */
  readonly known?: { readonly name: string; readonly unit: string };
  /** What all certificates of one kind and matter are called together. */
  readonly called: string;
  /** What the certificate is: its heading. */
  readonly heading: string;
  /** Why it is given, in a sentence that follows on the person. */
  readonly statement: string;
  /** What it was for, large, and what is to be known of it, a line each. */
  readonly matter: string;
  readonly facts: readonly string[];
  /** The number and day that HR has typed; `''` where Teladan gives them. */
  readonly typed: { readonly number: string; readonly day: string };
}

/** Who has earned which certificates, in the order in which they are numbered and printed. */
const SOURCES: Readonly<Record<CertificateKind, (session: Session) => readonly Award[]>> = {
  training: trainingCertificates,
  award: awardCertificates,
};

const earnedNow = (session: Session): readonly Award[] => Object.values(SOURCES).flatMap((source) => source(session));

/** What all certificates of one matter are known by on the page. */
const setOf = ({ kind, of }: Pick<Earned, 'kind' | 'of'>): string => `${kind}|${of}`;

/** A certificate with its number: the typed one, or the one that was given. */
interface Numbered extends Award {
  readonly number: string;
  readonly day: string;
}

/** Everything earned that has a number; the last set that got one comes first. */
function numberedNow(session: Session): { readonly all: readonly Numbered[]; readonly latest: string | undefined } {
  const given = parseCertificates(session.workbook.read(CERTIFICATES));
  const byKey = new Map(given.map((one) => [certificateKey(one), one]));
  const all = earnedNow(session).flatMap((award): readonly Numbered[] => {
    const own = byKey.get(certificateKey(award));
    const { number, day } = award.typed;
    if (number !== '') return [{ ...award, number, day: day || (own?.issuedOn ?? '') }];
    return own ? [{ ...award, number: own.number, day: own.issuedOn }] : [];
  });
  const last = given[given.length - 1];
  return { all, latest: last && setOf(last) };
}

/**
 * Refuses where certificates that were given are gone from their sheet: their numbers would be given again, and whoever has
 * one would get another.
 */
function refuseUnlessWhole(given: readonly Certificate[], year: string): void {
  const kept = readCertificateTurn(year);
  if (lastTurn(given, year) < kept)
    throw new AppError('certificates-gone', { sheet: CERTIFICATES.title, year, turn: String(kept) });
}

/** Numbers for everybody who has earned a certificate of one matter, or for one of them. Whoever has one keeps it. */
export const giveCertificates: Api['giveCertificates'] = ({ kind, of, personId }) =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, 'certify');
    const all = earnedNow(session);
    const asked = all.filter((one) => one.kind === kind && one.of === of && [null, one.personId].includes(personId));
    const taken = new Set(all.flatMap(({ typed }) => typed.number || []));
    const given = parseCertificates(workbook.read(CERTIFICATES));
    const { certificatePattern } = cycle.policy;
    const numbering = { certificatePattern, day: timeNow().slice(0, 10), taken };
    const year = numbering.day.slice(0, 4);
    refuseUnlessWhole(given, year);
    const fresh = issue(
      asked.filter(({ typed }) => typed.number === ''),
      given,
      numbering,
    );
    if (fresh.length > 0) {
      const code = fingerprintOf(fresh.map(({ number }) => number));
      const detail = { kind: CERTIFICATE_WORDS[kind], certificates: fresh.length, code };
      tell(workbook, { action: 'certify', record: of, detail });
      workbook.append(
        CERTIFICATES,
        fresh.map((one) => certificateRow(one, actingEmail())),
      );
      workbook.flush();
      // After the sheet: stopped between, the sheet says more than is kept, and nothing is refused.
      writeCertificateTurn(year, lastTurn([...given, ...fresh], year));
    }
    return { given: fresh.length, earned: asked.length };
  });

const nameOf = ({ personId, known }: Award, roster: Session['cycle']['roster']): string =>
  (roster.people.get(personId) ?? known)?.name || personId;

function viewOf({ cycle }: Session, one: Numbered): CertificateView {
  const { policy, roster } = cycle;
  const person = roster.people.get(one.personId);
  const known = person ?? one.known;
  return {
    key: certificateKey(one),
    heading: one.heading,
    number: one.number,
    person: { id: one.personId, name: nameOf(one, roster), position: person?.position ?? '' },
    unit: known?.unit ?? '',
    statement: one.statement,
    matter: one.matter,
    facts: one.facts,
    place: placeAndDay(policy, one.day),
    signatory: signatoryOf(policy),
  };
}

/** Certificates of one matter, or of one person in it; without one, those that were given last. */
export const certificates: Api['certificates'] = ({ set, personId }) => {
  const session = openSession();
  const { policy, roster } = session.cycle;
  const { all, latest } = numberedNow(session);
  const sets = [...new Map(all.map((one) => [setOf(one), one.called])).entries()];
  const known = [set, latest].find((key) => sets.some(([own]) => own === key));
  const chosen = known ?? sets[0]?.[0] ?? '';
  const own = all
    .filter((one) => setOf(one) === chosen)
    .sort((a, b) => byText(nameOf(a, roster), nameOf(b, roster)) || byText(a.personId, b.personId));
  return {
    language: policy.language,
    letterhead: letterheadOf(policy, { isSigned: true }),
    sets: sets.map(([key, called]) => ({ key, called })),
    set: chosen,
    people: own.map((one) => ({ id: one.personId, name: nameOf(one, roster) })),
    personId,
    certificates: own
      .filter((one) => personId === null || one.personId === personId)
      .map((one) => viewOf(session, one)),
  };
};

/** Opens the certificates in a window over the sheets. */
export const showCertificates: Api['showCertificates'] = () => {
  const { cycle } = openSession();
  openDialog(`certificate-${cycle.policy.language}`, 'Teladan', { width: 1000, height: 680 });
  return { shown: true };
};
