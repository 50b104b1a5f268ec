/** Pasting: rows copied from any spreadsheet, looked at as soon as they are there; or the way to the sheet, to type there. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportName } from '../app/api.types.ts';
import { words } from '../messages/page/prepare.id.ts';
import { parseText, type Rows } from './file.ts';
import { TableChoice, useTable } from './import-card.tsx';
import { Button } from './part.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

interface PasteProps {
  readonly off: boolean;
  /** What may be brought in now. */
  readonly imports: readonly ImportName[];
  readonly take: (name: ImportName, rows: Rows) => void;
  /** Brings the sheet in front; where it is absent it is made. */
  readonly type: (name: ImportName) => void;
}

export function PasteBox({ off, imports, take, type }: PasteProps): JSX.Element {
  const id = useId();
  const [name, setName] = useTable(imports);
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
      <TableChoice imports={imports} value={name} change={setName} />
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
      <div class="row">
        {text !== '' && (
          <Button off={off} press={() => look(text)}>
            {say('paste.look')}
          </Button>
        )}
        <Button off={off} press={() => type(name)}>
          {say('paste.type')}
        </Button>
      </div>
    </div>
  );
}
