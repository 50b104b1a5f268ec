/**
 * Looks at forms: the questions of each as they were last looked at, so that a form is gone through only when it may have
 * changed. To go through one takes a call for each question and more.
 *
 * Drive tells when a form was changed. How soon and how finely it does is not settled: a look counts only where it was
 * made so long after that change that no later one can hide behind it. Where Drive tells nothing, because it is withheld
 * or the form is another person's, the form itself is asked. Whoever cannot open it either goes by the last look of
 * somebody who could.
 */
import type { FormItem } from '../core/measure/binding.ts';
import { formChanges } from './drive.ts';
import { readQuestions } from './form-shape.ts';
import { onceSure, reached } from './run-progress.ts';
import { keepTexts, recordOf, textOf } from './store.ts';

/** Whether a form that has not changed since the last look is gone through all the same. */
export type Look = 'where-changed' | 'wholly';

/** A form as it is known. */
export interface SeenForm {
  /** Undefined where nobody has ever looked. */
  readonly questions: readonly FormItem[] | undefined;
  /** Whether the questions are those of now. */
  readonly isCurrent: boolean;
  /** When they were looked at, in milliseconds of the epoch; undefined where nobody ever did. */
  readonly at: number | undefined;
}

/** A look as it is kept. */
interface Kept {
  readonly questions: readonly FormItem[];
  readonly at: number;
  /** When Drive said at that time that the form was last changed; `''` where it said nothing. */
  readonly changed: string;
}

/** How long after a change Drive may still tell nothing of another one. */
const PATIENCE_MS = 600_000;

/** Whether a look shows the form as it is now, as far as Drive tells. */
const isCurrent = ({ at, changed }: Kept, now: string | undefined): boolean =>
  changed !== '' && changed === now && at - Date.parse(changed) >= PATIENCE_MS;

/** Looks at forms by id, and keeps what was gone through. */
export function lookAtForms(formIds: readonly string[], look: Look): ReadonlyMap<string, SeenForm> {
  const changes = formIds.length > 0 ? formChanges() : new Map<string, string>();
  const fresh = new Map<string, Kept>();
  const seen = formIds.map((formId, index): readonly [string, SeenForm] => {
    reached('forms', index, formIds.length);
    const kept = readKept(formId);
    if (look === 'where-changed' && kept && isCurrent(kept, changes.get(formId)))
      return [formId, { ...kept, isCurrent: true }];
    // Noted before the form is gone through: what changes meanwhile is then later than the look.
    const at = Date.now();
    const questions = readQuestions(formId);
    if (!questions) return [formId, { questions: kept?.questions, at: kept?.at, isCurrent: false }];
    fresh.set(formId, { questions, at, changed: changes.get(formId) ?? '' });
    return [formId, { questions, at, isCurrent: true }];
  });
  onceSure(() => keep(fresh));
  return new Map(seen);
}

/** Most characters of a property here: Google takes 9 KB with the name. */
const MOST_CHARACTERS = 7800;

/** JSON of one byte a character, whatever language it says things in. */
const asciiOf = (record: object): string =>
  JSON.stringify(record).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What is kept of a look beside its pieces. */
interface Head {
  readonly at: number;
  readonly pieces: number;
}

const headOf = (formId: string): string => `look:${formId}`;
const pieceOf = (formId: string, index: number): string => `look:${formId}:${index}`;
/** Every piece begins with the look that it is of: pieces of two looks never pass for one. */
const markOf = (at: number): string => `${at} `;

function keep(looks: ReadonlyMap<string, Kept>): void {
  const texts = [...looks].flatMap(([formId, look]) => {
    const text = asciiOf(look);
    const pieces = Math.ceil(text.length / MOST_CHARACTERS);
    const head: Head = { at: look.at, pieces };
    return [
      ...Array.from({ length: pieces }, (_, index) => [
        pieceOf(formId, index),
        markOf(look.at) + text.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS),
      ]),
      [headOf(formId), JSON.stringify(head)],
    ];
  });
  if (texts.length > 0) keepTexts(Object.fromEntries(texts));
}

/** The last look at a form; undefined where there is none, or two that were kept at once have become mixed. */
function readKept(formId: string): Kept | undefined {
  const head = recordOf<Head>(headOf(formId));
  if (!head) return undefined;
  const mark = markOf(head.at);
  const pieces = Array.from({ length: head.pieces }, (_, index) => textOf(pieceOf(formId, index)) ?? '');
  if (!pieces.every((piece) => piece.startsWith(mark))) return undefined;
  return JSON.parse(pieces.map((piece) => piece.slice(mark.length)).join('')) as Kept;
}
