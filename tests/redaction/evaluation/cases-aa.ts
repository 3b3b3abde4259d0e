import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch X know. Nobody in it exists. */
export const casesAA: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 水無瀬野市福祉相談課
  minaseno: [
    { id: 'p', kind: 'person', value: '粟飯原　静枝', kana: 'あいはら　しずえ' },
    { id: 'q', kind: 'person', value: '粟飯原　佑馬', kana: 'あいはら　ゆうま', aliases: ['ゆうくん'] },
    { id: 'a', kind: 'address', value: '水無瀬野市桐畑2丁目14番6号 メゾン桐畑203' },
    { id: 't', kind: 'phone', value: '0748-00-9126' },
    { id: 'b', kind: 'date-of-birth', value: '昭和28年7月4日' },
    { id: 'w', kind: 'workplace', value: '水無瀬野紙器株式会社' },
    { id: 'n', kind: 'identifier', value: '00417362' },
    { id: 'e', kind: 'email', value: 'aihara.yuma@mnmail.example' },
  ],
  // 鵠之浦町住民福祉課
  kuguinoura: [
    { id: 'p', kind: 'person', value: '蔦谷　嘉一', kana: 'つたや　かいち' },
    { id: 'q', kind: 'person', value: '蔦谷　ウメノ', kana: 'つたや　うめの' },
    { id: 'r', kind: 'person', value: '櫻庭　郁代', kana: 'さくらば　いくよ', aliases: ['いくちゃん'] },
    { id: 'a', kind: 'address', value: '鵠之浦町大字浜中字沖田318番地' },
    { id: 't', kind: 'phone', value: '0185-00-9247' },
    { id: 'b', kind: 'date-of-birth', value: '昭和11年10月2日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホーム鵠の里' },
    { id: 'n', kind: 'identifier', value: 'カ-5120-37' },
  ],
  // 羽根倉市こども支援課
  hanekura: [
    {
      id: 'p',
      kind: 'person',
      value: 'ダオ・キエウ・チャウ',
      kana: 'だお　きえう　ちゃう',
      romaji: 'DAO KIEU CHAU',
    },
    { id: 'q', kind: 'person', value: '鞍掛　咲良', kana: 'くらかけ　さくら', aliases: ['さーちゃん'] },
    { id: 'r', kind: 'person', value: '鞍掛　健斗', kana: 'くらかけ　けんと' },
    { id: 'a', kind: 'address', value: '羽根倉市若草町4丁目9番17号 コーポ若草101' },
    { id: 'm', kind: 'phone', value: '080-0000-9318' },
    { id: 'b', kind: 'date-of-birth', value: '平成6年6月21日' },
    { id: 'w', kind: 'workplace', value: '有限会社羽根倉クリーニング' },
    { id: 's', kind: 'school', value: '羽根倉市立西小学校' },
  ],
  // 碇ヶ浜町保健福祉課
  misagoura: [
    { id: 'p', kind: 'person', value: '栁沼　辰雄', kana: 'やぎぬま　たつお' },
    { id: 'q', kind: 'person', value: '栁沼　房子', kana: 'やぎぬま　ふさこ' },
    { id: 'r', kind: 'person', value: '薗部　勇作', kana: 'そのべ　ゆうさく' },
    { id: 'a', kind: 'address', value: '碇ヶ浜町字北浜72番地5' },
    { id: 't', kind: 'phone', value: '0898-00-9405' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年9月13日' },
    { id: 'f', kind: 'facility', value: '医療法人渚会みさご病院', aliases: ['みさご病院'] },
    { id: 'o', kind: 'organization', value: '一般社団法人灯台の輪' },
  ],
  // 呉羽野区生活支援課
  kurehano: [
    { id: 'p', kind: 'person', value: '宍倉　耕平', kana: 'ししくら　こうへい', aliases: ['こうちゃん'] },
    { id: 'q', kind: 'person', value: '宍倉　喜代', kana: 'ししくら　きよ' },
    { id: 'r', kind: 'person', value: '鳴海　由布子', kana: 'なるみ　ゆうこ', aliases: ['荻窪　由布子'] },
    { id: 'a', kind: 'address', value: '呉羽野区東栄3丁目5番20号 ハイム東栄405' },
    { id: 'm', kind: 'phone', value: '070-0000-9271' },
    { id: 'b', kind: 'date-of-birth', value: '1987-11-19' },
    { id: 'w', kind: 'workplace', value: '株式会社クレハノ運輸' },
    { id: 'e', kind: 'email', value: 'shishikura_k@khmail.example' },
    { id: 'n', kind: 'identifier', value: '2208-0915' },
  ],
  // 玉響市教育支援室
  tamayura: [
    { id: 'p', kind: 'person', value: '財前　千紘', kana: 'ざいぜん　ちひろ' },
    { id: 'q', kind: 'person', value: '財前　伊織', kana: 'ざいぜん　いおり' },
    {
      id: 'r',
      kind: 'person',
      value: 'ジェニファー・アバロス',
      kana: 'じぇにふぁー　あばろす',
      romaji: 'JENNIFER ABALOS',
    },
    { id: 'a', kind: 'address', value: '玉響市月見台1丁目8番3号' },
    { id: 't', kind: 'phone', value: '0955-00-9163' },
    { id: 'b', kind: 'date-of-birth', value: '昭和61年2月17日' },
    { id: 's', kind: 'school', value: '玉響市立月見台中学校1年2組' },
    { id: 'n', kind: 'identifier', value: '734-11286' },
  ],
};
