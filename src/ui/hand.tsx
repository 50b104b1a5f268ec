/**
 * Without mail: messages that somebody sends by hand from a telephone, and the paper with QR codes.
 *
 * The page opens a chat with the text in it; whether it was sent only the person who pressed knows, so they mark it.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api, MessageView } from '../app/api.types.ts';
import type { LetterKind } from '../core/act/letter.ts';
import { words } from '../messages/page/hand.id.ts';
import { Button, FormLink, LongList, Part, SheetButton } from './part.tsx';
import { call } from './server.ts';
import { type Desk, type Place, SHEETS } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface HandProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly kind: LetterKind;
}

type Found = ReturnType<Api['listMessages']>;

const list = ({ desk, place, kind }: HandProps, show: (found: Found) => void): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('hand.busy') },
    work: async () => {
      const found = await call('listMessages', { kind, unit: null });
      show(found);
      return { message: say('hand.listed', { total: found.total }) };
    },
  });

const markSent = ({ desk, place }: HandProps, message: MessageView, done: () => void): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('mail.busy.mark') },
    reload: true,
    work: async () => {
      await call('markMessage', { personId: message.personId, kind: message.kind });
      done();
      return { message: say('hand.marked', { name: message.name }) };
    },
  });

const showPaper = (desk: Desk, place: Place): Promise<void> =>
  desk.run({
    place,
    begin: { text: say('hand.paper.busy') },
    work: async () => {
      await call('showPaper', {});
      return { message: say('hand.paper.shown') };
    },
  });

function Message({ message, off, mark }: { message: MessageView; off: boolean; mark: () => void }): JSX.Element {
  const { name, unit, links, urls } = message;
  return (
    <li>
      <p class="strong">{name}</p>
      <p class="dim">{unit}</p>
      <p>{say('hand.links', { links })}</p>
      {urls.map((url, index) => (
        <FormLink key={url} url={url} label={say('hand.open.of', { name, number: index + 1 })}>
          {urls.length === 1 ? say('hand.open') : say('hand.open.number', { number: index + 1, of: urls.length })}
        </FormLink>
      ))}
      <Button off={off} label={say('hand.mark.of', { name })} press={mark}>
        {say('hand.mark')}
      </Button>
    </li>
  );
}

export function HandPart(props: HandProps): JSX.Element {
  const { desk, place } = props;
  const [found, setFound] = useState<Found>();
  const off = !!desk.busy;
  const take = (done: MessageView) => () =>
    setFound(
      found && { ...found, total: found.total - 1, messages: found.messages.filter((message) => message !== done) },
    );
  return (
    <Part title={say('hand.title')}>
      <p>{say('hand.about')}</p>
      <div class="row">
        <Button off={off} press={() => list(props, setFound)}>
          {say('hand.list')}
        </Button>
        <Button off={off} press={() => showPaper(desk, place)}>
          {say('hand.paper')}
        </Button>
      </div>
      {found && (
        <>
          <p class="dim">{say('hand.count', { total: found.total, without: found.withoutPhone })}</p>
          {found.notNow.map((one) => (
            <p key={one.reason} class="dim">
              {say('hand.not-now', one)}
            </p>
          ))}
          <LongList
            items={found.messages}
            atOnce={10}
            show={(message) => (
              <Message
                key={message.personId}
                message={message}
                off={off}
                mark={() => void markSent(props, message, take(message))}
              />
            )}
          />
          <SheetButton desk={desk} place={place} sheet={SHEETS.messages} />
        </>
      )}
    </Part>
  );
}
