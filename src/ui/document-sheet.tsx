/** One person's evaluation document, section by section, down to the three places for signatures. */
import type { JSX } from 'preact';
import type { DocumentView, LetterheadView } from '../app/api.types.ts';
import type { Role } from '../core/types.ts';
import { words } from '../messages/page/document-sheet.id.ts';
import { Signature } from './letterhead.tsx';
import { Sheet } from './sheet.tsx';
import { Whole } from './whole.tsx';
import { formatNumber, speaking } from './words.ts';

const say = speaking(words);

const ROLES: readonly Role[] = ['supervisor', 'peer', 'subordinate', 'self'];
const DASH = '–';
const STAR = '*';
const DOTS = '………………';

/** A number as it is read; a dash for what is not known, a star for what may not be shown. */
const shownNumber = (value: number | 'hidden' | null): string =>
  value === null ? DASH : value === 'hidden' ? STAR : formatNumber(value);
const percent = (value: number | null): string => (value === null ? DASH : `${formatNumber(value)}%`);

interface Part {
  readonly document: DocumentView;
}

function Person({ document }: Part): JSX.Element {
  const { id, name, position, unit, supervisor } = document;
  return (
    <table class="person">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('evaluation.employee')}</th>
          <th scope="col">{say('evaluation.rater')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('evaluation.name')}</th>
          <td>{name}</td>
          <td>{supervisor?.name ?? DASH}</td>
        </tr>
        <tr>
          <th scope="row">{say('evaluation.id')}</th>
          <td>{id}</td>
          <td>{supervisor?.id ?? DASH}</td>
        </tr>
        <tr>
          <th scope="row">{say('evaluation.position')}</th>
          <td>{position || DASH}</td>
          <td>{supervisor?.position || DASH}</td>
        </tr>
        <tr>
          <th scope="row">{say('evaluation.unit')}</th>
          <td colSpan={2}>{unit || DASH}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Targets({ document }: Part): JSX.Element {
  const { targets } = document;
  if (targets.length === 0) return <p>{say('evaluation.targets.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('evaluation.target.number')}</th>
          <th scope="col">{say('evaluation.target.plan')}</th>
          <th scope="col">{say('evaluation.target.goal')}</th>
          <th scope="col">{say('evaluation.target.realised')}</th>
          <th scope="col">{say('evaluation.target.weight')}</th>
          <th scope="col">{say('evaluation.target.achievement')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ label, plan, indicator, measure, goal, realised, weight, achievement }, index) => (
          <tr key={label}>
            <td class="number">{index + 1}</td>
            <th scope="row">
              {plan || label}
              {indicator && <span class="small"> ({indicator})</span>}
            </th>
            <td class="number">{`${shownNumber(goal)} ${measure}`.trim()}</td>
            <td class="number">{shownNumber(realised)}</td>
            <td class="number">{shownNumber(weight)}</td>
            <td class="number">{percent(achievement)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Behaviour({ document }: Part): JSX.Element {
  // A role that says nothing on any criterion was not asked: its column would only be dashes.
  const roles = ROLES.filter((role) => document.criteria.some(({ points }) => points[role] !== null));
  if (roles.length === 0) return <p>{say('evaluation.behaviour.none')}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('evaluation.criterion')}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {say(`evaluation.role.${role}` as const)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.criteria.map(({ statement, points }) => (
            <tr key={statement}>
              <th scope="row">{statement}</th>
              {roles.map((role) => (
                <td key={role} class="number">
                  {shownNumber(points[role])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say('evaluation.behaviour.note')}</p>
    </>
  );
}

/** What the supervisor wrote, value by value. */
function Comments({ document }: Part): JSX.Element {
  const { values, omitted } = document.comments;
  if (values.length === 0) return <p>{say('evaluation.comments.none')}</p>;
  return (
    <>
      {values.map(({ value, comments }) => (
        <section key={value}>
          <h3>{value}</h3>
          <ul>
            {comments.map((comment, index) => (
              <li key={`${index}`} class="lines">
                <Whole text={comment} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {omitted && <p class="small">{omitted}</p>}
    </>
  );
}

function Outcome({ document }: Part): JSX.Element {
  const { results, behaviour, final, word, text, decided } = document.result;
  const { adjusted } = document.meeting;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('evaluation.result.results')}</th>
            <th scope="col">{say('evaluation.result.behaviour')}</th>
            <th scope="col">{say('evaluation.result.final')}</th>
            <th scope="col">{say('evaluation.result.word')}</th>
            {adjusted && <th scope="col">{say('evaluation.adjusted')}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td class="number">{shownNumber(results)}</td>
            <td class="number">{shownNumber(behaviour)}</td>
            <td class="number">{shownNumber(final)}</td>
            <td>{word || DASH}</td>
            {adjusted && <td class="number">{shownNumber(adjusted.value)}</td>}
          </tr>
        </tbody>
      </table>
      {text && (
        <p class="small">
          <Whole text={text} />
        </p>
      )}
      {decided && (
        <p>
          <Whole text={decided} />
        </p>
      )}
      {adjusted && (
        <p>
          {say('evaluation.adjusted.reason', { reason: adjusted.reason })}{' '}
          <span class="small">{say('evaluation.adjusted.note')}</span>
        </p>
      )}
    </>
  );
}

function Meeting({ document }: Part): JSX.Element {
  const { state, heldOn, isAbsent, notes, actions } = document.meeting;
  const rows = [
    [say('evaluation.meeting.state'), isAbsent ? say('evaluation.meeting.absent') : state],
    [say('evaluation.meeting.held'), heldOn],
    [say('evaluation.meeting.notes'), notes],
    [say('evaluation.meeting.actions'), actions],
  ] as const;
  return (
    <table class="person">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="lines">
              <Whole text={value || DASH} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reply({ document }: Part): JSX.Element {
  const { reply } = document.meeting;
  if (!reply) return <p>{say('evaluation.reply.none')}</p>;
  return (
    <>
      <p>{say(`evaluation.reply.${reply.stance}` as const)}</p>
      {reply.comment && (
        <p class="lines">
          <Whole text={`“${reply.comment}”`} />
        </p>
      )}
    </>
  );
}

/** The whole document of one person. */
export function DocumentSheet({
  document,
  period,
  letterhead,
  number,
}: Part & {
  readonly period: string;
  readonly letterhead: LetterheadView;
  readonly number: number | undefined;
}): JSX.Element {
  return (
    <Sheet
      number={number}
      letterhead={letterhead}
      label={document.name}
      foot={say('evaluation.foot', { period, name: document.name })}
    >
      <h1>{say('evaluation.title')}</h1>
      <p class="period">{say('evaluation.period', { period })}</p>
      <Person document={document} />
      <h2>{say('evaluation.targets')}</h2>
      <Targets document={document} />
      <h2>{say('evaluation.behaviour')}</h2>
      <Behaviour document={document} />
      <h2>{say('evaluation.comments')}</h2>
      <Comments document={document} />
      <h2>{say('evaluation.result')}</h2>
      <Outcome document={document} />
      <h2>{say('evaluation.meeting')}</h2>
      <Meeting document={document} />
      <div class="together">
        <h2>{say('evaluation.reply')}</h2>
        <Reply document={document} />
        <div class="signatures">
          <p class="place">{say('evaluation.place', { place: letterhead.place || DOTS })}</p>
          <Signature role={say('evaluation.sign.employee')} person={document} />
          <Signature role={say('evaluation.sign.rater')} person={document.supervisor} />
          <Signature role={say('evaluation.sign.superior')} person={document.superior} last />
        </div>
        <p class="note small">{say('evaluation.note')}</p>
      </div>
    </Sheet>
  );
}
