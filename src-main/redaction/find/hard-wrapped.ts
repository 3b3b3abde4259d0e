const NARROWEST = 10;
const WIDEST = 80;
const LEAST_FULL = 2;

/**
 * Line ends that only a fixed width made: several lines are exactly as long as the longest, and the next begins without an indent.
 * Soft offsets of the line breaks, ascending.
 */
export function wrappedAt(soft: string): readonly number[] {
  const full: number[] = [];
  let longest = 0;
  for (let from = 0; from < soft.length; ) {
    const end = soft.indexOf('\n', from);
    if (end < 0) break;
    const length = end - from;
    if (length > WIDEST) return [];
    if (length > longest) {
      longest = length;
      full.length = 0;
    }
    if (length === longest && /[^ \n>|\-・]/.test(soft[end + 1] ?? '\n')) full.push(end);
    from = end + 1;
  }
  if (soft.length - soft.lastIndexOf('\n') - 1 > longest) return [];
  return longest >= NARROWEST && full.length >= LEAST_FULL ? full : [];
}
