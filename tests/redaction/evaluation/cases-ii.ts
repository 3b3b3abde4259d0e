import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of the first half of part AA know. Nobody in it exists. */
export const casesII: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 赤柿原市くらし相談課
  akagakihara: [
    { id: 'p', kind: 'person', value: '設楽　千鶴', kana: 'したら　ちづる' },
    { id: 'q', kind: 'person', value: '設楽　健吾', kana: 'したら　けんご', aliases: ['けんぼう'] },
    { id: 'r', kind: 'person', value: '舘林　忠雄', kana: 'たてばやし　ただお' },
    { id: 'a', kind: 'address', value: '赤柿原市柳町3丁目11番5号 コーポ柳202' },
    { id: 't', kind: 'phone', value: '0294-00-8102' },
    { id: 'm', kind: 'phone', value: '090-0000-8101' },
    { id: 'b', kind: 'date-of-birth', value: '昭和52年4月9日' },
    { id: 'w', kind: 'workplace', value: '株式会社アカガキ電装' },
    { id: 'n', kind: 'identifier', value: '26-41083' },
    { id: 'e', kind: 'email', value: 'chizuru.shitara@akamail.example' },
  ],
  // 温見沢町保健福祉課
  nukumizawa: [
    { id: 'p', kind: 'person', value: '三瓶　キヨ', kana: 'さんぺい　きよ' },
    { id: 'q', kind: 'person', value: '三瓶　敏郎', kana: 'さんぺい　としろう', aliases: ['としあんつぁ'] },
    { id: 'r', kind: 'person', value: '若生　初枝', kana: 'わこう　はつえ' },
    { id: 'a', kind: 'address', value: '温見沢町大字湯ノ入字滝下214番地2' },
    { id: 't', kind: 'phone', value: '0237-00-8103' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年2月11日' },
    { id: 'f', kind: 'facility', value: '介護老人保健施設ぬくみの里' },
    { id: 'n', kind: 'identifier', value: '4500716' },
  ],
  // 鬼灯台市こども家庭センター
  hozukidai: [
    { id: 'p', kind: 'person', value: '祖父江　麻衣', kana: 'そぶえ　まい' },
    { id: 'q', kind: 'person', value: '祖父江　航汰', kana: 'そぶえ　こうた', aliases: ['こうたん'] },
    { id: 'r', kind: 'person', value: '梶浦　達也', kana: 'かじうら　たつや' },
    { id: 'a', kind: 'address', value: '鬼灯台市中央町8番3号 グランメゾン灯501' },
    { id: 'm', kind: 'phone', value: '080-0000-8104' },
    { id: 'b', kind: 'date-of-birth', value: '平成3年8月28日' },
    { id: 's', kind: 'school', value: '鬼灯台市立灯南小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社ホオズキ製菓' },
    { id: 'n', kind: 'identifier', value: 'C-30417' },
  ],
  // 米岡市生活福祉課
  komeoka: [
    { id: 'p', kind: 'person', value: '飯髙　義信', kana: 'いいだか　よしのぶ' },
    { id: 'q', kind: 'person', value: '飯髙　トミ子', kana: 'いいだか　とみこ' },
    { id: 'r', kind: 'person', value: '島嵜　理恵', kana: 'しまざき　りえ', aliases: ['出井　理恵'] },
    { id: 'a', kind: 'address', value: '米岡市旭町1丁目20番15号 旭荘8号室' },
    { id: 'm', kind: 'phone', value: '070-0000-8105' },
    { id: 'b', kind: 'date-of-birth', value: '1966-01-30' },
    { id: 'w', kind: 'workplace', value: '米岡倉庫株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人ひだまりの輪米岡', aliases: ['ひだまりの輪'] },
    { id: 'e', kind: 'email', value: 'iidaka1966@komemail.example' },
  ],
  // 水門戸市多文化共生室
  suimondo: [
    { id: 'p', kind: 'person', value: 'アリーネ・モウラ', kana: 'ありーね　もうら', romaji: 'ALINE MOURA' },
    { id: 'q', kind: 'person', value: '鎌足　浩一', kana: 'かまたり　こういち', romaji: 'KAMATARI KOICHI' },
    { id: 'r', kind: 'person', value: 'ルーカス・モウラ', kana: 'るーかす　もうら', romaji: 'LUCAS MOURA' },
    { id: 'a', kind: 'address', value: '水門戸市東新町2丁目6番地 市営東新団地4棟303号' },
    { id: 'm', kind: 'phone', value: '080-0000-8106' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年5月14日' },
    { id: 's', kind: 'school', value: '水門戸市立東新中学校' },
    { id: 'w', kind: 'workplace', value: '有限会社ミナト樹脂' },
  ],
  // 呉坂市教育相談室
  kuresaka: [
    { id: 'p', kind: 'person', value: '澤口　由紀', kana: 'さわぐち　ゆき' },
    { id: 'q', kind: 'person', value: '澤口　陽向', kana: 'さわぐち　ひなた', aliases: ['ひなっち'] },
    { id: 'r', kind: 'person', value: '石動　昭夫', kana: 'いするぎ　あきお' },
    { id: 'a', kind: 'address', value: '呉坂市本町4丁目1番19号' },
    { id: 't', kind: 'phone', value: '0766-00-8107' },
    { id: 'b', kind: 'date-of-birth', value: '昭和59年10月3日' },
    { id: 's', kind: 'school', value: '呉坂市立呉坂第二中学校' },
    {
      id: 'f',
      kind: 'facility',
      value: '医療法人くれない会呉坂こもれび診療所',
      aliases: ['こもれび診療所'],
    },
    { id: 'n', kind: 'identifier', value: 'K-51902' },
  ],
  // 浜木綿島村住民福祉課
  hamayujima: [
    { id: 'p', kind: 'person', value: '嘉手苅　盛徳', kana: 'かでかる　せいとく' },
    { id: 'q', kind: 'person', value: '嘉手苅　ミツ', kana: 'かでかる　みつ' },
    { id: 'r', kind: 'person', value: '與那嶺　美咲', kana: 'よなみね　みさき', aliases: ['みっしー'] },
    { id: 'a', kind: 'address', value: '浜木綿島村字前里77番地1' },
    { id: 't', kind: 'phone', value: '0980-00-8108' },
    { id: 'b', kind: 'date-of-birth', value: '昭和15年6月23日' },
    { id: 'w', kind: 'workplace', value: '浜木綿製糖合資会社' },
    { id: 'o', kind: 'organization', value: '一般社団法人ゆいの浜' },
    { id: 'n', kind: 'identifier', value: '91-203365' },
  ],
  // 木賊原市基幹相談支援センター
  tokusahara: [
    { id: 'p', kind: 'person', value: '安念　克彦', kana: 'あんねん　かつひこ' },
    { id: 'q', kind: 'person', value: '安念　八重', kana: 'あんねん　やえ' },
    { id: 'r', kind: 'person', value: '鍵和田　修', kana: 'かぎわだ　おさむ' },
    { id: 'a', kind: 'address', value: '木賊原市緑ヶ丘5丁目7番2号 ヴィラ緑ヶ丘101' },
    { id: 'm', kind: 'phone', value: '090-0000-8109' },
    { id: 'b', kind: 'date-of-birth', value: '昭和46年12月18日' },
    { id: 'f', kind: 'facility', value: '就労継続支援B型事業所とくさ工房' },
    { id: 'n', kind: 'identifier', value: 'T4-00871' },
    { id: 'e', kind: 'email', value: 'annen.k@tokusa-net.example' },
  ],
};
