/**
 * Letters that follow from what was pulled: nobody was asked about them one by one, so that they are told wherever answers are
 * pulled, as the end of the pull and where its button stands.
 */
import type { JSX } from 'preact';
import type { Home } from '../app/api.types.ts';
import { words } from '../messages/page/mail.id.ts';
import { call } from './server.ts';
import type { Ended } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

interface FollowingProps {
  readonly home: Home;
}

/** How many wait, and where they are held back; nothing where none does. */
export const Following = ({ home: { mail } }: FollowingProps): JSX.Element | null =>
  mail.following === '' ? null : <p class="box quiet">{mail.following}</p>;

/**
 * Before letters go from where answers are pulled first: what follows goes along, beyond the letters that were counted. Nobody objects
 * before results are published.
 */
export const PulledFirst = ({ home: { results } }: Pick<FollowingProps, 'home'>): JSX.Element | null =>
  results && <p>{say('mail.pulls')}</p>;

/** What a pull has done, with what follows from it. */
export const withFollowing = (message: string, following: string): string =>
  following === '' ? message : `${message} ${following}`;

/** The end of a pull: home as it is then, and what follows. A look at home that fails does not hide what the pull said. */
export async function pulled(message: string): Promise<Ended> {
  const home = await call('home', {}).catch(() => undefined);
  return home ? { home, message: withFollowing(message, home.mail.following) } : { message };
}
