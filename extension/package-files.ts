/** Files of the package: each is read when first needed and kept while the page or the background lives. */
import browser from 'webextension-polyfill';

/** A file of the package. Rejects where the package is damaged. */
export async function packageFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension; reinstall it.`);
  return response;
}

/** Keeps what `load` gives by its key; what fails is asked for again the next time. */
export function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = kept.get(key);
    if (!value) {
      value = load(key);
      kept.set(key, value);
      value.catch(() => kept.delete(key));
    }
    return value;
  };
}

/** Loads what there is one of; what fails is asked for again the next time. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const kept = remember<undefined, Value>(load);
  return () => kept(undefined);
}

const parsed = remember((path: string): Promise<unknown> => packageFile(path).then((file) => file.json()));

/** A JSON file of the package, parsed once. Rejects where the package is damaged. */
export const packageJson = <Content>(path: string): Promise<Content> => parsed(path) as Promise<Content>;
