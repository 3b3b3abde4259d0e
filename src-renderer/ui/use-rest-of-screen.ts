import { type RefObject, useLayoutEffect, useState } from 'react';

/** Distance from the foot of the screen, in pixels. */
const FOOT = 16;

/** Height in pixels that is left for an element below what stands above it, so that a list scrolls and the screen does not. */
export function useRestOfScreen(element: RefObject<HTMLElement | null>, least: number): number {
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const own = element.current;
    const main = own?.closest('main');
    if (!own || !main) return;
    const measure = () => {
      const above = own.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop;
      setHeight(Math.max(least, Math.floor(main.clientHeight - above - FOOT)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(main);
    for (const sibling of own.parentElement?.children ?? []) if (sibling !== own) observer.observe(sibling);
    const changed = new MutationObserver(measure);
    if (own.parentElement) changed.observe(own.parentElement, { childList: true });
    return () => {
      observer.disconnect();
      changed.disconnect();
    };
  }, [element, least]);
  return height;
}
