/**
 * One dossier to print on A4, with everything: rule and article, value, rows as they stand now, what is missing, every move with who, when and
 * why, the reply, the record of the examination, and what was decided. It says on top that it is about a candidate.
 */
import { type Dossier, lastMove } from '../core/act/dossier.ts';
import { deadlineOf } from '../core/act/dossier-day.ts';
import { missingNow } from '../core/act/dossier-ground.ts';
import { COMPUTING } from '../core/act/dossier-move.ts';
import { byText } from '../core/number.ts';
import { AppError } from '../google/app-error.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { dayText, momentText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import type { Api, PersonSection } from './api.types.ts';
import { readOutlook } from './dossier-outlook.ts';
import { sourceRowsText } from './dossier-sources.ts';
import {
  deadlineText,
  examinationText,
  groundText,
  matterRule,
  matterValue,
  missingText,
  noReplyText,
  replyText,
} from './dossier-words.ts';
import { readAsking, readDossiers, readHandedOver } from './dossiers.ts';
import { letterheadOf } from './letterhead.ts';
import { rulingsOnMatters } from './rulings.ts';
import { openSession, type Session } from './session.ts';
import { classText } from './words.ts';

const rows = (title: string, pairs: readonly (readonly [name: string, value: string])[]): PersonSection => ({
  title,
  texts: [],
  header: [],
  rows: pairs.filter(([, value]) => value !== ''),
});

/** What it is about. */
function matterSection(session: Session, dossier: Dossier, all: readonly Dossier[]): PersonSection {
  const { policy } = session.cycle;
  const { language } = policy;
  const { matter, state } = dossier;
  const tell = (key: Parameters<typeof say>[1]): string => say(language, key);
  const person = session.cycle.roster.people.get(matter.personId);
  const outlook = readOutlook(session);
  const deadline = deadlineOf(dossier, {
    expiryDays: policy.dossierExpiryDays,
    sent: readHandedOver(session.workbook),
  });
  return rows(tell('dossier.print.matter'), [
    [tell('dossier.print.position'), person?.position ?? ''],
    [tell('dossier.print.unit'), person?.unit ?? ''],
    [tell('dossier.print.track'), tell(`word.track.${matter.track}`)],
    [tell('dossier.print.rule'), matterRule(language, matter)],
    [tell('dossier.print.value'), matterValue(language, matter)],
    [tell('dossier.print.sources'), sourceRowsText(session, dossier)],
    [
      tell('dossier.print.missing'),
      missingText(language, { missing: missingNow(dossier, outlook) }) || tell('dossier.print.nothing-missing'),
    ],
    [
      tell('dossier.print.ground'),
      groundText(language, dossier, outlook, { rulingOf: rulingsOnMatters(session.workbook, policy), all }),
    ],
    [tell('dossier.print.state'), tell(`word.dossier-state.${state}`)],
    [tell('dossier.print.deadline'), deadlineText(language, dossier, deadline)],
  ]);
}

/** Ratings of finalised periods, and earlier dossiers of the same person. */
function historySection(
  { workbook, cycle }: Session,
  { number, matter }: Dossier,
  all: readonly Dossier[],
): PersonSection {
  const { language } = cycle.policy;
  const past = parseHistory(workbook.read(HISTORY)).filter(({ personId }) => personId === matter.personId);
  const others = all.filter((one) => one.matter.personId === matter.personId && one.number !== number);
  const told = [
    ...past.map((entry) => [String(entry.period), classText(language, entry)] as const),
    ...others.map(
      (one) =>
        [
          say(language, 'dossier.print.other', {
            number: String(one.number),
            track: say(language, `word.track.${one.matter.track}`),
          }),
          `${matterRule(language, one.matter)}: ${say(language, `word.dossier-state.${one.state}`)}`,
        ] as const,
    ),
  ];
  const title = say(language, 'dossier.print.history');
  return told.length === 0
    ? { title, texts: [say(language, 'dossier.print.no-history')], header: [], rows: [] }
    : rows(title, told);
}

/** What was said: the reply, the record of the examination, the decision with its plan. */
function saidSections({ workbook, cycle }: Session, dossier: Dossier): readonly PersonSection[] {
  const { language } = cycle.policy;
  const decision = lastMove(dossier, 'follow-up') ?? lastMove(dossier, 'dismiss');
  const { decider = '', followUpOn = '', endsOn = '', milestones = [] } = decision?.detail ?? {};
  const day = (one: string): string => (one === '' ? '' : dayText(language, one));
  const examiner = lastMove(dossier, 'ask-examination')?.detail.examinerId ?? '';
  const text = (title: string, said: string, none: string): PersonSection => ({
    title,
    texts: (said || none).split('\n'),
    header: [],
    rows: [],
  });
  return [
    text(
      say(language, 'dossier.print.reply'),
      replyText(dossier),
      noReplyText(language, dossier, readHandedOver(workbook), timeNow()),
    ),
    text(
      examiner === ''
        ? say(language, 'dossier.print.examination')
        : say(language, 'dossier.print.examination-by', {
            examiner: cycle.roster.people.get(examiner)?.name ?? examiner,
          }),
      examinationText(language, dossier),
      say(language, 'dossier.no-examination'),
    ),
    ...(decision
      ? [
          rows(say(language, 'dossier.print.decision'), [
            [say(language, `word.move.${decision.move}`), decision.reason],
            [say(language, 'dossier.print.decider'), decider],
            [say(language, endsOn === '' ? 'dossier.print.follow-up' : 'dossier.print.middle'), day(followUpOn)],
            [say(language, 'dossier.print.end'), day(endsOn)],
            ...milestones.map(({ due, what }) => [day(due), what] as const),
          ]),
        ]
      : []),
  ];
}

/** Every move and every request that went: when, what, by whom, why. */
function moveSection({ workbook, cycle }: Session, { moves }: Dossier): PersonSection {
  const { language } = cycle.policy;
  const nameOf = (id: string): string => cycle.roster.people.get(id)?.name ?? id;
  const made = moves.map(({ at, move, by, reason }) => ({
    at,
    move: say(language, `word.move.${move}`),
    by: nameOf(by),
    why: reason,
  }));
  const sent = readAsking(workbook)
    .filter(({ number }) => moves.some((one) => one.number === number))
    .map(({ kind, time, personId }) => ({
      at: time,
      move: say(language, `dossier.print.sent.${kind}`),
      by: COMPUTING,
      why: say(language, 'dossier.print.sent.to', { name: nameOf(personId) }),
    }));
  return {
    title: say(language, 'dossier.print.moves'),
    texts: [],
    header: (['at', 'move', 'why'] as const).map((key) => say(language, `dossier.print.moves.${key}`)),
    // An address of mail stands under the moment, where it takes no room from what was done and why.
    rows: [...made, ...sent]
      .sort((a, b) => byText(a.at, b.at))
      .map(({ at, move, by, why }) => [`${momentText(language, at)}\n${by}`, move, why]),
  };
}

export const dossierPrint: Api['dossierPrint'] = ({ number }) => {
  const session = openSession();
  const { policy } = session.cycle;
  const { language } = policy;
  const { all } = readDossiers(session.workbook, policy);
  const dossier = all.find((one) => one.number === number);
  if (!dossier)
    throw new AppError('dossier-refused', {
      why: say(language, 'dossier.fault.dossier-changed'),
      next: say(language, 'dossier.next.dossier-changed'),
    });
  const person = session.cycle.roster.people.get(dossier.matter.personId);
  return {
    language,
    letterhead: letterheadOf(policy, { isSigned: false }),
    title: say(language, 'dossier.print.title', { number: String(number) }),
    name: person?.name ?? '',
    id: dossier.matter.personId,
    printed: say(language, 'personal.printed', { at: momentText(language, timeNow()) }),
    about: say(language, 'dossier.print.about'),
    sections: [
      matterSection(session, dossier, all),
      historySection(session, dossier, all),
      ...saidSections(session, dossier),
      moveSection(session, dossier),
    ],
  };
};

/** Opens the print over the sheets. */
export const showDossier: Api['showDossier'] = ({ number }) => {
  const { cycle } = openSession();
  openDialog(`dossier-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 }, String(number));
  return { shown: true };
};
