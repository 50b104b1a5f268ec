/** The mailbox: the letters that somebody got, newest first, and which of them are still unread. */
import type { MailState } from '../services/state.ts';
import type { World } from '../world.ts';
import type { MailView } from './desk.types.ts';
import { safeHtml } from './mail-html.ts';

/** The address alone of `Name <address>`, as it is compared. */
const bare = (address: string): string => (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

const isTo = ({ to, cc, bcc }: MailState, email: string): boolean =>
  [...to, ...cc, ...bcc].flatMap((addresses) => addresses.split(',')).some((address) => bare(address) === email);

const lettersOf = ({ state, actingUser }: World): readonly MailState[] =>
  state.mails.filter((letter) => isTo(letter, actingUser.toLowerCase()));

const isUnread = ({ readBy }: MailState, { actingUser }: World): boolean => !readBy.includes(actingUser.toLowerCase());

/** One letter to whoever sits at the desk; undefined for the letters of others too. */
export const letterNow = (world: World, id: string): MailState | undefined =>
  lettersOf(world).find((letter) => letter.id === id);

export function mailCounts(world: World): { readonly unread: number; readonly all: number } {
  const letters = lettersOf(world);
  return { unread: letters.filter((letter) => isUnread(letter, world)).length, all: letters.length };
}

export const mailbox = (world: World): readonly MailView[] =>
  lettersOf(world)
    .map((letter) => mailView(letter, world))
    .reverse();

function mailView(letter: MailState, world: World): MailView {
  const { id, at, from, name, to, subject, body, htmlBody, inlineImages, attachments } = letter;
  return {
    id,
    at: new Date(at).toISOString(),
    from: name === null ? from : `${name} <${from}>`,
    to,
    subject,
    body,
    html: htmlBody === null ? null : safeHtml(htmlBody, inlineImages),
    attachments: attachments.map((attachment, index) => ({
      name: attachment.name,
      path: `/mail/${id}/${index}`,
    })),
    unread: isUnread(letter, world),
  };
}

/** Opens a letter. */
export function readLetter(world: World, id: string): void {
  const letter = letterNow(world, id);
  if (letter !== undefined && isUnread(letter, world)) letter.readBy.push(world.actingUser.toLowerCase());
}
