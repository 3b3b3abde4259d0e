import { type RefObject, useLayoutEffect } from 'react';

/**
 * Makes an element as high as what is left of the screen below its top, so that its own parts scroll and the screen does
 * not. Never lower than `minimum` rem: with large text the screen scrolls after all.
 */
export function useFill(box: RefObject<HTMLElement | null>, minimum: number): void {
  useLayoutEffect(() => {
    const element = box.current;
    const main = element?.closest('main');
    if (!element || !main) return;
    const fit = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const above = element.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop;
      const below = 1.25 * rem;
      element.style.height = `${Math.max(minimum * rem, main.clientHeight - above - below)}px`;
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(main);
    return () => watch.disconnect();
  }, [box, minimum]);
}
