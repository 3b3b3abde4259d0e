import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFuzz } from '../fuzz/campaign.ts';
import type { Found } from '../fuzz/judge.ts';
import { DECLARED, type UsedOffice, usedOffice } from '../fuzz/office.ts';

const MESSAGES = 2_500;

let office: UsedOffice;
let found: Found;
beforeAll(async () => {
  office = await usedOffice();
  found = await runFuzz(office, { messages: MESSAGES, seed: 7 });
}, 300_000);
afterAll(() => office?.test.close());

describe(`the core under ${MESSAGES} messages as a hostile page or a broken shell would send them`, () => {
  it('neither dies nor leaves a call unanswered, and answers none twice', () => {
    const { messages, crashes, unhandledRejections, unanswered, strayAnswers } = found;
    expect({ messages, crashes, unhandledRejections, unanswered, strayAnswers }).toEqual({
      messages: MESSAGES,
      crashes: 0,
      unhandledRejections: 0,
      unanswered: 0,
      strayAnswers: 0,
    });
  });

  it('does nothing without authority, and says nothing of what was typed or is held; whatever is wrong is named', () => {
    expect(found.wrong).toEqual([]);
  });

  it('was really reached: most operations by a valid input, many with success', () => {
    const valid = Object.values(found.parsed).reduce((sum, count) => sum + count, 0);
    expect(valid).toBeGreaterThan(found.calls / 3);
    expect(Object.keys(found.parsed).length).toBeGreaterThan(DECLARED.length * 0.8);
    expect(Object.keys(found.succeeded).length).toBeGreaterThan(60);
  });
});
