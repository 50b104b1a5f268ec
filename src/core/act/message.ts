/**
 * Messages without mail: a `wa.me` link that opens a chat with the text filled in, for somebody to send by hand.
 *
 * A link that is too long is cut off by some phones and browsers, so one message holds only as many personal links as
 * its address has room for; the others follow in further messages. No personal link is left out.
 */

/** The longest address that phones, browsers and WhatsApp all take whole (in characters). */
export const LONGEST_MESSAGE_URL = 2000;

/** One message to a person. */
export interface Message<T> {
  readonly url: string;
  readonly links: readonly T[];
}

/**
 * The address that opens a chat.
 *
 * @param phone digits from the country on, without a plus sign
 * @example
 * messageUrl('6281234567890', 'Halo & salam') // => 'https://wa.me/6281234567890?text=Halo%20%26%20salam'
 */
export const messageUrl = (phone: string, text: string): string =>
  `https://wa.me/${phone}?text=${encodeURIComponent(text)}`;

/**
 * Parts a person's links into messages, in order, as few as there can be.
 *
 * @param textOf the text of a message that holds these links; the first of all messages is number 1
 */
export function messages<T>(
  phone: string,
  links: readonly T[],
  textOf: (links: readonly T[], number: number) => string,
): readonly Message<T>[] {
  const made: Message<T>[] = [];
  for (let from = 0; from < links.length; ) {
    const urlTo = (end: number): string => messageUrl(phone, textOf(links.slice(from, end), made.length + 1));
    let end = from + 1;
    while (end < links.length && urlTo(end + 1).length <= LONGEST_MESSAGE_URL) end += 1;
    made.push({ url: urlTo(end), links: links.slice(from, end) });
    from = end;
  }
  return made;
}
