import { expect, test } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';

test.each([
  ['標原町2丁目14番7号、090-0000-4521に電話', ['address', 'phone']],
  ['標原町2-14-7、090-0000-4521', ['address', 'phone']],
  ['本町3丁目5番2号、080-0000-2222\n標原町2-14-7、090-0000-4521', ['address', 'phone', 'address', 'phone']],
])('a telephone number behind an address stays a telephone number: %s', (text, types) => {
  const register = prepareRegister({
    known: [
      { kind: 'address', value: '架空市標原町2丁目14番7号' },
      { kind: 'phone', value: '090-0000-4521' },
    ],
  });
  const spans = findSpans(text, register);
  expect(spans.map((span) => span.type)).toEqual(types);
  for (const span of spans) expect(text.slice(span.start, span.end)).not.toMatch(/[、\n]/);
});
