import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch L know. Nobody in it exists. */
export const casesL: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 霞ヶ浜市くらし相談課
  kasumigahama: [
    { id: 'p', kind: 'person', value: '樋渡　慎吾', kana: 'ひわたし　しんご', aliases: ['しんちゃん'] },
    { id: 'q', kind: 'person', value: '樋渡　ちえ', kana: 'ひわたし　ちえ' },
    { id: 'r', kind: 'person', value: '樋渡　陸斗', kana: 'ひわたし　りくと' },
    { id: 'a', kind: 'address', value: '霞ヶ浜市緑ヶ丘3丁目12番5号 メゾン緑ヶ丘204' },
    { id: 't', kind: 'phone', value: '0299-00-6147' },
    { id: 'm', kind: 'phone', value: '090-0000-2856' },
    { id: 'b', kind: 'date-of-birth', value: '1979-08-05' },
    { id: 'w', kind: 'workplace', value: '株式会社カスミ物流サービス' },
    { id: 's', kind: 'school', value: '霞ヶ浜市立緑ヶ丘小学校5年2組' },
    { id: 'e', kind: 'email', value: 'shingo.hiwatashi@kmail.example' },
    { id: 'n', kind: 'identifier', value: '00528813' },
  ],
  // 鷹取谷町保健福祉課
  takatoridani: [
    { id: 'p', kind: 'person', value: '廣澤　榮子', kana: 'ひろさわ　えいこ' },
    { id: 'q', kind: 'person', value: '廣澤　辰夫', kana: 'ひろさわ　たつお', aliases: ['たっつぁん'] },
    { id: 'r', kind: 'person', value: '濵﨑　圭介', kana: 'はまさき　けいすけ' },
    { id: 'a', kind: 'address', value: '鷹取谷町大字奥鷹取字下モ田417番地3' },
    { id: 't', kind: 'phone', value: '0887-00-3920' },
    { id: 'b', kind: 'date-of-birth', value: '昭和17年2月8日' },
    { id: 'f', kind: 'facility', value: '医療法人社団翠会鷹取谷診療所' },
    { id: 'o', kind: 'organization', value: '鷹取谷町森林組合' },
    { id: 'n', kind: 'identifier', value: '介-0061-447' },
  ],
  // 凪島市生活支援課
  nagishima: [
    {
      id: 'p',
      kind: 'person',
      value: 'マリア・クリスティーナ・サントス',
      kana: 'まりあ　くりすてぃーな　さんとす',
      romaji: 'MARIA CRISTINA SANTOS',
      aliases: ['クリスさん', 'ティナ'],
    },
    { id: 'q', kind: 'person', value: '城間　健人', kana: 'しろま　けんと' },
    { id: 'r', kind: 'person', value: '城間　海', kana: 'しろま　うみ' },
    { id: 'a', kind: 'address', value: '凪島市字前原782番地の6' },
    { id: 'm', kind: 'phone', value: '080-0000-4719' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年11月30日' },
    { id: 'w', kind: 'workplace', value: '合同会社なぎしまリゾート' },
    { id: 'i', kind: 'identifier', value: 'FK30518264MA' },
    { id: 'e', kind: 'email', value: 'cris.santos91@nagi.example' },
  ],
  // 白沼市長寿福祉課
  shiranuma: [
    { id: 'p', kind: 'person', value: '佐久間　ハル', kana: 'さくま　はる' },
    { id: 'q', kind: 'person', value: '佐久間　勝也', kana: 'さくま　かつや' },
    { id: 'r', kind: 'person', value: '赤塚　みどり', kana: 'あかつか　みどり', aliases: ['白井みどり'] },
    { id: 'a', kind: 'address', value: '白沼市柳町二丁目7番31号' },
    { id: 't', kind: 'phone', value: '0187-00-5524' },
    { id: 'b', kind: 'date-of-birth', value: '昭和10年12月3日' },
    { id: 'w', kind: 'workplace', value: '柳町青果市場' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームしらぬまの里' },
    { id: 'n', kind: 'identifier', value: '1100237' },
  ],
  // 泉ヶ原市保護第二課
  izumigahara: [
    { id: 'p', kind: 'person', value: '辻　晴美', kana: 'つじ　はるみ' },
    { id: 'q', kind: 'person', value: '辻　蓮', kana: 'つじ　れん' },
    { id: 'r', kind: 'person', value: '久保田　剛', kana: 'くぼた　つよし', aliases: ['ゴウさん'] },
    { id: 'a', kind: 'address', value: '泉ヶ原市東本町6-4-18 ハイツ東本町B棟101' },
    { id: 'm', kind: 'phone', value: '070-0000-8365' },
    { id: 'b', kind: 'date-of-birth', value: '1991-04-17' },
    { id: 'w', kind: 'workplace', value: '有限会社さくら弁当' },
    { id: 's', kind: 'school', value: '泉ヶ原市立第三中学校1年4組' },
    { id: 'o', kind: 'organization', value: 'NPO法人いずみの輪' },
  ],
  // 北斗見町福祉課
  hokutomi: [
    { id: 'p', kind: 'person', value: '齋藤　富士夫', kana: 'さいとう　ふじお' },
    { id: 'q', kind: 'person', value: '渡邊　志乃', kana: 'わたなべ　しの' },
    { id: 'r', kind: 'person', value: '渡邊　美咲', kana: 'わたなべ　みさき', aliases: ['みいちゃん'] },
    { id: 'a', kind: 'address', value: '北斗見町西4条南11丁目2-9' },
    { id: 't', kind: 'phone', value: '0155-00-4183' },
    { id: 'b', kind: 'date-of-birth', value: '1948-06-21' },
    { id: 'w', kind: 'workplace', value: '北斗見町農業協同組合', aliases: ['北斗見農協'] },
    { id: 'n', kind: 'identifier', value: '23-008841' },
  ],
  // 三輪浜市市民相談室
  miwahama: [
    {
      id: 'p',
      kind: 'person',
      value: '劉　佳怡',
      kana: 'りゅう　かい',
      romaji: 'LIU JIAYI',
      aliases: ['ジャーイー'],
    },
    { id: 'q', kind: 'person', value: '曽根　貴史', kana: 'そね　たかし' },
    { id: 'r', kind: 'person', value: '曽根　結愛', kana: 'そね　ゆあ' },
    { id: 'a', kind: 'address', value: '三輪浜市港町1番地の20 第二みなと荘5号室' },
    { id: 'm', kind: 'phone', value: '090-0000-7392' },
    { id: 'b', kind: 'date-of-birth', value: '1988-01-13' },
    { id: 'w', kind: 'workplace', value: '三輪浜プレス工業株式会社' },
    { id: 's', kind: 'school', value: '三輪浜市立みなと保育園' },
    { id: 'i', kind: 'identifier', value: 'PK82047135CN' },
  ],
  // 青垣谷市障がい福祉課
  aogakidani: [
    { id: 'p', kind: 'person', value: '御厨　節子', kana: 'みくりや　せつこ' },
    { id: 'q', kind: 'person', value: '御厨　大地', kana: 'みくりや　だいち', aliases: ['だいちゃん'] },
    { id: 'r', kind: 'person', value: '森　香織', kana: 'もり　かおり' },
    { id: 'a', kind: 'address', value: '青垣谷市大字上青垣2203番地 県営上青垣団地3棟406号' },
    { id: 't', kind: 'phone', value: '0956-00-7713' },
    { id: 'b', kind: 'date-of-birth', value: '昭和30年7月16日' },
    { id: 'f', kind: 'facility', value: '障害者支援施設あおがき学園' },
    { id: 'w', kind: 'workplace', value: '青垣谷運輸有限会社' },
    { id: 'n', kind: 'identifier', value: 'サ-30952' },
  ],
};
