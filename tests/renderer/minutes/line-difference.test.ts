import { describe, expect, it } from 'vitest';
import { bothKept, lineDifference } from '../../../src-renderer/minutes/line-difference.ts';

describe('two people typed into the same discussion (issue 2: nothing typed is lost)', () => {
  it('keeps common lines once and both differing ones', () => {
    const difference = lineDifference('開会\n私の追記\n閉会', '開会\n別の追記\n閉会');
    expect(difference).toEqual({ before: ['開会'], mine: ['私の追記'], theirs: ['別の追記'], after: ['閉会'] });
    expect(bothKept(difference)).toBe('開会\n別の追記\n私の追記\n閉会');
  });

  it.each([
    ['', 'あ'],
    ['あ\nあ', 'あ\nあ\nあ'],
    ['い\nう', 'あ\nい\nう'],
    ['一行だけ', '一行だけ、直した'],
    ['同じ', '同じ'],
  ])('of %j and %j every line is still there', (mine, theirs) => {
    const lines = bothKept(lineDifference(mine, theirs)).split('\n');
    for (const line of [...mine.split('\n'), ...theirs.split('\n')]) expect(lines).toContain(line);
  });
});
