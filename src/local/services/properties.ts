/**
 * PropertiesService: small texts that stay with the document, the script or the person, within Google's quotas.
 *
 * Refuses values over 9 KB (the key counts, in UTF-8) and stores over 500 KB, and unless the world says otherwise
 * whatever is not text: Google turns it into text in a way that nobody should depend on.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { setOwn } from './own-key.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.Properties.PropertiesService;
type GoogleStore = GoogleAppsScript.Properties.Properties;
type Member = 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties';
type StoreMember =
  | 'getProperty'
  | 'setProperty'
  | 'getProperties'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
  | 'getKeys';
type Texts = Record<string, string>;

const LARGEST_STORE = 500_000;

const SERVICE = service<Member>({
  name: 'PropertiesService',
  members: same(['getDocumentProperties', 'getScriptProperties', 'getUserProperties'], {
    takes: [[]],
    from: 'LIMITED',
  }),
});
const STORE_NAME = 'PropertiesService.Properties';
const STORE = service<StoreMember>({
  name: STORE_NAME,
  members: {
    getProperty: { takes: [['String']], cost: COST.propertyRead, from: 'LIMITED' },
    ...same(['getProperties', 'getKeys'], { takes: [[]], cost: COST.propertyRead, from: 'LIMITED' }),
    setProperty: { takes: [['String', 'any']], cost: COST.propertyWrite, from: 'LIMITED' },
    setProperties: { takes: [['Object'], ['Object', 'boolean']], cost: COST.propertyWrite, from: 'LIMITED' },
    deleteProperty: { takes: [['String']], cost: COST.propertyWrite, from: 'LIMITED' },
    deleteAllProperties: { takes: [[]], cost: COST.propertyWrite, from: 'LIMITED' },
  },
});

class StoreService implements Pick<GoogleStore, StoreMember> {
  readonly #host: Host;
  readonly #texts: Texts;

  constructor(host: Host, texts: Texts) {
    this.#host = host;
    this.#texts = texts;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.#texts, key) ? (this.#texts[key] as string) : null;
  }

  getProperties(): Texts {
    return { ...this.#texts };
  }

  getKeys(): string[] {
    return Object.keys(this.#texts);
  }

  setProperty(key: string, value: string): GoogleStore {
    return this.#write({ ...this.#texts, [key]: this.#textOf(value, 'setProperty', ['String']) }, [key]);
  }

  setProperties(properties: Texts, deleteAllOthers = false): GoogleStore {
    const texts = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, this.#textOf(value, 'setProperties', [])]),
    );
    return this.#write(deleteAllOthers ? texts : { ...this.#texts, ...texts }, Object.keys(texts));
  }

  deleteProperty(key: string): GoogleStore {
    delete this.#texts[key];
    return this.#self();
  }

  deleteAllProperties(): GoogleStore {
    return this.#write({}, []);
  }

  #textOf(value: unknown, method: string, before: readonly string[]): string {
    if (typeof value === 'string') return value;
    const { numberProperty } = this.#host.world.rules;
    if (typeof value === 'number' && numberProperty !== 'refused') {
      return numberProperty === '5.0' && Number.isInteger(value) ? `${value}.0` : String(value);
    }
    const kinds = [...before, value === null || value === undefined ? 'null' : typeof value].join(',');
    throw new Refusal(`The parameters (${kinds}) don't match the method signature for ${STORE_NAME}.${method}.`);
  }

  /** Takes over the whole store. @throws Refusal where a written value or the store is too large */
  #write(after: Texts, written: readonly string[]): GoogleStore {
    const largest = this.#host.world.rules.propertyBytes;
    if (written.some((key) => sizeOf(key, after[key] as string) > largest)) {
      throw new Refusal('Argument too large: value');
    }
    const size = Object.entries(after).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    if (size > LARGEST_STORE) {
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    for (const key of Object.keys(this.#texts)) if (!Object.hasOwn(after, key)) delete this.#texts[key];
    for (const [key, text] of Object.entries(after)) setOwn(this.#texts, key, text);
    return this.#self();
  }

  #self(): GoogleStore {
    return expose<GoogleStore, StoreMember>(this.#host, STORE, this);
  }
}

const sizeOf = (key: string, value: string): number => Buffer.byteLength(key) + Buffer.byteLength(value);

/** What belongs to the person the code acts as. */
function userTexts({ world, run }: Host): Texts {
  world.state.userProperties[run.user] ??= {};
  return world.state.userProperties[run.user] as Texts;
}

export function exposePropertiesService(host: Host): Pick<Google, Member> {
  const store = (texts: Texts) => expose<GoogleStore, StoreMember>(host, STORE, new StoreService(host, texts));
  const { state } = host.world;
  return expose<Google, Member>(host, SERVICE, {
    getDocumentProperties: () => store(state.documentProperties),
    getScriptProperties: () => store(state.scriptProperties),
    getUserProperties: () => store(userTexts(host)),
  });
}
