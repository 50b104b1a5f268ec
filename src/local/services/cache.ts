/**
 * CacheService: texts that are soon forgotten, for the document, the script or the person.
 *
 * Refuses keys over 250 characters, values over 100 KB, and times to live outside 1 second to 6 hours. When 1,000 texts
 * are there and one more comes, the oldest tenth goes: nothing in a cache may be relied on.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { setOwn } from './own-key.ts';
import { Refusal } from './refusal.ts';
import type { CacheState } from './state.ts';

type Google = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;
type Member = 'getDocumentCache' | 'getScriptCache' | 'getUserCache';
type CacheMember = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

const LONGEST_KEY = 250;
const LARGEST_VALUE = 102_400;
const LONGEST_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;
const MOST_ITEMS = 1000;
const EVICTED = 100;

const SERVICE = service<Member>({
  name: 'CacheService',
  members: same(['getDocumentCache', 'getScriptCache', 'getUserCache'], { takes: [[]], from: 'LIMITED' }),
});
const CACHE = service<CacheMember>({
  name: 'CacheService.Cache',
  members: {
    get: { takes: [['String']], cost: COST.cacheRead, from: 'LIMITED' },
    getAll: { takes: [['String[]']], cost: COST.cacheRead, from: 'LIMITED' },
    put: {
      takes: [
        ['String', 'String'],
        ['String', 'String', 'integer'],
      ],
      cost: COST.cacheWrite,
      from: 'LIMITED',
    },
    putAll: { takes: [['Object'], ['Object', 'integer']], cost: COST.cacheWrite, from: 'LIMITED' },
    remove: { takes: [['String']], cost: COST.cacheWrite, from: 'LIMITED' },
    removeAll: { takes: [['String[]']], cost: COST.cacheWrite, from: 'LIMITED' },
  },
});

class CacheStore implements Pick<GoogleCache, CacheMember> {
  readonly #host: Host;
  readonly #cache: CacheState;

  constructor(host: Host, cache: CacheState) {
    this.#host = host;
    this.#cache = cache;
  }

  get #now(): number {
    return this.#host.world.state.clock;
  }

  get(key: string): string | null {
    const kept = Object.hasOwn(this.#cache, key) ? this.#cache[key] : undefined;
    return kept !== undefined && kept.expiresAt > this.#now ? kept.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    this.putAll({ [key]: value }, seconds);
  }

  putAll(values: { [key: string]: unknown }, seconds = DEFAULT_SECONDS): void {
    if (seconds < 1 || seconds > LONGEST_SECONDS) throw new Refusal(`Invalid argument: ${seconds}`);
    const texts = Object.entries(values).map(([key, value]) => [key, checked(key, value)] as const);
    for (const [key, value] of texts) {
      // Taken out first, so that it counts as the youngest.
      delete this.#cache[key];
      this.#makeRoom();
      setOwn(this.#cache, key, { value, expiresAt: this.#now + seconds * 1000 });
    }
  }

  remove(key: string): void {
    delete this.#cache[key];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) delete this.#cache[key];
  }

  #makeRoom(): void {
    for (const [key, { expiresAt }] of Object.entries(this.#cache)) if (expiresAt <= this.#now) delete this.#cache[key];
    const keys = Object.keys(this.#cache);
    if (keys.length >= MOST_ITEMS) this.removeAll(keys.slice(0, EVICTED));
  }
}

function checked(key: string, value: unknown): string {
  if (key.length > LONGEST_KEY) throw new Refusal('Argument too large: key');
  if (typeof value !== 'string') throw new Refusal(`Invalid argument: ${key}`);
  if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Refusal('Argument too large: value');
  return value;
}

export function exposeCacheService(host: Host): Google {
  const { caches } = host.world.state;
  const cache = (name: string) => {
    caches[name] ??= {};
    return expose<GoogleCache, CacheMember>(host, CACHE, new CacheStore(host, caches[name] as CacheState));
  };
  return expose<Google, Member>(host, SERVICE, {
    getDocumentCache: () => cache('document'),
    getScriptCache: () => cache('script'),
    getUserCache: () => cache(`user ${host.run.user}`),
  });
}
