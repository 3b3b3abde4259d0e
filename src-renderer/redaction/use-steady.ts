import { useLayoutEffect, useRef, useState } from 'react';

/** The same functions behind a front that never changes, so that what only calls them is not drawn anew with every step. */
export function useSteady<T extends { readonly [K in keyof T]: (...given: never[]) => unknown }>(functions: T): T {
  const latest = useRef(functions);
  // At once, before the next key: what is on screen is what the key acts on.
  useLayoutEffect(() => {
    latest.current = functions;
  });
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(functions).map((name) => [name, (...given: never[]) => latest.current[name as keyof T](...given)]),
      ) as T,
  );
  return steady;
}
