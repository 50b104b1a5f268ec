/**
 * Templates of letters: texts that HR may write otherwise, with placeholders that are checked before anything is sent.
 *
 * A text with a placeholder that nobody knows, or without one that the letter cannot do without, is told and not used:
 * the default is sent in its place, never a letter with a hole in it.
 */
import type { Problem } from '../problem.ts';
import { isNotice, isReminder, type LetterKind, type Topic, topicOf } from './letter.ts';

/** What may be filled into a letter. */
export const PLACEHOLDERS = [
  'nama',
  'periode',
  'tautan',
  'tenggat',
  'instansi',
  'belum',
  'sasaran',
  'laporan',
  'hasil',
  'keberatan',
  'putusan',
  'rapat',
  'catatan',
  'pelatihan',
  'berkas',
  'isyarat',
  'bulan',
  'penghargaan',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Placeholders that only letters of some topics can fill: what such a letter tells. */
const OF_TOPIC: Readonly<Partial<Record<Placeholder, readonly Topic[]>>> = {
  sasaran: ['targets'],
  laporan: ['confirmation'],
  hasil: ['result'],
  keberatan: ['objection'],
  putusan: ['outcome'],
  rapat: ['meeting', 'appointment', 'cancellation'],
  catatan: ['meeting-reply'],
  pelatihan: ['enrolment', 'training-evaluation', 'place'],
  berkas: ['dossier-reply', 'examination'],
  isyarat: ['early-sign'],
  bulan: ['monthly', 'monthly-peer'],
  penghargaan: ['award', 'award-correction'],
};

/** Placeholders of letters that ask. */
const OF_LINKS: readonly Placeholder[] = ['tautan', 'belum'];

/** What letters of a kind tell beside their links; undefined where they tell nothing more. */
export const detailOf = (kind: LetterKind): Placeholder | undefined =>
  PLACEHOLDERS.find((name) => OF_TOPIC[name]?.includes(topicOf(kind)));

/** What may be filled into letters of a kind. */
export const placeholdersOf = (kind: LetterKind): readonly Placeholder[] =>
  PLACEHOLDERS.filter(
    (name) => OF_TOPIC[name]?.includes(topicOf(kind)) ?? !(isNotice(kind) && OF_LINKS.includes(name)),
  );

/** What a text must hold: without its links a letter is of no use, nor one that tells something without that. */
export function requiredIn(kind: LetterKind, part: TemplatePart): readonly Placeholder[] {
  const detail = detailOf(kind);
  if (part === 'subject') return [];
  return [...(detail && !isReminder(kind) ? [detail] : []), ...(isNotice(kind) ? [] : (['tautan'] as const))];
}
/** What stands for each placeholder; one that the letter's kind does not have is left out. */
export type LetterWords = Readonly<Partial<Record<Placeholder, string>>>;

export const TEMPLATE_PARTS = ['subject', 'body'] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];
/** The two texts of a letter, with placeholders. */
export type Template = Readonly<Record<TemplatePart, string>>;

/** What each text must not hold: a subject is one line, and links and what is told are many. */
const REFUSED: Readonly<Record<TemplatePart, readonly Placeholder[]>> = {
  subject: ['tautan', ...PLACEHOLDERS.filter((name) => name in OF_TOPIC)],
  body: [],
};

const HOLE = /\{\s*([^{}\s]*)\s*\}/g;
const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(HOLE)].map(([, name = '']) => name.toLowerCase());

/** A template as it stands in the sheet, with its row. */
export interface WrittenTemplate extends Template {
  readonly row: number;
}

type Fault = Pick<Problem, 'code' | 'details'>;

/** What is wrong with one text, if anything. */
function faultOf(kind: LetterKind, part: TemplatePart, text: string): Fault | undefined {
  if (text.trim() === '') return { code: 'cell-blank', details: {} };
  const holes = holesOf(text);
  const known: readonly string[] = placeholdersOf(kind).filter((name) => !REFUSED[part].includes(name));
  const unknown = holes.find((hole) => !known.includes(hole));
  const choices = known.map((name) => `{${name}}`).join(' ');
  if (unknown !== undefined) return { code: 'placeholder-unknown', details: { placeholder: `{${unknown}}`, choices } };
  const missing = requiredIn(kind, part).find((name) => !holes.includes(name));
  return missing && { code: 'placeholder-missing', details: { placeholder: `{${missing}}` } };
}

/**
 * The template that counts: each text as HR wrote it where it can be used, else the default, and what is told.
 *
 * @param written undefined where the sheet has no such row: then nothing is wrong and the default counts
 */
export function checkTemplate(
  kind: LetterKind,
  written: WrittenTemplate | undefined,
  standard: Template,
): { readonly template: Template; readonly problems: readonly Problem[] } {
  if (!written) return { template: standard, problems: [] };
  const faults = TEMPLATE_PARTS.flatMap((part) => {
    const fault = faultOf(kind, part, written[part]);
    return fault ? [{ part, fault }] : [];
  });
  const partOf = (part: TemplatePart): string =>
    faults.some((one) => one.part === part) ? standard[part] : written[part];
  return {
    template: { subject: partOf('subject'), body: partOf('body') },
    problems: faults.map(({ part, fault }) => ({
      ...fault,
      table: 'templates',
      row: written.row,
      column: part,
      received: written[part],
    })),
  };
}

/**
 * A text with its placeholders filled.
 *
 * @throws RangeError for a placeholder that is none, which `checkTemplate` keeps out
 * @example
 * fillTemplate('Yth. { nama }', { nama: 'Siti' }) // => 'Yth. Siti'
 */
export const fillTemplate = (text: string, words: LetterWords): string =>
  text.replace(HOLE, (_, hole: string) => {
    const name = PLACEHOLDERS.find((one) => one === hole.toLowerCase());
    const word = name && words[name];
    if (word === undefined) throw new RangeError(`There is no placeholder {${hole}} here.`);
    return word;
  });
