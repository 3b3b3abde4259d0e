import { holds, type Part } from './pattern-source.ts';

const BREAK = 0x0a;

/** Where a part may take a line end: nowhere, at most as the last it takes, or before something else. */
const NEVER = 0;
const LAST = 1;
const INSIDE = 2;

/**
 * Whether a pattern sees no more of a text than the line that a match begins in and the breaks at both its ends: looked for in that
 * line alone, with the breaks, it finds the same.
 */
export function staysInLine(part: Part): boolean {
  return breaksOf(part, false) !== INSIDE;
}

/** `isBackward`: read from the end, as what is looked back at. */
function breaksOf(part: Part, isBackward: boolean): number {
  switch (part.kind) {
    case 'unit':
      return holds(part, BREAK) ? LAST : NEVER;
    case 'sequence': {
      let breaks = NEVER;
      for (const inner of isBackward ? part.parts.toReversed() : part.parts) {
        if (breaks === LAST) return INSIDE;
        breaks = breaksOf(inner, isBackward);
        if (breaks === INSIDE) return INSIDE;
      }
      return breaks;
    }
    case 'choice':
      return Math.max(...part.options.map((option) => breaksOf(option, isBackward)));
    case 'repeat': {
      const breaks = breaksOf(part.inner, isBackward);
      return breaks === LAST && part.most > 1 ? INSIDE : breaks;
    }
    case 'look':
      return breaksOf(part.inner, part.isBehind) === INSIDE ? INSIDE : NEVER;
    default:
      return NEVER;
  }
}
