/** Facts of CacheService: what is soon forgotten, and how much goes in. */
import { CACHE_FACTS } from '../../../../src/google/facts/cache.ts';
import { type Fact, fact, refuses, same, shared, story, uniqueName } from '../fact.ts';

const CACHE = 'developers.google.com/apps-script/reference/cache/cache';
const SERVICE = 'developers.google.com/apps-script/reference/cache/cache-service';
const MEASURED = 'justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits [L]';

type Cache = GoogleAppsScript.Cache.Cache;
const scriptCache = (): Cache => CacheService.getScriptCache();
const documentCache = (): Cache => CacheService.getDocumentCache() as Cache;

export const CACHING: readonly Fact[] = [
  ...shared(CACHE_FACTS),
  story(
    'what was put into a cache is there in the next execution',
    `${CACHE}#get(String)`,
    {
      run: () => {
        const key = uniqueName();
        scriptCache().put(key, 'nilai');
        return { key };
      },
    },
    { run: ({ key }) => same(scriptCache().get(String(key)), 'nilai') },
  ),
  fact('getAll leaves out what it does not find', `${CACHE}#getAll(String)`, () => {
    const [key, missing] = [uniqueName(), uniqueName()];
    scriptCache().put(key, '1', 60);
    same(scriptCache().getAll([key, missing]), { [key]: '1' });
  }),
  fact('putAll puts every one', `${CACHE}#putAll(Object)`, () => {
    const [one, other] = [uniqueName(), uniqueName()];
    scriptCache().putAll({ [one]: '1', [other]: '2' });
    same([scriptCache().get(one), scriptCache().get(other)], ['1', '2']);
  }),
  fact('a text is gone after its seconds', `${CACHE}#put(String,String,Integer)`, () => {
    const key = uniqueName();
    scriptCache().put(key, '1', 1);
    Utilities.sleep(4000);
    same(scriptCache().get(key), null);
  }),
  story(
    'a text put without a time is gone after ten minutes',
    `${CACHE}#put(String,String)`,
    {
      run: () => {
        const key = uniqueName();
        scriptCache().put(key, '1');
        return { key };
      },
    },
    { waitMs: 9 * 60_000 },
    {
      run: ({ key }) => {
        same(scriptCache().get(String(key)), '1');
        return { key: key as string };
      },
    },
    { waitMs: 2 * 60_000 },
    { run: ({ key }) => same(scriptCache().get(String(key)), null) },
  ),
  fact('document, script and person have caches of their own', SERVICE, () => {
    const key = uniqueName();
    documentCache().put(key, 'd');
    same([scriptCache().get(key), CacheService.getUserCache().get(key), documentCache().get(key)], [null, null, 'd']);
  }),
  story(
    'the cache of a person is hidden from others and the script’s is not',
    `${SERVICE}#getUserCache()`,
    {
      run: () => {
        CacheService.getUserCache().put('milik', 'saya');
        scriptCache().put('milik', 'bersama');
      },
    },
    {
      as: 'second',
      run: () => same([CacheService.getUserCache().get('milik'), scriptCache().get('milik')], [null, 'bersama']),
    },
  ),
  story(
    'what was put into the cache of a person is there in their next execution',
    `${SERVICE}#getUserCache()`,
    {
      run: () => {
        const key = uniqueName();
        CacheService.getUserCache().put(key, 'nilai', 600);
        return { key };
      },
    },
    { run: ({ key }) => same(CacheService.getUserCache().get(String(key)), 'nilai') },
  ),
  fact('a key of 250 letters is the longest', CACHE, () => {
    const key = uniqueName().padEnd(250, 'x');
    scriptCache().put(key, '1', 60);
    same(scriptCache().get(key), '1');
    refuses(() => scriptCache().put(`${key}x`, '1'), 'Argument too large');
  }),
  fact('a thousand texts and one more push the oldest out', MEASURED, () => {
    const cache = CacheService.getUserCache();
    const keys = Array.from({ length: 1000 }, (_, index) => `k${index}`);
    cache.putAll(Object.fromEntries(keys.map((key) => [key, '1'])), 60);
    cache.put('terakhir', '1', 60);
    same([Object.keys(cache.getAll(keys)).length < 1000, cache.get('terakhir')], [true, '1']);
    cache.removeAll([...keys, 'terakhir']);
  }),
];
