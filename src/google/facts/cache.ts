/** Facts of CacheService that leave nothing in it. */
import { refuses, safe, same, tidied, uniqueName } from './fact.ts';

const CACHE = 'developers.google.com/apps-script/reference/cache/cache';
const MEASURED = 'justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits [L]';

type Cache = GoogleAppsScript.Cache.Cache;
const scriptCache = (): Cache => CacheService.getScriptCache();

/** A text that is taken away again. */
function onKey(act: (key: string) => void): void {
  const key = uniqueName();
  tidied(
    () => act(key),
    () => scriptCache().remove(key),
  );
}

export const CACHE_FACTS = [
  safe('cache-unset', 'nothing', 'what was never put into a cache is null', `${CACHE}#get(String)`, () => {
    same(scriptCache().get(uniqueName()), null);
  }),
  safe('cache-again', 'nothing', 'putting again replaces', `${CACHE}#put(String,String)`, () => {
    onKey((key) => {
      scriptCache().put(key, '1');
      scriptCache().put(key, '2');
      same(scriptCache().get(key), '2');
    });
  }),
  safe(
    'cache-remove',
    'nothing',
    'remove and removeAll take away, and do not mind what is not there',
    `${CACHE}#removeAll(String)`,
    () => {
      const [one, other] = [uniqueName(), uniqueName()];
      scriptCache().putAll({ [one]: '1', [other]: '2' }, 60);
      scriptCache().remove(one);
      scriptCache().removeAll([one, other]);
      same(scriptCache().getAll([one, other]), {});
    },
  ),
  safe('cache-large', 'nothing', 'a value of 100 KB is the largest', MEASURED, () => {
    onKey((key) => {
      scriptCache().put(key, 'x'.repeat(102_400), 60);
      same(scriptCache().get(key)?.length, 102_400);
      refuses(() => scriptCache().put(key, 'x'.repeat(102_401)), 'Argument too large: value');
    });
  }),
];
