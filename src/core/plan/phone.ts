/**
 * Mobile numbers as Indonesians write them, brought to the digits that a `wa.me` link takes.
 *
 * Refuses numbers of other countries and of landlines: WhatsApp would open a chat with nobody, or with somebody else.
 */

/** After 62 an Indonesian mobile number has an 8 and eight to eleven more digits. */
const MOBILE = /^628\d{8,11}$/;

/** Digits from the country on: `0812`, `812` (a sheet took the zero for nothing), `+62 812` and `62812` are one. */
const withCountry = (digits: string): string => digits.replace(/^(?:\+?62|0)?(?=8)/, '62');

/**
 * The digits of a mobile number for `wa.me`; undefined where it cannot be one.
 *
 * @example
 * parsePhone('0812-3456-7890') // => '6281234567890'
 * parsePhone('+62 812 3456 7890') // => '6281234567890'
 * parsePhone('(061) 8821234') // => undefined
 */
export function parsePhone(typed: string): string | undefined {
  const digits = withCountry(typed.replace(/[\s\u00a0().-]/g, ''));
  return MOBILE.test(digits) ? digits : undefined;
}
