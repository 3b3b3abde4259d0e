import { expect, test } from 'vitest';
import { misfit } from '../../src-main/redaction/words/kanji-readings.ts';

test('readings are taken apart as usual, with what had to be supposed counted', () => {
  expect(misfit('山田', 'ヤマダ')).toBe(0);
  expect(misfit('山田', 'サンペイ')).toBe(1);
  expect(misfit('山田', '')).toBe(Number.POSITIVE_INFINITY);
});

test('a long name beside a long reading is judged at once: in all its ways it would outlast the test', () => {
  expect(misfit('確'.repeat(60), 'カ'.repeat(120))).toBe(60);
});
