/**
 * PropertiesService: small texts that stay with the document, within Google's quotas.
 *
 * Refuses values over 9 KB (the key counts, in UTF-8) and stores over 500 KB.
 */
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.Properties.PropertiesService;
type GoogleStore = GoogleAppsScript.Properties.Properties;
type Member = 'getProperty' | 'setProperty' | 'getProperties' | 'setProperties' | 'deleteProperty';

/** The strict reading of a kilobyte. */
const LARGEST_VALUE = 9_000;
const LARGEST_STORE = 500_000;

const SERVICE = service<'getDocumentProperties'>({
  name: 'PropertiesService',
  members: { getDocumentProperties: { takes: [[]] } },
});
const STORE = service<Member>({
  name: 'PropertiesService.Properties',
  members: {
    getProperty: { takes: [['String']], cost: COST.propertyRead },
    getProperties: { takes: [[]], cost: COST.propertyRead },
    setProperty: { takes: [['String', 'String']], cost: COST.propertyWrite },
    setProperties: { takes: [['Object'], ['Object', 'boolean']], cost: COST.propertyWrite },
    deleteProperty: { takes: [['String']], cost: COST.propertyWrite },
  },
});

class StoreService implements Pick<GoogleStore, Member> {
  readonly #host: Host;
  readonly #store: Record<string, string>;

  constructor(host: Host) {
    this.#host = host;
    this.#store = host.world.state.documentProperties;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.#store, key) ? (this.#store[key] as string) : null;
  }

  getProperties(): { [key: string]: string } {
    return { ...this.#store };
  }

  setProperty(key: string, value: string): GoogleStore {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GoogleStore {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new Refusal(`Invalid argument: ${key}`);
      if (sizeOf(key, value) > LARGEST_VALUE) throw new Refusal('Argument too large: value');
    }
    const after = deleteAllOthers ? { ...properties } : { ...this.#store, ...properties };
    const size = Object.entries(after).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    if (size > LARGEST_STORE) {
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    for (const key of Object.keys(this.#store)) if (!Object.hasOwn(after, key)) delete this.#store[key];
    Object.assign(this.#store, after);
    return this.#self();
  }

  deleteProperty(key: string): GoogleStore {
    delete this.#store[key];
    return this.#self();
  }

  #self(): GoogleStore {
    return expose<GoogleStore, Member>(this.#host, STORE, this);
  }
}

const sizeOf = (key: string, value: string): number => Buffer.byteLength(key) + Buffer.byteLength(value);

export function exposePropertiesService(host: Host): Pick<Google, 'getDocumentProperties'> {
  return expose<Google, 'getDocumentProperties'>(host, SERVICE, {
    getDocumentProperties: () => expose<GoogleStore, Member>(host, STORE, new StoreService(host)),
  });
}
