/** Where two texts differ, by whole lines: what both begin with, what each has in between, what both end with. */
export interface LineDifference {
  readonly before: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly after: readonly string[];
}

/** Takes the common lines off both ends. */
export function lineDifference(mine: string, theirs: string): LineDifference {
  const own = mine.split('\n');
  const other = theirs.split('\n');
  const most = Math.min(own.length, other.length);
  let head = 0;
  while (head < most && own[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && own[own.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return {
    before: own.slice(0, head),
    mine: own.slice(head, own.length - tail),
    theirs: other.slice(head, other.length - tail),
    after: own.slice(own.length - tail),
  };
}

/** Both texts in one: common lines once, then the stored lines, then one's own. Nothing of either is lost. */
export function bothKept({ before, mine, theirs, after }: LineDifference): string {
  return [...before, ...theirs, ...mine, ...after].join('\n');
}
