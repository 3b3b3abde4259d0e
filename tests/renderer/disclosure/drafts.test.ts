import { expect, test } from 'vitest';
import type { Disclosure } from '../../../src-main/contract/disclosure.ts';
import { oneLine, questionOf, settled } from '../../../src-renderer/disclosure/check-question.ts';
import { blankInput, draftKey } from '../../../src-renderer/disclosure/drafts.ts';
import type { Sitting } from '../../../src-renderer/meeting/sitting.ts';

const presenter = '6f1f1a52-35c5-4b5e-9f0f-3a4a3f6e1f01';
const sitting = {
  meeting: { id: '6f1f1a52-35c5-4b5e-9f0f-3a4a3f6e1f02' },
  item: { id: '6f1f1a52-35c5-4b5e-9f0f-3a4a3f6e1f03', presenterId: presenter, purpose: '最初の訪問を決めるため' },
  room: [{ member: { id: presenter }, hears: true }],
  clock: { time: '13:42' },
} as unknown as Sitting;

test('time, item, presenter and purpose are offered, the legal basis never is', () => {
  const input = blankInput(sitting, []);
  expect(input).toMatchObject({ at: '13:42', discloserId: presenter, purpose: '最初の訪問を決めるため' });
  expect(input.legalBasis).toEqual([]);
});

test('entered afterwards, the time begins with the item unless the last one lies within it', () => {
  const item = { ...sitting.item, startedAt: '13:39', endedAt: '14:05' };
  const at = (time: string, isLive: boolean): string =>
    blankInput({ ...sitting, item, clock: { time, isLive } } as unknown as Sitting, []).at;
  expect(at('13:30', false)).toBe('13:39');
  expect(at('13:50', false)).toBe('13:50');
  expect(at('14:05', false)).toBe('13:39');
  expect(at('15:00', true)).toBe('15:00');
});

test('a presenter who is not in the room is not offered as the giver', () => {
  const outside = { ...sitting, room: [{ member: { id: presenter }, hears: false }] } as unknown as Sitting;
  expect(blankInput(outside, []).discloserId).toBe('');
});

test('each item, and each correction, has a draft of its own', () => {
  const correcting = { id: 'told-1' } as Disclosure;
  const keys = [draftKey('item-1', null), draftKey('item-2', null), draftKey('item-1', correcting)];
  expect(new Set(keys).size).toBe(3);
});

test('the rules are asked only once giver and time are known, and asked for the recipients', () => {
  const input = { ...blankInput(sitting, []), recipientIds: [presenter] };
  expect(questionOf({ ...input, discloserId: '' })).toBeNull();
  expect(questionOf({ ...input, at: '1342' })).toBeNull();
  expect(questionOf(input)).toMatchObject({ recipientIds: [], categories: ['other'] });
});

test('particulars typed over several lines are kept as one', () => {
  expect(oneLine({ holdingPurpose: '自立相談\n  支援事業' })).toEqual({ holdingPurpose: '自立相談 支援事業' });
});

test('consent, request and recipients follow the answer of the rules unless they were set by hand', () => {
  const input = { ...blankInput(sitting, []), consentState: 'given' as const, requestId: 'own' };
  const check = {
    recipientIds: [presenter],
    violations: [],
    warnings: [],
    requestIds: ['addressed', 'blanket'],
    consentState: 'refused' as const,
  };
  const isBlanket = (id: string): boolean => id === 'blanket';
  expect(settled(input, check, { consent: false, request: false }, isBlanket)).toEqual({
    consentState: 'refused',
    requestId: 'blanket',
    recipientIds: [presenter],
  });
  expect(settled(input, check, { consent: true, request: true }, isBlanket)).toMatchObject({
    consentState: 'given',
    requestId: 'own',
  });
});
