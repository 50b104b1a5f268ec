/**
 * Names of people as they are typed: with titles or without, in whatever case and punctuation. Of two names that are the same
 * without these nobody can tell whether they are one person, and no name is guessed from parts of it.
 */

/** Titles and forms of address before a name. */
const BEFORE = /^(?:prof|dr|drs|dra|drg|drh|ir|apt|h|hj|kh|bapak|bpk|ibu|sdr|sdri|yth)$/;

/** Degrees behind a name, with dots or without: `S.Sos`, `M.Si`, `SE`. */
const BEHIND =
  /^(?:(?:s|m|d|b|a|ll|ph|sp)\.[a-z.]+|se|sh|st|sp|sip|sos|ssos|spd|skm|sap|sstp|skom|ssi|mm|mh|mt|msi|mpd|map|mkes|mkom|amd|ak)\.?$/;

/** The blank within `S. Sos.`, before known ones alone: `M. Yusuf` is a name. */
const BLANK_WITHIN =
  /(?<=\S\s+[smadb]\.)\s+(?=(?:sos|si|pd|kom|ap|ip|kes|kep|ag|hum|psi|ak|stat|md|[ehtmp])\.?(?:\s|$))/g;

/** What parts a name from a degree, a post or another name. */
const PARTS = /[,;:/()|\n]|\s[-–—]\s/;

const bareWord = (word: string): string => word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of one name without titles, in lower case; `''` where nothing is left. */
function bareName(part: string): string {
  const words = part
    .toLowerCase()
    .replace(BLANK_WITHIN, '')
    .split(/[\s_-]+/)
    .filter(Boolean);
  while (words.length > 1 && BEHIND.test(words[words.length - 1] ?? '')) words.pop();
  const parted = words
    .flatMap((word) => word.split('.'))
    .map(bareWord)
    .filter(Boolean);
  while (parted.length > 1 && BEFORE.test(parted[0] ?? '')) parted.shift();
  return parted.join(' ');
}

/**
 * Whether a text could name anybody: two letters or more.
 *
 * @example
 * isName('-') // => false
 * isName('Sekda') // => true
 */
export const isName = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= 2;

/**
 * Whether a text, such as a name with a post, names somebody: one of its parts is their name, titles, case and punctuation aside.
 *
 * @param text as somebody typed it
 * @param name as the roster has it
 * @example
 * namesPerson('Ahmad Fauzi, Kepala Badan', 'Drs. H. AHMAD FAUZI, M.Si.') // => true
 * namesPerson('Ahmad Fauzi Lubis', 'Ahmad Fauzi') // => false
 */
export function namesPerson(text: string, name: string): boolean {
  const own = bareName(name.split(PARTS)[0] ?? '');
  return own !== '' && text.split(PARTS).some((part) => bareName(part) === own);
}
