import { useSyncExternalStore } from 'react';

/** Where one is: `meetings/<id>` and the parameters after `?`. Addresses hold identifiers, never names. */
export interface Place {
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
}

let last: { readonly hash: string; readonly place: Place } | null = null;

/** Reads an address such as `#/meetings/12?tab=agenda`. */
export function placeOf(hash: string): Place {
  if (last?.hash === hash) return last.place;
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const place = { path: path.replace(/\/+$/, ''), parameters: new Map(new URLSearchParams(query)) };
  last = { hash, place };
  return place;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The place now shown. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => window.location.hash));
}

/** Goes to a path of the router, leaving the present one in the history. */
export function go(path: string): void {
  window.location.hash = `#/${path}`;
}

/** Changes parameters of the address without a new step in the history: filters, tabs. */
export function setParameters(changes: { readonly [name: string]: string | null }): void {
  const { path, parameters } = placeOf(window.location.hash);
  const next = new URLSearchParams([...parameters]);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  window.history.replaceState(null, '', `#/${path}${query ? `?${query}` : ''}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Values of the gaps when `path` fits a pattern such as `meetings/:id`, else `null`. */
export function matchPath(pattern: string, path: string): { readonly [name: string]: string } | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value) values[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return values;
}
