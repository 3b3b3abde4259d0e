import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of part Z know (its first half). Nobody in it exists. */
export const casesGG: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 水無月野市くらし相談支援課
  minazukino: [
    { id: 'p', kind: 'person', value: '大曽根　千津子', kana: 'おおそね　ちづこ' },
    { id: 'q', kind: 'person', value: '大曽根　直樹', kana: 'おおそね　なおき', aliases: ['なおくん'] },
    { id: 'r', kind: 'person', value: '八木澤　善造', kana: 'やぎさわ　ぜんぞう' },
    { id: 'a', kind: 'address', value: '水無月野市弥生町3丁目8番15号 コーポ弥生102' },
    { id: 'm', kind: 'phone', value: '090-0000-3202' },
    { id: 'b', kind: 'date-of-birth', value: '昭和41年10月5日' },
    { id: 'w', kind: 'workplace', value: '株式会社ミナズキ精工' },
    { id: 'n', kind: 'identifier', value: '26-04417' },
    { id: 'e', kind: 'email', value: 'ohsone.chizu@mnmail.example' },
  ],
  // 鵲沢町福祉課
  kasasagizawa: [
    { id: 'p', kind: 'person', value: '神林　トシヱ', kana: 'かんばやし　としえ' },
    { id: 'q', kind: 'person', value: '神林　幸司', kana: 'かんばやし　こうじ', aliases: ['こうちゃん'] },
    { id: 'r', kind: 'person', value: '千坂　忠志', kana: 'ちさか　ただし' },
    { id: 'a', kind: 'address', value: '鵲沢町大字上関字横道214番地3' },
    { id: 't', kind: 'phone', value: '0238-00-3203' },
    { id: 'b', kind: 'date-of-birth', value: '昭和14年6月21日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームさぎそう園' },
    { id: 'n', kind: 'identifier', value: '5100362' },
  ],
  // 彩葉浦市子育て相談課
  irohaura: [
    {
      id: 'p',
      kind: 'person',
      value: 'シティ・ヌルハヤティ',
      kana: 'してぃ　ぬるはやてぃ',
      romaji: 'SITI NURHAYATI',
    },
    { id: 'q', kind: 'person', value: '瀧本　達也', kana: 'たきもと　たつや' },
    { id: 'r', kind: 'person', value: '瀧本　結菜', kana: 'たきもと　ゆいな', aliases: ['ゆいぽん'] },
    { id: 'a', kind: 'address', value: '彩葉浦市潮見台2番9号 グリーンハイツ潮見304' },
    { id: 'm', kind: 'phone', value: '080-0000-3204' },
    { id: 'b', kind: 'date-of-birth', value: '平成4年8月27日' },
    { id: 's', kind: 'school', value: '彩葉浦市立潮見台小学校' },
    { id: 'w', kind: 'workplace', value: '有限会社イロハ縫製' },
  ],
  // 茜野市生活福祉課
  akaneno: [
    { id: 'p', kind: 'person', value: '髙倉　和彦', kana: 'たかくら　かずひこ' },
    { id: 'q', kind: 'person', value: '髙倉　スミ子', kana: 'たかくら　すみこ' },
    {
      id: 'r',
      kind: 'person',
      value: '伴野　千春',
      kana: 'ばんの　ちはる',
      aliases: ['深町　千春'],
    },
    { id: 'a', kind: 'address', value: '茜野市花園町6丁目11番4号 ハイム花園501' },
    { id: 'm', kind: 'phone', value: '070-0000-3205' },
    { id: 'b', kind: 'date-of-birth', value: '1964-02-13' },
    { id: 'w', kind: 'workplace', value: '茜野青果運送株式会社' },
    { id: 'o', kind: 'organization', value: 'NPO法人ともし火茜野', aliases: ['ともし火'] },
    { id: 'e', kind: 'email', value: 'takakura.k64@akmail.example' },
  ],
  // 珠岸市教育支援センター
  tamakishi: [
    { id: 'p', kind: 'person', value: '仙石　由香里', kana: 'せんごく　ゆかり' },
    { id: 'q', kind: 'person', value: '仙石　陽翔', kana: 'せんごく　はると', aliases: ['はるくん'] },
    { id: 'r', kind: 'person', value: '國分　昭一', kana: 'こくぶ　しょういち' },
    { id: 'a', kind: 'address', value: '珠岸市中央通1丁目22番7号' },
    { id: 't', kind: 'phone', value: '0537-00-3206' },
    { id: 'b', kind: 'date-of-birth', value: '平成2年2月11日' },
    { id: 's', kind: 'school', value: '珠岸市立珠岸東中学校' },
    {
      id: 'f',
      kind: 'facility',
      value: '医療法人青葉会わかくさ心療クリニック',
      aliases: ['わかくさクリニック'],
    },
    { id: 'n', kind: 'identifier', value: 'S-30117' },
  ],
  // 波音町保健福祉課
  namioto: [
    { id: 'p', kind: 'person', value: '櫻田　ミツ子', kana: 'さくらだ　みつこ' },
    { id: 'q', kind: 'person', value: '櫻田　剛志', kana: 'さくらだ　つよし' },
    { id: 'r', kind: 'person', value: '荻原　弘美', kana: 'おぎわら　ひろみ' },
    { id: 'a', kind: 'address', value: '波音町3条西7丁目12番地1' },
    { id: 't', kind: 'phone', value: '0164-00-3207' },
    { id: 'b', kind: 'date-of-birth', value: '昭和21年1月30日' },
    { id: 'w', kind: 'workplace', value: '波音漁業生産組合' },
    { id: 'o', kind: 'organization', value: '一般社団法人ひと休み' },
    { id: 'n', kind: 'identifier', value: '61-200458' },
  ],
  // 風光市多文化共生課
  kazahikari: [
    {
      id: 'p',
      kind: 'person',
      value: 'マリベル・サントス',
      kana: 'まりべる　さんとす',
      romaji: 'MARIBEL SANTOS',
    },
    { id: 'q', kind: 'person', value: '久世　誠一', kana: 'くぜ　せいいち' },
    { id: 'r', kind: 'person', value: '周　雅琴', kana: 'しゅう　がきん', romaji: 'ZHOU YAQIN' },
    { id: 'a', kind: 'address', value: '風光市若松3-4-18 第一コーポ若松206' },
    { id: 'm', kind: 'phone', value: '080-0000-3208' },
    { id: 'b', kind: 'date-of-birth', value: '1988-11-03' },
    { id: 'w', kind: 'workplace', value: '株式会社カザヒカリ冷食' },
    { id: 'n', kind: 'identifier', value: 'TB-0719' },
    { id: 'e', kind: 'email', value: 'maribel.s88@khkmail.example' },
  ],
  // 小霧山村住民福祉課
  kogiriyama: [
    { id: 'p', kind: 'person', value: '﨑山　千代乃', kana: 'さきやま　ちよの' },
    {
      id: 'q',
      kind: 'person',
      value: '﨑山　修平',
      kana: 'さきやま　しゅうへい',
      aliases: ['しゅうやん'],
    },
    { id: 'r', kind: 'person', value: '舘野　ユキヱ', kana: 'たての　ゆきえ' },
    { id: 'a', kind: 'address', value: '小霧山村大字奥畑字日浦877番地' },
    { id: 't', kind: 'phone', value: '0889-00-3209' },
    { id: 'b', kind: 'date-of-birth', value: '大正15年11月3日' },
    { id: 'w', kind: 'workplace', value: '小霧山森林組合' },
    { id: 'f', kind: 'facility', value: 'グループホームやまぼうし', aliases: ['やまぼうし'] },
    { id: 'n', kind: 'identifier', value: '8-1143' },
  ],
};
