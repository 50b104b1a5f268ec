/** Pasting: rows copied from any spreadsheet, looked at as soon as they are there. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportName } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { parseText, type Rows } from './file.ts';
import { TableChoice } from './import-card.tsx';
import { Button } from './part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

export function PasteBox(props: { off: boolean; take: (name: ImportName, rows: Rows) => void }): JSX.Element {
  const { off, take } = props;
  const id = useId();
  const [name, setName] = useState<ImportName>('pegawai');
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const look = (pasted: string) => {
    const parsed = parseText(pasted);
    setFault('word' in parsed ? say(parsed.word, parsed.params) : '');
    if (!('rows' in parsed)) return;
    setText('');
    take(name, parsed.rows);
  };
  return (
    <div class="line">
      <TableChoice value={name} change={setName} />
      <label for={id}>{say('paste.label')}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        disabled={off}
        placeholder={say('paste.example')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          // What is put into a text that stands there already is not all of it.
          if (off || text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          setText(pasted);
          look(pasted);
        }}
      />
      {fault && (
        <p class="box bad" role="alert">
          {fault}
        </p>
      )}
      {text !== '' && (
        <Button off={off} press={() => look(text)}>
          {say('paste.look')}
        </Button>
      )}
    </div>
  );
}
