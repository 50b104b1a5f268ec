/**
 * Results made known, in step Nilai: publishing them, what people said, and how far objections are.
 *
 * Read when somebody asks for it. Nothing is published from here without its number and one whole text having been seen.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Home, ResultsPreview, ResultsView, Whole } from '../app/api.types.ts';
import { words } from '../messages/page/results.id.ts';
import { workThrough } from './charge.tsx';
import { Following, PulledFirst, pulled } from './following.tsx';
import { HeldPart } from './held.tsx';
import { MailPart } from './mail.tsx';
import { LedgerPart } from './mail-ledger.tsx';
import { countOf, editTemplates, LettersWord, Quota, sentWords } from './mail-preview.tsx';
import { Bar, Button, Empty, LongList, Part, SheetButton } from './part.tsx';
import { PrintButton } from './print-button.tsx';
import { call } from './server.ts';
import { type Desk, SHEETS } from './state.ts';
import { ViewPart } from './view-part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

interface ResultsProps {
  readonly desk: Desk;
  readonly home: Whole;
}

type Show = (view: ResultsView) => void;

/** One call whose answer is where results stand then. */
const look = (desk: Desk, name: 'results' | 'pullResults', show: Show): Promise<void> =>
  desk.run({
    place: 'results',
    begin: { text: say(`busy.results.${name}`) },
    reload: name === 'pullResults' && 'failed',
    work: async () => {
      const view = await call(name, {});
      show(view);
      const { accepted, objected, open } = view.counts;
      const message = say('results.looked', { accepted, objected, open });
      return name === 'results' ? { message } : pulled(message);
    },
  });

const preview = (desk: Desk, show: (found: ResultsPreview) => void): Promise<void> =>
  desk.run({
    place: 'results',
    begin: { text: say('busy.results.preview') },
    work: async () => {
      const found = await call('previewResults', {});
      show(found);
      return { message: say('results.previewed', { due: found.due }) };
    },
  });

/** Publishes piece by piece; where it was stopped, it goes on. */
const publish = (desk: Desk, show: Show): Promise<void> =>
  workThrough(desk, {
    place: 'results',
    text: say('job.publish'),
    begin: () => call('startJob', { name: 'publish' }),
    look: async () => show(await call('results', {})),
    done: sentWords,
  });

/** What would be published, and the last word on it. */
function Ask(props: ResultsProps & { found: ResultsPreview; yes: () => void; no: () => void }): JSX.Element {
  const { desk, home, found, yes, no } = props;
  const { due, insufficient, withoutAddress, later, until, first, letters, quota } = found;
  const bare = due > 0 ? say('results.publish.yes', { due }) : undefined;
  return (
    <LettersWord
      desk={desk}
      label={say('results.publish.title')}
      count={due > 0 ? countOf(found) : 0}
      bare={bare}
      go={yes}
      close={no}
    >
      <h3>{say('results.publish.title')}</h3>
      {insufficient > 0 && <p>{say('results.publish.insufficient', { insufficient })}</p>}
      {withoutAddress > 0 && <p>{say('results.publish.without-address', { withoutAddress })}</p>}
      {later > 0 && <p class="box warn">{say('results.publish.later', { later })}</p>}
      {first && (
        <details>
          <summary>{say('results.publish.example', { name: first.name })}</summary>
          <p class="letter">{first.text}</p>
        </details>
      )}
      <p>
        {due > 0
          ? say('results.publish.warn', { due, letters: quota === null ? 0 : letters, until })
          : say('results.due.none')}
      </p>
      {due > 0 && <PulledFirst home={home} />}
      <Quota {...found} />
    </LettersWord>
  );
}

/** The button that looks at what would be published, and in its place what it would be. */
function Publishing({ desk, home, view, show }: ResultsProps & { view: ResultsView; show: Show }): JSX.Element {
  const [found, setFound] = useState<ResultsPreview>();
  const yes = () => {
    setFound(undefined);
    void publish(desk, show);
  };
  if (found) return <Ask desk={desk} home={home} found={found} yes={yes} no={() => setFound(undefined)} />;
  return (
    <>
      <p>{view.due > 0 ? say('results.due', { due: view.due }) : say('results.due.none')}</p>
      <div class="row">
        {view.due > 0 && (
          <Button off={!!desk.busy} press={() => void preview(desk, setFound)}>
            {say('results.publish')}
          </Button>
        )}
        <Button off={!!desk.busy} press={() => void editTemplates(desk, 'results')}>
          {say('mail.templates')}
        </Button>
      </div>
    </>
  );
}

/** What people said, each state as a bar. */
function Answers({ counts, published, until }: ResultsView): JSX.Element {
  const states = ['accepted', 'objected', 'open', 'silent'] as const;
  return (
    <>
      <ul class="bars">
        {states.map((state) => (
          <Bar
            key={state}
            label={say(`results.state.${state}`)}
            count={counts[state]}
            total={published}
            text={say('targets.of', { count: counts[state], total: published })}
          />
        ))}
      </ul>
      {until !== '' && <p>{say('results.until', { until })}</p>}
    </>
  );
}

const objectionItem = (
  { name, unit, state, decider, due, isUndecided }: ResultsView['objections'][number],
  index: number,
): JSX.Element => (
  <li key={index}>
    <p class="strong">{name}</p>
    <p class="dim">{unit}</p>
    <p>{state}</p>
    <p>{decider === '' ? say('results.decider.none') : say('results.decider', { decider })}</p>
    {isUndecided && <p class="dim">{say('results.due-by', { due })}</p>}
  </li>
);

function Objections({ desk, view }: { desk: Desk; view: ResultsView }): JSX.Element | null {
  const { objections, objectionsTotal, undecided } = view;
  if (objectionsTotal === 0) return null;
  return (
    <Part title={say('results.objections', { total: objectionsTotal, undecided })}>
      <p>{say('results.objections.about')}</p>
      {objections.length < objectionsTotal && (
        <p class="dim">{say('results.objections.some', { shown: objections.length, total: objectionsTotal })}</p>
      )}
      <LongList items={objections} atOnce={5} show={objectionItem} />
      <SheetButton desk={desk} place="results" sheet={SHEETS.objections} />
    </Part>
  );
}

/** Everything below the button, once it was read. */
function Opened({ desk, home, view, show }: ResultsProps & { view: ResultsView; show: Show }): JSX.Element {
  const { mayPublish, mayPull, published, held, heldDecisions, heldOutcomes, counts, undecided, unsettled } = view;
  if (!mayPublish && published === 0) return <Empty>{say('results.empty')}</Empty>;
  return (
    <>
      {published > 0 && (
        <Part title={say('results.now')}>
          <Answers {...view} />
          <Following home={home} />
          {unsettled !== '' && <p class="box quiet">{say('results.unsettled', { what: unsettled })}</p>}
          <div class="row">
            {mayPull && (
              <Button off={!!desk.busy} press={() => void look(desk, 'pullResults', show)}>
                {say('targets.pull')}
              </Button>
            )}
            <PrintButton desk={desk} place="results" opens="showResultLetters">
              {say('results.print')}
            </PrintButton>
            <SheetButton desk={desk} place="results" sheet={SHEETS.resultAnswers} />
            <SheetButton desk={desk} place="results" sheet={SHEETS.finalResults} />
          </div>
        </Part>
      )}
      {mayPublish && (
        <Part title={say('results.tell')}>
          <Publishing desk={desk} home={home} view={view} show={show} />
        </Part>
      )}
      <Objections desk={desk} view={view} />
      {mayPull && held > 0 && <HeldPart desk={desk} place="results" held={held} about="result" />}
      {mayPull && heldDecisions > 0 && <HeldPart desk={desk} place="results" held={heldDecisions} about="objection" />}
      {mayPull && heldOutcomes > 0 && <HeldPart desk={desk} place="results" held={heldOutcomes} about="outcome" />}
      {mayPull && counts.open > 0 && (
        <MailPart desk={desk} place="results" kind="result-reminder" about={say('mail.about.result-reminder')} />
      )}
      {mayPull && undecided > 0 && (
        <MailPart desk={desk} place="results" kind="objection-reminder" about={say('mail.about.objection-reminder')} />
      )}
      {mayPull && published > 0 && <LedgerPart desk={desk} place="results" mail={home.mail} />}
    </>
  );
}

/** What the view rests on, as far as home tells: when it moves, what is shown here is read again. */
const markOf = ({ cycle, job, mail }: Home): string => JSON.stringify([cycle.stage, job?.name, mail.counts]);

export const ResultsPart = ({ desk, home }: ResultsProps): JSX.Element => (
  <ViewPart
    desk={desk}
    home={home}
    place="results"
    words={{
      title: say('results.title'),
      about: say('results.about'),
      open: say('results.open'),
      again: say('results.again'),
    }}
    mark={markOf(home)}
    look={(show: Show) => look(desk, 'results', show)}
    read={() => call('results', {})}
    Opened={Opened}
  />
);
