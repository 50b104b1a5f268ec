/**
 * Help: for each step of the sidebar and for the period what it is for, what has to be there first, what somebody does, and
 * what is good to know. It opens over the sheets at the step that was asked about, and asks the server nothing.
 */
import './help.css';
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HELP_TOPICS, type HelpTopic } from '../app/api.types.ts';
import { words } from '../messages/page/help.id.ts';
import { speaking } from './words.ts';

const say = speaking(words);

const nameOf = (topic: HelpTopic): string => say(topic === 'cycle' ? 'help.cycle' : `step.${topic}`);

/** What is said under keys of one beginning, in order. */
const lines = (beginning: string): readonly JSX.Element[] =>
  Object.entries<string>(words).flatMap(([key, sentence]) =>
    key.startsWith(beginning) ? [<li key={key}>{sentence}</li>] : [],
  );

function Topic({ topic, isAsked }: { readonly topic: HelpTopic; readonly isAsked: boolean }): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose another topic reads on at its title.
  useEffect(() => {
    if (isAsked) title.current?.focus();
  }, [topic]);
  return (
    <main>
      <h1 ref={title} tabIndex={-1}>
        {say('help.title', { topic: nameOf(topic) })}
      </h1>
      <p>{say(`help.what.${topic}`)}</p>
      <h2>{say('help.need')}</h2>
      <p>{say(`help.need.${topic}`)}</p>
      <h2>{say('help.do')}</h2>
      <ol>{lines(`help.do.${topic}.`)}</ol>
      <h2>{say('help.note')}</h2>
      <ul>{lines(`help.note.${topic}.`)}</ul>
      <p class="dim">{say('help.close')}</p>
    </main>
  );
}

function Page({ about }: { readonly about: HelpTopic }): JSX.Element {
  const [topic, setTopic] = useState(about);
  return (
    <>
      <nav aria-label={say('help.topics')}>
        <p aria-hidden="true">{say('help.topics')}</p>
        {HELP_TOPICS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === topic ? 'page' : undefined}
            onClick={() => setTopic(one)}
          >
            {nameOf(one)}
          </button>
        ))}
      </nav>
      <Topic topic={topic} isAsked={topic !== about} />
    </>
  );
}

/** The element that says what it is about comes after the script of the page. */
function draw(): void {
  const root = document.getElementById('root');
  const asked = HELP_TOPICS[Number(document.getElementById('about')?.textContent ?? 0)];
  if (root) render(<Page about={asked ?? 'prepare'} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
else draw();
