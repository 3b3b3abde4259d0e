import { describe, expect, test } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import {
  isCardNumber,
  isInsurerNumber,
  isLicenceNumber,
  isMyNumber,
} from '../../src-main/redaction/pattern/check-digits.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';

const nobody = prepareRegister({ known: [] });
const found = (text: string): readonly string[] =>
  findSpans(text, nobody)
    .filter((span) => span.source === 'pattern')
    .map((span) => `${span.type}:${text.slice(span.start, span.end)}`);

describe('the form alone gives it away', () => {
  test.each([
    ['携帯は090-0000-2468です', 'phone:090-0000-2468'],
    ['０９０ー００００－２４６８', 'phone:０９０ー００００－２４６８'],
    ['自宅０４６６（００）１３５７', 'phone:０４６６（００）１３５７'],
    ['+81 90-0000-2468', 'phone:+81 90-0000-2468'],
    ['〇九〇ー〇〇〇〇ー二四六八', 'phone:〇九〇ー〇〇〇〇ー二四六八'],
    ['〒100-0099', 'postal-code:〒100-0099'],
    ['桜町1丁目2番3号に住む', 'address:桜町1丁目2番3号'],
    ['sora＠mail.exampleまで', 'email:sora＠mail.example'],
    ['https://example.com/p?q=1を見た', 'url:https://example.com/p?q=1'],
    ['インスタは sora_2468 です', 'sns:sora_2468'],
    ['個人番号 1234-5678-9018', 'my-number:1234-5678-9018'],
    ['4111 1111 1111 1111', 'card:4111 1111 1111 1111'],
    ['AB12345678CDの写し', 'residence-card:AB12345678CD'],
    ['パスポート番号はM1234567', 'passport:M1234567'],
    ['基礎年金番号 1234-567890', 'pension-number:1234-567890'],
    ['介護保険 被保険者番号：0001234567', 'insurance-number:0001234567'],
    ['雇用保険被保険者番号 1234-567890-1', 'insurance-number:1234-567890-1'],
    ['身体障害者手帳 第24680号', 'certificate-number:第24680号'],
    ['みなと銀行北支店 普通 1234567', 'bank-account:みなと銀行北支店 普通 1234567'],
    ['湊 300 さ 12-34の車', 'vehicle:湊 300 さ 12-34'],
    ['平成24年11月5日生まれ', 'date-of-birth:平成24年11月5日'],
    ['Ｓ５７．８．２１生', 'date-of-birth:Ｓ５７．８．２１'],
    ['昭和五十七年八月二十一日生まれ', 'date-of-birth:昭和五十七年八月二十一日'],
    ['本人は54歳', 'age:54歳'],
    ['年金が月6万2千円ある', 'amount:月6万2千円'],
    ['手取りは9万円台', 'amount:9万円台'],
    ['2か月で4万4千円の遅れ', 'amount:2か月で4万4千円'],
    ['お客様番号 00123-4567', 'identifier:00123-4567'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('a broken line does not hide a number', () => {
    expect(found('連絡先は090-0000-\n　　　2468です')).toEqual(['phone:090-0000-\n　　　2468']);
  });
});

describe('what only looks like it stays', () => {
  test.each([
    '生活困窮者自立支援法第9条第1項',
    '告示第114号',
    '7福総第212号',
    '案件R8-014とR9-004',
    '資料2-1を配る',
    '第3会議室',
    '203会議室',
    '令和9年2月18日に開会',
    '2027/1/15申請',
    '午後13:30～15:29',
    '5歳児健診の対象',
    '65歳以上の世帯',
    '1歳半健診',
    '3人が出席',
    '12月の予定',
    '一人暮らし',
    '十分な説明',
    '予算は120万円',
    '会費500円',
    '4-2で可決',
    '12-34ページ',
    'ISO 9001',
    '1,234,567件',
    '2年ぶり',
    '議題3は12時',
    '2丁目の公園',
    '番号札を配る',
    '平成27年4月1日施行',
    '5月10日に訪問',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('check digits', () => {
  test('My Number, cards, insurers and licences follow their published or customary rules', () => {
    expect([isMyNumber('123456789018'), isMyNumber('123456789012')]).toEqual([true, false]);
    expect([isCardNumber('4111111111111111'), isCardNumber('4111111111111112')]).toEqual([true, false]);
    expect([isInsurerNumber('06139463'), isInsurerNumber('06139464')]).toEqual([true, false]);
    expect(isLicenceNumber('009012345678')).toBe(false);
  });

  test('a wrong check digit changes the check, not the hit', () => {
    const [span] = findSpans('マイナンバー 1234-5678-9012', nobody);
    expect([span?.type, span?.checks]).toEqual(['my-number', undefined]);
  });
});
