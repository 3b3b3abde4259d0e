import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch S know. Nobody in it exists. */
export const casesS: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 水引市こども家庭センター
  mizuhiki: [
    {
      id: 'p',
      kind: 'person',
      value: '芹沢　朋佳',
      kana: 'せりざわ　ともか',
      aliases: ['南雲　朋佳', 'トモちゃん'],
    },
    { id: 'q', kind: 'person', value: '芹沢　泰輝', kana: 'せりざわ　たいき' },
    { id: 'r', kind: 'person', value: '南雲　きみ枝', kana: 'なぐも　きみえ' },
    { id: 'c', kind: 'person', value: '芹沢　ひより', kana: 'せりざわ　ひより', aliases: ['ひよたん'] },
    { id: 'a', kind: 'address', value: '水引市糸屋町3丁目9番14号 コーポ糸巻102' },
    { id: 'm', kind: 'phone', value: '090-0000-3175' },
    { id: 'b', kind: 'date-of-birth', value: '平成8年2月29日' },
    { id: 'w', kind: 'workplace', value: '株式会社ミズヒキ紙業' },
    { id: 'f', kind: 'facility', value: '水引市立いとや保育園' },
    { id: 'n', kind: 'identifier', value: '母-08-0347' },
    { id: 'e', kind: 'email', value: 't.serizawa229@mizumail.example' },
  ],
  // 舟津江町保健福祉課
  funatsue: [
    { id: 'p', kind: 'person', value: '濵野　鶴松', kana: 'はまの　つるまつ', aliases: ['ツル爺'] },
    { id: 'q', kind: 'person', value: '濵野　イソ子', kana: 'はまの　いそこ' },
    { id: 'r', kind: 'person', value: '嶋﨑　竜之介', kana: 'しまざき　りゅうのすけ' },
    { id: 'a', kind: 'address', value: '舟津江町大字浦方字汐入68番地3' },
    { id: 't', kind: 'phone', value: '0193-00-6284' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年9月2日' },
    { id: 'o', kind: 'organization', value: '舟津江町漁業協同組合', aliases: ['舟津江漁協'] },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームうみねこ荘' },
    { id: 'n', kind: 'identifier', value: '5530917' },
  ],
  // 鐘撞区生活支援課
  kanetsuki: [
    { id: 'p', kind: 'person', value: '土方　航', kana: 'ひじかた　わたる', aliases: ['ワタやん'] },
    { id: 'q', kind: 'person', value: '及川　晶子', kana: 'おいかわ　あきこ' },
    {
      id: 'r',
      kind: 'person',
      value: 'オマール・ハッサン',
      kana: 'おまーる　はっさん',
      romaji: 'OMAR HASSAN',
    },
    { id: 'a', kind: 'address', value: '鐘撞区鍛冶屋町7番3号 メゾン鍛冶屋B205' },
    { id: 'm', kind: 'phone', value: '070-0000-4928' },
    { id: 'b', kind: 'date-of-birth', value: '1979-11-05' },
    { id: 'w', kind: 'workplace', value: '有限会社カネツキ警備' },
    { id: 'o', kind: 'organization', value: 'NPO法人よるのとまり木', aliases: ['とまり木'] },
    { id: 'n', kind: 'identifier', value: '鐘シ-26-071' },
    { id: 'e', kind: 'email', value: 'wataru.h1105@kanemail.example' },
  ],
  // 桑畑市多文化しごと窓口
  kuwabata: [
    {
      id: 'p',
      kind: 'person',
      value: 'ダニエラ・フェレイラ・ロペス',
      kana: 'だにえら　ふぇれいら　ろぺす',
      romaji: 'DANIELA FERREIRA LOPES',
      aliases: ['ダーニャ'],
    },
    { id: 'q', kind: 'person', value: 'ソク・ピセット', kana: 'そく　ぴせっと', romaji: 'SOK PISETH' },
    { id: 'r', kind: 'person', value: '眞田　悠貴', kana: 'さなだ　ゆうき' },
    { id: 'c', kind: 'person', value: '眞田　エレナ', kana: 'さなだ　えれな', romaji: 'SANADA ELENA' },
    { id: 'a', kind: 'address', value: '桑畑市機織町1842番地7 ハイツ織姫301' },
    { id: 'm', kind: 'phone', value: '080-0000-5637' },
    { id: 'b', kind: 'date-of-birth', value: '平成元年6月18日' },
    { id: 'w', kind: 'workplace', value: '桑畑ニット工業株式会社' },
    { id: 's', kind: 'school', value: '桑畑市立機織小学校5年2組' },
    { id: 'i', kind: 'identifier', value: 'UE50918362TK' },
  ],
  // 雲井町地域包括支援センター
  kumoi: [
    { id: 'p', kind: 'person', value: '冨樫　壽枝', kana: 'とがし　としえ' },
    { id: 'q', kind: 'person', value: '冨樫　憲二', kana: 'とがし　けんじ', aliases: ['ケンちゃん'] },
    { id: 'r', kind: 'person', value: '猿渡　柚葉', kana: 'さるわたり　ゆずは' },
    { id: 'a', kind: 'address', value: '雲井町大字中尾乙516番地' },
    { id: 't', kind: 'phone', value: '0968-00-7351' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年1月23日' },
    { id: 'f', kind: 'facility', value: '医療法人春霞会雲井中央病院', aliases: ['雲井中央病院'] },
    { id: 'o', kind: 'organization', value: '一般社団法人後見サポートくもい' },
    { id: 'n', kind: 'identifier', value: '0043271859' },
    { id: 'e', kind: 'email', value: 'k.togashi@kumoimail.example' },
  ],
  // 小舞坂市教育委員会・住宅課
  komaizaka: [
    { id: 'p', kind: 'person', value: '𠮷森　拓朗', kana: 'よしもり　たくろう' },
    { id: 'q', kind: 'person', value: '𠮷森　莉緒', kana: 'よしもり　りお', aliases: ['りおぽん'] },
    {
      id: 'r',
      kind: 'person',
      value: '檜垣　寛子',
      kana: 'ひがき　ひろこ',
      aliases: ['𠮷森　寛子'],
    },
    { id: 'a', kind: 'address', value: '小舞坂市扇谷町2番28号 市営扇谷住宅4棟306' },
    { id: 't', kind: 'phone', value: '0848-00-9152' },
    { id: 'm', kind: 'phone', value: '080-0000-1746' },
    { id: 'b', kind: 'date-of-birth', value: '昭和57年7月12日' },
    { id: 's', kind: 'school', value: '小舞坂市立扇谷中学校' },
    { id: 'w', kind: 'workplace', value: '有限会社扇谷塗装' },
    { id: 'n', kind: 'identifier', value: '扇-04-306' },
  ],
};
