/**
 * The texts that stay with the document, read all at once: a run asks Google for them once, and not once a text.
 *
 * Another run may write meanwhile. So whoever gets the lock, or gives it back, reads them anew; and what is to be seen
 * while somebody else goes on is asked for by itself.
 */

let found: GoogleAppsScript.Properties.Properties | undefined;
/** The store, asked for once in a run. */
function store(): GoogleAppsScript.Properties.Properties {
  found ??= PropertiesService.getDocumentProperties();
  return found;
}

/** What the store holds, as this run has read or written it. */
let known: Map<string, string> | undefined;
function texts(): Map<string, string> {
  known ??= new Map(Object.entries(store().getProperties()));
  return known;
}

/** Has the next reading ask Google. */
export const readAnew = (): void => {
  known = undefined;
};

/** The text of a name, or undefined where there is none. */
export const textOf = (name: string): string | undefined => texts().get(name);

/** The text of a name at this very moment, whoever wrote it. */
export const textNow = (name: string): string | undefined => store().getProperty(name) ?? undefined;

export function keepText(name: string, text: string): void {
  store().setProperty(name, text);
  known?.set(name, text);
}

/** Keeps several texts in one call; others stay as they are. */
export function keepTexts(more: Readonly<Record<string, string>>): void {
  store().setProperties({ ...more });
  for (const [name, text] of Object.entries(more)) known?.set(name, text);
}

export function forgetText(name: string): void {
  store().deleteProperty(name);
  known?.delete(name);
}

export const namesKept = (): readonly string[] => [...texts().keys()];

/** What was kept as JSON under a name, or undefined where nothing is. */
export function recordOf<T>(name: string): T | undefined {
  const text = textOf(name);
  return text ? (JSON.parse(text) as T) : undefined;
}

export const keepRecord = (name: string, kept: object): void => keepText(name, JSON.stringify(kept));
