/** Form links: addresses of Google Forms as the pages of this desk that stand in for them; no other address is a link. */

const FORM_ADDRESS = /^https:\/\/docs\.google\.com(\/forms\/d\/e\/[^/\s]+\/viewform(?:\?\S*)?)$/;

/**
 * The path of this desk's page for a form's address; undefined for anything else.
 *
 * @example
 * formPath('https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url') // => '/forms/d/e/abc/viewform?usp=pp_url'
 * formPath('https://example.org/forms/d/e/abc/viewform') // => undefined
 */
export const formPath = (text: string): string | undefined => FORM_ADDRESS.exec(text.trim())?.[1];
