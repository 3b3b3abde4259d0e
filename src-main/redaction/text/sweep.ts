import type { LineIndex } from './line-index.ts';
import { type Begins, beginsOf, IN_PAIR, NEVER } from './pattern-begins.ts';
import { type Needs, needsOf, pairMark } from './pattern-needs.ts';

/** A pattern made ready to be looked for only in the lines and at the letters where it may begin. */
interface Sweeper {
  readonly needs: Needs;
  readonly begins: Begins | null;
  /** The pattern itself, or a sticky one where it is known what it begins with. */
  readonly pattern: RegExp;
}

const swept = new WeakMap<RegExp, Sweeper>();

/**
 * All matches of a global pattern like `matchAll`, but looked for only in lines that hold what the source of the pattern says a match
 * must hold, and where that is few only at letters that it may begin with. Looking ahead and back is allowed.
 */
export function sweep(index: LineIndex, pattern: RegExp): readonly RegExpExecArray[] {
  const sweeper = sweeperOf(pattern);
  const found: RegExpExecArray[] = [];
  const lines = index.linesWith(sweeper.needs);
  if (!lines) {
    collect(sweeper, index.soft, 0, 0, found);
    return found;
  }
  for (const line of lines) {
    // With the breaks around it a line looks to the pattern as it does in the text.
    const from = Math.max(0, (index.starts[line] as number) - 1);
    collect(sweeper, index.soft.slice(from, index.starts[line + 1]), from, line === 0 ? 0 : 1, found);
  }
  return found;
}

/** Adds the matches in a text that begins at `offset` of the whole, looked for from `start` on. */
function collect(
  { pattern, begins }: Sweeper,
  text: string,
  offset: number,
  start: number,
  found: RegExpExecArray[],
): void {
  for (let at = start; at <= text.length; at++) {
    if (begins) at = nextBegin(begins, text, at);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) {
      at = Math.max(match.index, match.index + match[0].length - 1);
      match.index += offset;
      found.push(match);
    } else if (!begins) return;
  }
}

/** The next place where a match may begin; the end of the text if there is none. */
function nextBegin({ letters, pairs }: Begins, text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = letters[text.charCodeAt(at)] as number;
    if (kind === NEVER) continue;
    if (kind !== IN_PAIR || pairs[pairMark(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1) return at;
  }
  return text.length;
}

function sweeperOf(pattern: RegExp): Sweeper {
  let sweeper = swept.get(pattern);
  if (!sweeper) {
    const begins = beginsOf(pattern);
    const flags = pattern.flags.replace('g', begins ? 'y' : 'g');
    sweeper = { needs: needsOf(pattern), begins, pattern: new RegExp(pattern.source, flags) };
    swept.set(pattern, sweeper);
  }
  return sweeper;
}
