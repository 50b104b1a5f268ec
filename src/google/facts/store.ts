/** Facts of the store of texts: each tries a name that nobody else has, and takes it away again. */
import { refuses, safe, same, tidied, uniqueName } from './fact.ts';

const STORE = 'developers.google.com/apps-script/reference/properties/properties';
const SERVICE = 'developers.google.com/apps-script/reference/properties/properties-service';
const GUIDE = 'developers.google.com/apps-script/guides/properties';
const QUOTAS = 'developers.google.com/apps-script/guides/services/quotas';

type Store = GoogleAppsScript.Properties.Properties;

/** A property that is taken away again. */
function onKey(store: Store, act: (key: string) => void): void {
  const key = uniqueName();
  tidied(
    () => act(key),
    () => store.deleteProperty(key),
  );
}

export const STORE_FACTS = [
  safe('unset', 'notes', 'a property that was never set is null', `${STORE}#getProperty(String)`, () => {
    same(PropertiesService.getDocumentProperties().getProperty(uniqueName()), null);
  }),
  safe('letters', 'notes', 'a property keeps letters of every script', GUIDE, () => {
    const store = PropertiesService.getDocumentProperties();
    onKey(store, (key) => {
      store.setProperty(key, 'é ꦲ 日本 😀\n"');
      same(store.getProperty(key), 'é ꦲ 日本 😀\n"');
    });
  }),
  safe('empty-text', 'notes', 'an empty text is a property like any other', GUIDE, () => {
    const store = PropertiesService.getDocumentProperties();
    onKey(store, (key) => {
      store.setProperty(key, '');
      same(store.getKeys().includes(key), true);
    });
  }),
  safe('copy', 'notes', 'what getProperties gives is a copy', `${STORE}#getProperties()`, () => {
    const store = PropertiesService.getDocumentProperties();
    onKey(store, (key) => {
      const copy = store.setProperty(key, '1').getProperties();
      copy[key] = '2';
      same(store.getProperty(key), '1');
    });
  }),
  safe(
    'delete-missing',
    'notes',
    'deleting a property that is not there is no mistake',
    `${STORE}#deleteProperty(String)`,
    () => {
      const store = PropertiesService.getDocumentProperties();
      same(store.deleteProperty(uniqueName()).getProperty(uniqueName()), null);
    },
  ),
  safe('stores-apart', 'notes', 'document, script and person have stores of their own', SERVICE, () => {
    const [inDocument, inScript, ofUser] = [
      PropertiesService.getDocumentProperties(),
      PropertiesService.getScriptProperties(),
      PropertiesService.getUserProperties(),
    ];
    onKey(inScript, (key) => {
      inScript.setProperty(key, 'x');
      same([inDocument.getProperty(key), ofUser.getProperty(key)], [null, null]);
    });
  }),
  safe('too-large', 'notes', 'a property of more than 9 KB is refused', QUOTAS, () => {
    const store = PropertiesService.getDocumentProperties();
    onKey(store, (key) => refuses(() => store.setProperty(key, 'x'.repeat(10_000)), 'Argument too large: value'));
  }),
];
