/**
 * Answers collected outside the forms, to be copied through each rater's own form by hand.
 *
 * The list may be long, so each submission can be ticked off; the ticks live in the page only.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Transcript } from '../app/api.types.ts';
import { words } from '../messages/page/transcript.id.ts';
import { Empty, FormLink, LongList, Part } from './part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

function Answers({ grids, paragraphs }: Transcript): JSX.Element {
  return (
    <details>
      <summary>{say('transcript.answers')}</summary>
      {Object.entries(grids).map(([title, rows]) => (
        <dl class="answers" key={title}>
          <div class="strong">
            <dt>{title}</dt>
            <dd />
          </div>
          {Object.entries(rows).map(([label, answer]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      ))}
      {Object.entries(paragraphs).map(([title, text]) => (
        <p key={title}>
          <span class="strong">{title}:</span> {text}
        </p>
      ))}
    </details>
  );
}

function Submission(props: { item: Transcript; entered: boolean; enter: () => void }): JSX.Element {
  const { item, entered, enter } = props;
  const { raterId: rater, rateeId: ratee, role, url } = item;
  return (
    <li class={entered ? 'entered' : ''}>
      <p class="strong">{say(role === 'self' ? 'transcript.self' : 'held.pair', { rater, ratee })}</p>
      <p class="dim">{say(`role.${role}`)}</p>
      {url ? (
        <FormLink url={url} label={say('transcript.open.of', { rater, ratee })}>
          {say('transcript.open')}
        </FormLink>
      ) : (
        <p>{say('transcript.nolink')}</p>
      )}
      <Answers {...item} />
      <label class="check">
        <input type="checkbox" checked={entered} onChange={enter} />
        {say('transcript.entered')}
      </label>
    </li>
  );
}

export function TranscriptList({ submissions }: { readonly submissions: readonly Transcript[] }): JSX.Element {
  const [entered, setEntered] = useState<ReadonlySet<number>>(new Set());
  const enter = (index: number) => {
    const next = new Set(entered);
    if (!next.delete(index)) next.add(index);
    setEntered(next);
  };
  if (submissions.length === 0) return <Empty>{say('transcript.empty')}</Empty>;
  return (
    <Part title={say('transcript.title')}>
      <p>{say('transcript.about')}</p>
      <p class="strong">{say('transcript.count', { entered: entered.size, total: submissions.length })}</p>
      <LongList
        items={submissions}
        atOnce={20}
        show={(item, index) => (
          <Submission key={index} item={item} entered={entered.has(index)} enter={() => enter(index)} />
        )}
      />
    </Part>
  );
}
