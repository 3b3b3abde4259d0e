import { expect, it } from 'vitest';
import { withPhrase, withRestored } from '../../../src-renderer/office/phrase-list.ts';

const phrase = (name: string, text = '文') => ({ name, text });
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('');

it('a phrase that is taken back stands where it stood, and what was added or changed since stays', () => {
  const now = [phrase('一', '改めた文'), phrase('三'), phrase('新')];
  expect(names(withRestored(now, phrase('二'), 1))).toBe('一二三新');
  expect(withRestored(now, phrase('二'), 1)[0]?.text).toBe('改めた文');
  expect(names(withRestored([], phrase('二'), 4))).toBe('二');
});

it('a changed phrase keeps its place; a new one, and one taken out elsewhere meanwhile, stands last', () => {
  const list = [phrase('一'), phrase('二')];
  expect(names(withPhrase(list, '一', phrase('壱')))).toBe('壱二');
  expect(names(withPhrase(list, null, phrase('三')))).toBe('一二三');
  expect(names(withPhrase(list, '消', phrase('四')))).toBe('一二四');
});
