/** Arguments: what the page sends is checked field by field before anything is done with it. */
import { Stopped } from '../files/stopped.ts';
import { BEGINNINGS, type DeskApi } from './desk.types.ts';
import { PANELS } from './panel.ts';

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isWhole: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isPlace: Check = (value) => isRecord(value) && isWhole(value.row) && isWhole(value.column);
const isCell: Check = (value) => isPlace(value) && isRecord(value) && isText(value.text);

const TAKES: { readonly [Name in keyof DeskApi]: Readonly<Record<keyof Parameters<DeskApi[Name]>[0], Check>> } = {
  desk: {},
  sheet: { sheetId: isWhole },
  file: { fileId: isText, sheetId: isWhole },
  person: { email: isText },
  tab: { sheetId: isWhole },
  edit: { sheetId: isWhole, cells: (value) => Array.isArray(value) && value.every(isCell) },
  menu: { functionName: isText },
  run: {
    panel: isOneOf(PANELS),
    name: isText,
    args: Array.isArray,
    pressed: (value) => value === undefined || isText(value),
    at: (value) => value === undefined || isPlace(value),
  },
  close: { panel: isOneOf(PANELS) },
  clock: { minutes: (value) => typeof value === 'number' && value > 0 && value <= 60 * 24 * 366 },
  mail: {},
  read: { id: isText },
  sendTab: { sheetId: isWhole, to: isText },
  reset: { to: isOneOf(BEGINNINGS) },
  folder: { path: isText },
  chapter: { number: isWhole },
};

export type ApiName = keyof DeskApi;

export const apiName = (text: string): ApiName | undefined =>
  Object.hasOwn(TAKES, text) ? (text as ApiName) : undefined;

/** The argument of a call as its JSON says it. @throws Stopped for what that call does not take */
export function readArgument<Name extends ApiName>(name: Name, body: string): Parameters<DeskApi[Name]>[0] {
  const checks = Object.entries<Check>(TAKES[name]);
  const argument = parsed(body === '' ? '{}' : body);
  if (!isRecord(argument)) throw new Stopped(`Panggilan ${name} membutuhkan sebuah objek JSON.`);
  const [wrong] = checks.find(([field, check]) => !check(argument[field])) ?? [];
  if (wrong !== undefined) throw new Stopped(`Panggilan ${name}: isi "${wrong}" tidak benar.`);
  return argument as Parameters<DeskApi[Name]>[0];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
