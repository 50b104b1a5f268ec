/**
 * What a committee should know of the candidates of a month beside their gates: a dossier of guidance that is not over, and a low
 * last rating as it counts officially. Facts of now, kept nowhere: they rule nobody out, and people weigh them.
 */
import { isOver } from '../core/act/dossier.ts';
import { inTime, isLow, isRated } from '../core/act/history.ts';
import { officialOf } from '../core/act/objection.ts';
import { groupBy } from '../core/number.ts';
import { say } from '../messages/say.ts';
import { ratedRows } from './dossier-outlook.ts';
import { readDossiers } from './dossiers.ts';
import { standingText } from './result-ground.ts';
import type { Session } from './session.ts';

/** Each candidate's facts in words, by NIP; nobody of whom there is none. Reads nothing while there is no candidate. */
export function factsOf(
  session: Session,
  candidates: readonly { readonly personId: string }[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(candidates.map(({ personId }) => personId));
  if (ids.size === 0) return new Map();
  const { policy } = session.cycle;
  const { language } = policy;
  const guidance = readDossiers(session.workbook, policy).all.flatMap((dossier) => {
    const { number, matter, state } = dossier;
    if (matter.track !== 'guidance' || isOver(dossier)) return [];
    const details = { number: String(number), state: say(language, `word.dossier-state.${state}`) };
    return [{ personId: matter.personId, text: say(language, 'monthly.fact.guidance', details) }];
  });
  const entries = ratedRows(session).map(({ entry }) => entry);
  const low = [...groupBy(entries, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const standings = [...own].sort(inTime).map((entry) => ({ ...officialOf(entry, entry.decided), at: entry.period }));
    const last = standings.filter(isRated).slice(-1)[0];
    if (!last || !isLow(last)) return [];
    const details = { rating: standingText(language, last), period: String(last.at) };
    return [{ personId, text: say(language, 'monthly.fact.low', details) }];
  });
  const known = [...guidance, ...low].filter(({ personId }) => ids.has(personId));
  return new Map([...groupBy(known, ({ personId }) => personId)].map(([id, own]) => [id, own.map(({ text }) => text)]));
}
