import { describe, expect, it } from 'vitest';
import { statesFact } from '../../src-main/core/minutes/fact-rules.ts';
import { figuresIn } from '../../src-main/core/minutes/figures.ts';
import { type MatchedRecord, restsOn } from '../../src-main/core/minutes/record-match.ts';
import { sentenceKey, sentencesOf } from '../../src-main/core/minutes/sentences.ts';

describe('a text is taken apart into sentences', () => {
  it.each([
    ['一つ目。二つ目！三つ目？', ['一つ目。', '二つ目！', '三つ目？']],
    ['一行目\n　二行目。\n\n・三行目', ['一行目', '二行目。', '・三行目']],
    [
      '本人は「困っている。助けてほしい。」と述べた。次へ。',
      ['本人は「困っている。助けてほしい。」と述べた。', '次へ。'],
    ],
    ['閉じない「括弧。次の文。', ['閉じない「括弧。', '次の文。']],
    ['葛󠄀城さんは来た。𠮷田さんも来た。', ['葛󠄀城さんは来た。', '𠮷田さんも来た。']],
    ['本当か？！はい。', ['本当か？！', 'はい。']],
    ['', []],
  ])('%j', (text, sentences) => {
    const found = sentencesOf(text);
    expect(found.map((one) => one.text)).toEqual(sentences);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('marks of enumeration, width and spaces make no other sentence', () => {
    expect(sentenceKey('・ 滞納が ３か月ある。')).toBe(sentenceKey('(2) 滞納が3か月ある。'));
    expect(sentenceKey('滞納が3か月ある。')).not.toBe(sentenceKey('滞納が4か月ある。'));
  });
});

describe('figures are read in one spelling', () => {
  it.each([
    ['三か月と3ヶ月', ['3か月']],
    ['１万２千円', ['12000円']],
    ['1万2,500円', ['12500円']],
    ['12,000円', ['12000円']],
    ['令和8年8月3日', ['8年', '8月', '3日']],
    ['2026-08-03', ['8月', '3日']],
    ['13:45', ['13時', '45分']],
    ['二十三歳', ['23歳']],
    ['一時的に、一部を、万一に備える', []],
    ['第三者', []],
  ])('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures));
});

describe('what states a fact, and what does not', () => {
  it.each([
    '電気料金の滞納が3か月続いている。',
    '本人は6月に退院した。',
    '生活支援課から、生活保護の申請があったと報告があった。',
    '電力会社：検針員が訪問した。',
    '次回は9月30日とする。',
    '世帯は4人である',
    '・自宅に食料なし',
    '長男は就労中',
    '見守りを続けることに決定',
    '委員から、見守りが必要だとの意見があった。',
    'それでは、滞納額は12,000円と報告された。',
  ])('a fact: %s', (sentence) => expect(statesFact(sentence)).toBe(true));
  it.each([
    'それでは、議題2に移ります。',
    'よろしくお願いいたします。',
    '滞納はいつからですか。',
    '訪問は誰が行いますか？',
    '【生活の状況】',
    '経過：',
    '今後の見守りの体制',
    'もう少し様子を見るべきである。',
    '早めに医療につなぐ必要がある。',
    '異議なし',
    '以上です。',
    '――――',
    '議題2',
    'R8-901の件について',
  ])('no fact: %s', (sentence) => expect(statesFact(sentence)).toBe(false));
});

describe('on which record a sentence rests', () => {
  const record = (id: string, text: string, about = ''): MatchedRecord => ({ id, agendaItemId: null, about, text });
  const records = [
    record('arrears', '電気料金の滞納が3か月ある。滞納額は12,000円である。', '13:45 窓口 三郎 生活支援課'),
    record('health', '本人は6月に退院し、週2回通院している。', '13:50 医師 六子 かくう中央病院'),
    record('refusal', '長男は支援を拒否している。', '13:55 相談 五郎'),
    record('task', '自宅を訪問して食料を届ける', '窓口 三郎 生活支援課 令和8年9月30日（水） 担当 期限'),
  ];
  it.each([
    ['電気料金を3か月滞納している。', 'arrears'],
    ['電気料金の滞納額は１万２千円である。', 'arrears'],
    ['本人は週二回、通院している。', 'health'],
    ['窓口三郎が9月30日までに自宅を訪問する。', 'task'],
    ['長男は支援を拒否している。', 'refusal'],
  ])('%s → %s', (sentence, id) => expect(restsOn(sentence, records)).toBe(id));
  it.each([
    ['another amount', '電気料金の滞納額は12,500円である。'],
    ['another number of months', '電気料金を4か月滞納している。'],
    ['the opposite', '電気料金の滞納はない。'],
    ['the opposite of a refusal', '長男は支援を受けている。'],
    ['something nobody recorded', '近隣の住民が騒音を訴えた。'],
    ['another day', '窓口三郎が9月29日までに自宅を訪問する。'],
  ])('none: %s', (_what, sentence) => expect(restsOn(sentence, records)).toBeNull());
});
