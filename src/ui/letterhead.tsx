/**
 * What all printed pages of the agency share: the letterhead, a place for a signature, and on screen alone what the policy
 * does not say yet. What is not said is left out or left blank on paper, never filled with a stand-in.
 */
import './letterhead.css';
import type { JSX } from 'preact';
import type { LetterheadView, SignatoryView } from '../app/api.types.ts';
import { words } from '../messages/page/letterhead.id.ts';
import { Whole } from './whole.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

export function Letterhead({ parent, agency, address, contact }: LetterheadView): JSX.Element | null {
  if (parent + agency + address + contact === '') return null;
  return (
    <div class="letterhead">
      {parent && <p class="parent">{parent}</p>}
      {agency && <p class="agency">{agency}</p>}
      {address && <p>{address}</p>}
      {contact && (
        <p>
          <Whole text={contact} />
        </p>
      )}
    </div>
  );
}

/** Which keys of Kebijakan the page would show and are blank. It stands among the tools, which are not printed. */
export const Missing = ({ missing }: LetterheadView): JSX.Element | null =>
  missing.length === 0 ? null : <p class="box missing">{say('letterhead.missing', { keys: missing.join(', ') })}</p>;

interface SignatureProps {
  /** Place and day above it; nothing where it has none. */
  readonly above?: string;
  readonly role: string;
  /** null, or blank parts, leave room to write by hand. */
  readonly person: Pick<SignatoryView, 'id' | 'name'> | null;
  readonly last?: boolean;
}

/** A place for one signature, never parted by the end of a page. */
export const Signature = ({ above = '', role, person, last = false }: SignatureProps): JSX.Element => (
  <div class={last ? 'signature last' : 'signature'}>
    {above && <p>{above}</p>}
    <p>{role}</p>
    <div class="room" />
    <p class="signatory">{person?.name || say('letterhead.blank')}</p>
    <p>
      {say('letterhead.id')} {person?.id || say('letterhead.blank')}
    </p>
  </div>
);
