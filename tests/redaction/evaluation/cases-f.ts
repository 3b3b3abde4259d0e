import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch F know. Nobody in it exists. */
export const casesF: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 春海野市生活自立相談課
  harumino: [
    { id: 'p', kind: 'person', value: '五百旗頭　光', kana: 'いおきべ　ひかる' },
    { id: 'q', kind: 'person', value: '五百旗頭　渚', kana: 'いおきべ　なぎさ' },
    { id: 'r', kind: 'person', value: '谷　恒一', kana: 'たに　こういち', aliases: ['コウさん'] },
    { id: 'a', kind: 'address', value: '春海野市青葉台東1丁目2番3-405号' },
    { id: 't', kind: 'phone', value: '072-000-5519' },
    { id: 'b', kind: 'date-of-birth', value: '1992-02-29' },
    { id: 'w', kind: 'workplace', value: '株式会社春海野鉄工所' },
    { id: 's', kind: 'school', value: '春海野市立青葉台東小学校2年' },
    { id: 'n', kind: 'identifier', value: '7011-22984' },
  ],
  // 多岐沢町福祉課
  takizawa: [
    { id: 'p', kind: 'person', value: '金城　ウシ', kana: 'きんじょう　うし', aliases: ['ウシおばあ'] },
    { id: 'q', kind: 'person', value: '金城　新吾', kana: 'きんじょう　しんご' },
    { id: 'r', kind: 'person', value: 'サンドラ・ヴェーバー', kana: 'さんどら　う゛ぇーばー', romaji: 'SANDRA WEBER' },
    { id: 'a', kind: 'address', value: '多岐沢町字仲間1301番地の2' },
    { id: 't', kind: 'phone', value: '098-000-2236' },
    { id: 'f', kind: 'facility', value: '医療法人うるま会多岐沢クリニック' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年6月15日' },
    { id: 'w', kind: 'workplace', value: '合資会社仲間土木' },
    { id: 'm', kind: 'email', value: 's.weber@takimail.example' },
  ],
};
