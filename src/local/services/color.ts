/**
 * Colours as scripts write them: `#rgb`, `#rrggbb` or a name of CSS, and always read as `#rrggbb`.
 */
import { Refusal } from './refusal.ts';

const NAMES: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** @throws Refusal for what is no colour */
export function colorOf(text: string | null): string | null {
  if (text === null) return null;
  const lower = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined;
  if (named === undefined) throw new Refusal(`Invalid color: ${text}`);
  return named;
}
