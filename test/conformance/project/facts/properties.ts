/** Facts of PropertiesService: three stores of texts, who shares them and how much goes in. */
import { STORE_FACTS } from '../../../../src/google/facts/store.ts';
import { type Fact, fact, question, refuses, same, shared, story, tidied, uniqueName } from '../fact.ts';

const STORE = 'developers.google.com/apps-script/reference/properties/properties';
const SERVICE = 'developers.google.com/apps-script/reference/properties/properties-service';
const GUIDE = 'developers.google.com/apps-script/guides/properties';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';

type Store = GoogleAppsScript.Properties.Properties;

/** Lets the act do what it likes with the person's store, and puts back what was there. */
function onUserStore(act: (store: Store) => void): void {
  const store = PropertiesService.getUserProperties();
  const kept = store.getProperties();
  tidied(
    () => act(store),
    () => store.setProperties(kept, true),
  );
}

/** A property that is taken away again. */
function onKey(store: Store, act: (key: string) => void): void {
  const key = uniqueName();
  tidied(
    () => act(key),
    () => store.deleteProperty(key),
  );
}

const readAndDelete = (store: Store, key: unknown): string | null => {
  const value = store.getProperty(String(key));
  store.deleteProperty(String(key));
  return value;
};

export const PROPERTIES: readonly Fact[] = [
  ...shared(STORE_FACTS),
  story(
    'a property of the document is there in the next execution',
    GUIDE,
    {
      run: () => {
        const key = uniqueName();
        PropertiesService.getDocumentProperties().setProperty(key, 'nilai');
        return { key };
      },
    },
    { run: ({ key }) => same(readAndDelete(PropertiesService.getDocumentProperties(), key), 'nilai') },
  ),
  fact('getKeys lists what is set and nothing else', `${STORE}#getKeys()`, () => {
    onUserStore((store) => {
      store.setProperties({ a: '1', b: '2' }, true);
      same([...store.getKeys()].sort(), ['a', 'b']);
    });
  }),
  fact('setProperties leaves the others as they are', `${STORE}#setProperties(Object)`, () => {
    onUserStore((store) => {
      store.setProperties({ a: '1', b: '2' }, true).setProperties({ b: '3' });
      same([store.getProperty('a'), store.getProperty('b')], ['1', '3']);
    });
  }),
  fact('setProperties can delete all others', `${STORE}#setProperties(Object,Boolean)`, () => {
    onUserStore((store) => {
      store.setProperties({ a: '1', b: '2' }, true).setProperties({ b: '3' }, true);
      same(store.getProperties(), { b: '3' });
    });
  }),
  fact('deleteAllProperties leaves nothing', `${STORE}#deleteAllProperties()`, () => {
    onUserStore((store) => {
      store.setProperty('a', '1').deleteAllProperties();
      same(store.getKeys().length, 0);
    });
  }),
  story(
    'properties of a person are hidden from others',
    `${SERVICE}#getUserProperties()`,
    {
      run: () => {
        PropertiesService.getUserProperties().setProperty('milik', 'saya');
      },
    },
    { as: 'second', run: () => same(PropertiesService.getUserProperties().getProperty('milik'), null) },
    { run: () => same(readAndDelete(PropertiesService.getUserProperties(), 'milik'), 'saya') },
  ),
  story(
    'properties of document and script are everybody’s',
    SERVICE,
    {
      run: () => {
        PropertiesService.getDocumentProperties().setProperty('bersama', 'd');
        PropertiesService.getScriptProperties().setProperty('bersama', 's');
      },
    },
    {
      as: 'second',
      run: () => {
        const stores = [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties()];
        same(
          stores.map((store) => readAndDelete(store, 'bersama')),
          ['d', 's'],
        );
      },
    },
  ),
  fact('a property of 8,000 bytes goes in', QUOTAS, () => {
    const store = PropertiesService.getDocumentProperties();
    onKey(store, (key) => same(store.setProperty(key, 'x'.repeat(8000)).getProperty(key)?.length, 8000));
  }),
  fact('a store of more than 500 KB is refused', QUOTAS, () => {
    onUserStore((store) => {
      const many = Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`k${index}`, 'x'.repeat(8500)]));
      refuses(
        () => store.setProperties(many),
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    });
  }),
  question('how many bytes are the 9 KB of a property', QUOTAS, ['9000', '9216'], {
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      const key = uniqueName();
      try {
        store.setProperty(key, 'x'.repeat(9100 - key.length));
        return '9216';
      } catch (error) {
        if (!String((error as Error).message).includes('Argument too large')) throw error;
        return '9000';
      } finally {
        store.deleteProperty(key);
      }
    },
  }),
  question('what becomes of the number 5 that is set as a property', GUIDE, ['refused', '5', '5.0'], {
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      const key = uniqueName();
      try {
        return store.setProperty(key, 5 as unknown as string).getProperty(key);
      } catch (error) {
        if (!String((error as Error).message).includes("don't match")) throw error;
        return 'refused';
      } finally {
        store.deleteProperty(key);
      }
    },
  }),
];
