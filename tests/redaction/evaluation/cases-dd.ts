import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch V know. Nobody in it exists. */
export const casesDD: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 御影沼市くらし支援課
  mikagenuma: [
    { id: 'p', kind: 'person', value: '箕輪　壮太', kana: 'みのわ　そうた' },
    { id: 'q', kind: 'person', value: '箕輪　芳江', kana: 'みのわ　よしえ' },
    { id: 'r', kind: 'person', value: '鴨下　恒夫', kana: 'かもした　つねお', aliases: ['カモさん'] },
    { id: 'a', kind: 'address', value: '御影沼市柏野台3丁目14番8号 コーポ柏野202' },
    { id: 't', kind: 'phone', value: '0299-00-1512' },
    { id: 'm', kind: 'phone', value: '090-0000-1648' },
    { id: 'b', kind: 'date-of-birth', value: '平成4年7月19日' },
    { id: 'w', kind: 'workplace', value: '株式会社御影沼精工' },
    { id: 'f', kind: 'facility', value: '医療法人清朋会御影沼中央病院' },
    { id: 'n', kind: 'identifier', value: 'MK-20931' },
  ],
  // 川蝉原町健康長寿課
  kawasemibara: [
    { id: 'p', kind: 'person', value: '馬越　キヌヨ', kana: 'うまこし　きぬよ', aliases: ['キヌばあ'] },
    { id: 'q', kind: 'person', value: '馬越　良平', kana: 'うまこし　りょうへい' },
    { id: 'r', kind: 'person', value: '沓澤　淑子', kana: 'くつざわ　よしこ' },
    { id: 'a', kind: 'address', value: '川蝉原町大字笹根字上谷地286番地3' },
    { id: 't', kind: 'phone', value: '0238-00-1567' },
    { id: 'b', kind: 'date-of-birth', value: '昭和13年4月9日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームかわせみの杜' },
    { id: 'w', kind: 'workplace', value: '有限会社笹根製材所' },
    { id: 'n', kind: 'identifier', value: '0000531847' },
  ],
  // 双葉野原市多文化共生課
  futabanohara: [
    {
      id: 'p',
      kind: 'person',
      value: 'サビタ・カトリ',
      kana: 'さびた　かとり',
      romaji: 'SABITA KHATRI',
    },
    { id: 'q', kind: 'person', value: 'アーラブ・カトリ', kana: 'あーらぶ　かとり', romaji: 'AARAV KHATRI' },
    { id: 'r', kind: 'person', value: '諸星　武彦', kana: 'もろぼし　たけひこ', aliases: ['ボシさん'] },
    { id: 'a', kind: 'address', value: '双葉野原市駅西1丁目20番5号 メゾンふたば306号' },
    { id: 'm', kind: 'phone', value: '070-0000-1593' },
    { id: 'b', kind: 'date-of-birth', value: '1990-10-27' },
    { id: 'e', kind: 'email', value: 'sabita.khatri27@futabamail.example' },
    { id: 's', kind: 'school', value: '双葉野原市立駅西小学校' },
    { id: 'w', kind: 'workplace', value: '株式会社諸星クリーニング' },
    { id: 'i', kind: 'identifier', value: 'FN60417735HM' },
  ],
  // 紅葉沢市こども家庭課
  momijizawa: [
    { id: 'p', kind: 'person', value: '眞島　朱音', kana: 'ましま　あかね', aliases: ['逸見朱音'] },
    { id: 'q', kind: 'person', value: '眞島　渉', kana: 'ましま　わたる' },
    { id: 'r', kind: 'person', value: '梅澤　澄子', kana: 'うめざわ　すみこ' },
    { id: 'a', kind: 'address', value: '紅葉沢市弁天坂2丁目7番31号' },
    { id: 't', kind: 'phone', value: '0267-00-1685' },
    { id: 'm', kind: 'phone', value: '080-0000-1924' },
    { id: 'b', kind: 'date-of-birth', value: '昭和62年11月30日' },
    { id: 's', kind: 'school', value: '紅葉沢市立弁天坂中学校' },
    { id: 'w', kind: 'workplace', value: 'スーパーもみじ屋弁天坂店' },
    { id: 'e', kind: 'email', value: 'akane-mashima@momijinet.example' },
  ],
  // 常夏浦町福祉課
  tokonatsuura: [
    { id: 'p', kind: 'person', value: '稲見　隆一郎', kana: 'いなみ　りゅういちろう', aliases: ['イナじい'] },
    { id: 'q', kind: 'person', value: '稲見　和彦', kana: 'いなみ　かずひこ' },
    { id: 'r', kind: 'person', value: '富樫　タケノ', kana: 'とがし　たけの' },
    { id: 'a', kind: 'address', value: '常夏浦町字磯辺1175番地' },
    { id: 't', kind: 'phone', value: '0997-00-1538' },
    { id: 'b', kind: 'date-of-birth', value: '昭和26年2月6日' },
    { id: 'f', kind: 'facility', value: '常夏浦町国民健康保険診療所' },
    { id: 'w', kind: 'workplace', value: '常夏浦漁業協同組合' },
    { id: 'n', kind: 'identifier', value: '常福-0482' },
  ],
  // 岳樺野市自立相談センター
  dakekabano: [
    { id: 'p', kind: 'person', value: '百瀬　昌代', kana: 'ももせ　まさよ', aliases: ['仁科昌代'] },
    { id: 'q', kind: 'person', value: '百瀬　文吾', kana: 'ももせ　ぶんご' },
    { id: 'r', kind: 'person', value: '渡嘉敷　秀樹', kana: 'とかしき　ひでき' },
    { id: 'a', kind: 'address', value: '岳樺野市北三条西6丁目2番地9 市営岳樺団地4号棟105号' },
    { id: 't', kind: 'phone', value: '0152-00-1879' },
    { id: 'm', kind: 'phone', value: '080-0000-1556' },
    { id: 'b', kind: 'date-of-birth', value: '昭和48年8月15日' },
    { id: 'o', kind: 'organization', value: 'NPO法人だけかばの灯' },
    { id: 'w', kind: 'workplace', value: '合同会社北岳樺物流' },
    { id: 'n', kind: 'identifier', value: '4071-662-58' },
  ],
};
