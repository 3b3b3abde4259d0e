import { useMemo, useSyncExternalStore } from 'react';
import { useAppearance } from '../ui/appearance.ts';

/** How an area is filled: its colour, and the pattern over it that tells it from its neighbours without colour. */
export interface Fill {
  readonly color: string;
  readonly decal: object | null;
  readonly border: string;
}

/** Colours, type and motion of a plot: the theme of the screen, or paper. */
export interface Look {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Text size of the interface, 1 at 100 %. */
  readonly scale: number;
  readonly fills: readonly Fill[];
  readonly isPaper: boolean;
  /** Nothing moves: on paper, and for those who asked for it. */
  readonly isStill: boolean;
}

const FONT = '"Noto Sans JP Variable", "Noto Sans JP", sans-serif';
/** Six hues of at least 3:1 on the surface of each theme, neighbours far apart in lightness too. */
const ON_LIGHT = ['#0017c1', '#d16b00', '#197a4b', '#8a5cd6', '#806300', '#5b6675'];
const ON_DARK = ['#9db7f9', '#ffb366', '#71c598', '#cdb0ff', '#ffd43d', '#b8bcc4'];

/** Patterns in turn; the first area is plain. */
function decals(color: string): readonly (object | null)[] {
  const lines = (rotation: number, dash: number, gap: number) => ({
    symbol: 'rect',
    color,
    dashArrayX: [1, 0],
    dashArrayY: [dash, gap],
    rotation,
  });
  return [
    null,
    lines(-Math.PI / 4, 2, 5),
    {
      symbol: 'circle',
      symbolSize: 0.8,
      color,
      dashArrayX: [
        [7, 7],
        [0, 7, 7, 0],
      ],
      dashArrayY: [7, 0],
    },
    lines(Math.PI / 4, 3, 3),
    lines(0, 2, 4),
    lines(Math.PI / 2, 2, 4),
  ];
}

const WHITE = '#ffffff';
const BLACK = '#000000';

/** For print without colour: grounds from black to white, patterns in black or white, everything outlined. */
export const PAPER: Look = {
  text: BLACK,
  muted: '#333333',
  line: '#bbbbbb',
  surface: WHITE,
  font: FONT,
  scale: 1,
  fills: ['#333333', WHITE, '#c8c8c8', WHITE, '#7a7a7a', WHITE].map((color, at) => ({
    color,
    decal: (at % 2 === 1 ? decals(BLACK) : at === 2 ? decals('#333333') : decals(WHITE))[at] ?? null,
    border: BLACK,
  })),
  isPaper: true,
  isStill: true,
};

/** The look of the theme now shown; changes with it. */
export function useLook(): Look {
  const appearance = useAppearance();
  const media = useSyncExternalStore(subscribe, snapshot);
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the page, which answers to these.
  return useMemo(lookOfPage, [appearance, media]);
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];

function subscribe(listener: () => void): () => void {
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

const snapshot = (): string => QUERIES.map((query) => (window.matchMedia(query).matches ? '1' : '0')).join('');

function lookOfPage(): Look {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const [text, muted, line, surface] = [colour('--text'), colour('--muted'), colour('--line'), colour('--surface')];
  const isDark = brightness(surface) < 128;
  probe.remove();
  const [, isForced, isStill] = [...snapshot()].map((bit) => bit === '1');
  const hues = isForced ? ON_LIGHT.map((_, at) => (at === 0 ? text : surface)) : isDark ? ON_DARK : ON_LIGHT;
  const patterns = decals(isForced ? text : isDark ? 'rgba(0, 0, 0, 0.55)' : 'rgba(255, 255, 255, 0.6)');
  return {
    text,
    muted,
    line,
    surface,
    font: FONT,
    scale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
    fills: hues.map((color, at) => ({ color, decal: patterns[at] ?? null, border: isForced ? text : surface })),
    isPaper: false,
    isStill: isStill === true,
  };
}

/** From 0 (black) to 255, of a colour as the browser computes it. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114;
}
