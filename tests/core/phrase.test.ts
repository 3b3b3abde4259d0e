import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillPhrase } from '../../src-main/contract/phrase.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, rulesRefusing } from '../helpers/log.ts';

let test: TestCore;
beforeAll(async () => {
  test = await openOffice();
});
afterAll(() => test.close());

const addCase = () =>
  test.api.supportCase.add(supportCase('R8-901', [person({ name: '髙﨑 𠮷次', kana: 'たかさき よしじ' })]));

describe('定型文: the office’s own words for its minutes (ux, S10)', () => {
  it('a new office has some to begin with, and each of their fields can be filled', async () => {
    const { phrases } = await test.api.phrase.list({});
    expect(phrases.length).toBeGreaterThan(3);
    // The list is taken back unchanged: nothing in it would be refused.
    const { version } = await test.api.phrase.list({});
    expect((await test.api.phrase.change({ phrases, version })).phrases).toEqual(phrases);
  });

  it('the whole list is kept in its order, and the log names how many there are but not what they say', async () => {
    const { version } = await test.api.phrase.list({});
    const phrases = [
      { name: '了承', text: '{{議題}}について、異議なく了承した。' },
      { name: '説明', text: '○○から説明があった。\n質問はなかった。' },
    ];
    const stored = await test.api.phrase.change({ phrases, version });
    expect(stored).toEqual({ phrases, version: version + 1 });
    expect(await test.api.phrase.list({})).toEqual(stored);
    const entry = (await entriesOf(test)).findLast(({ type }) => type === 'phrase.changed');
    expect(entry?.detail).toMatchObject({ phrases: 2, version: version + 1 });
    expect(JSON.stringify(entry)).not.toContain('了承');
  });

  it('two phrases of one name, and fields that nobody fills, are refused by name', async () => {
    const { version } = await test.api.phrase.list({});
    const of = (...phrases: { name: string; text: string }[]) =>
      rulesRefusing(test.api.phrase.change({ phrases, version }));
    expect(await of({ name: '一', text: 'あ' }, { name: '一', text: 'い' })).toEqual(['phrase-name-twice']);
    expect(await of({ name: '一', text: '{{氏名}}と{{ 議題 }}' })).toEqual(['phrase-field-unknown']);
    expect((await test.api.phrase.list({})).version).toBe(version);
  });

  it('a phrase that names someone of the cases is refused: looks at phrases are not logged', async () => {
    await addCase();
    const { version } = await test.api.phrase.list({});
    const of = (text: string) => rulesRefusing(test.api.phrase.change({ phrases: [{ name: '一', text }], version }));
    expect(await of('髙﨑さんから説明があった。')).toEqual(['phrase-tells-someone']);
    expect(await of('連絡先は090-0000-4521とした。')).toEqual(['phrase-tells-someone']);
    expect((await test.api.phrase.list({})).version).toBe(version);
  });

  it('a change of a list that somebody else has changed meanwhile is refused', async () => {
    const { phrases, version } = await test.api.phrase.list({});
    await test.api.phrase.change({ phrases, version });
    await expect(test.api.phrase.change({ phrases: [], version })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('fields become what the item is about; one that nothing is known of leaves no braces', () => {
    const about = { itemTitle: '前回の確認', caseNumber: '', meetingTitle: '第5回', chairName: '' };
    const subject = { ...about, heldOn: '令和8年8月27日（木）' };
    expect(fillPhrase('{{開催日}}、{{ 議題 }}{{案件番号}}を議した。', subject)).toBe(
      '令和8年8月27日（木）、前回の確認を議した。',
    );
  });
});
