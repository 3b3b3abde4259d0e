import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** What the invented offices of batch T know. Nobody in it exists. */
export const casesCC: Readonly<Record<string, readonly KnownEntity[]>> = {
  // 糸繰市生活支援課
  itokuri: [
    { id: 'p', kind: 'person', value: '鶸田　佳乃子', kana: 'ひわだ　かのこ' },
    { id: 'q', kind: 'person', value: '鶸田　圭市', kana: 'ひわだ　けいいち', aliases: ['けいぼう'] },
    { id: 'r', kind: 'person', value: '葛籠　修造', kana: 'つづら　しゅうぞう' },
    { id: 'a', kind: 'address', value: '糸繰市絹屋町2丁目14番9号 コーポ繭玉203' },
    { id: 't', kind: 'phone', value: '0276-00-1003' },
    { id: 'm', kind: 'phone', value: '090-0000-1005' },
    { id: 'b', kind: 'date-of-birth', value: '昭和41年8月19日' },
    { id: 'w', kind: 'workplace', value: '株式会社クルリ紡機' },
    { id: 'n', kind: 'identifier', value: 'IK-2047-3' },
    { id: 'e', kind: 'email', value: 'hiwada.k@ikmail.example' },
  ],
  // 沖津並町健康福祉課
  okitsunami: [
    { id: 'p', kind: 'person', value: '濵渦　惠津子', kana: 'はまうず　えつこ', aliases: ['糠塚　惠津子'] },
    { id: 'q', kind: 'person', value: '濵渦　龍平', kana: 'はまうず　りゅうへい' },
    { id: 'r', kind: 'person', value: '鶴﨑　喜代治', kana: 'つるさき　きよじ', aliases: ['きよやん'] },
    { id: 'a', kind: 'address', value: '沖津並町大字磯部字松ノ下538番地2' },
    { id: 't', kind: 'phone', value: '0889-00-1006' },
    { id: 'b', kind: 'date-of-birth', value: '昭和16年3月27日' },
    { id: 'f', kind: 'facility', value: '特別養護老人ホームなみおとの丘', aliases: ['なみおとの丘'] },
    { id: 'o', kind: 'organization', value: '社会福祉法人沖津並共生会' },
    { id: 'n', kind: 'identifier', value: 'オ-1187-06' },
  ],
  // 霜野市こども家庭センター
  shimono: [
    { id: 'p', kind: 'person', value: 'プラミラ・バンダリ', kana: 'ぷらみら　ばんだり', romaji: 'PRAMILA BHANDARI' },
    { id: 'q', kind: 'person', value: '乙部　光希', kana: 'おとべ　こうき', aliases: ['こっくん'] },
    { id: 'r', kind: 'person', value: '乙部　勇次郎', kana: 'おとべ　ゆうじろう' },
    { id: 'a', kind: 'address', value: '霜野市楡木町3丁目6番17号 第二乙部荘105' },
    { id: 'm', kind: 'phone', value: '080-0000-1008' },
    { id: 'b', kind: 'date-of-birth', value: '平成4年2月6日' },
    { id: 'w', kind: 'workplace', value: '有限会社シモノ板金' },
    { id: 's', kind: 'school', value: '霜野市立楡木小学校' },
    { id: 'n', kind: 'identifier', value: 'SM-11452' },
  ],
  // 蓮台寺区生活福祉課
  rendaiji: [
    { id: 'p', kind: 'person', value: '逸見　朔也', kana: 'へんみ　さくや', aliases: ['さくぼん'] },
    { id: 'q', kind: 'person', value: '逸見　芙佐子', kana: 'へんみ　ふさこ' },
    { id: 'r', kind: 'person', value: '廣岡　栞奈', kana: 'ひろおか　かんな' },
    { id: 'a', kind: 'address', value: '蓮台寺区東堀4丁目3番22号 ハイム白鷺601号室' },
    { id: 'm', kind: 'phone', value: '070-0000-1009' },
    { id: 'b', kind: 'date-of-birth', value: '1995-09-12' },
    { id: 'w', kind: 'workplace', value: '株式会社レンダイ警備' },
    { id: 'o', kind: 'organization', value: 'NPO法人あけび橋' },
    { id: 'e', kind: 'email', value: 'henmi_saku@rdmail.example' },
  ],
  // 鉾立村住民福祉課
  hokotate: [
    { id: 'p', kind: 'person', value: '小檜山　蕗代', kana: 'こひやま　ふきよ' },
    { id: 'q', kind: 'person', value: '小檜山　潤', kana: 'こひやま　じゅん' },
    { id: 'r', kind: 'person', value: '齋賀　織江', kana: 'さいが　おりえ' },
    { id: 'a', kind: 'address', value: '鉾立村字奥鉾37番地' },
    { id: 't', kind: 'phone', value: '0242-00-1010' },
    { id: 'b', kind: 'date-of-birth', value: '昭和7年12月2日' },
    { id: 'f', kind: 'facility', value: '医療法人鉾杉会ほこすぎ医院', aliases: ['ほこすぎ医院'] },
    { id: 'n', kind: 'identifier', value: '5520-118' },
  ],
  // 朝凪市教育支援室
  asanagi: [
    { id: 'p', kind: 'person', value: '呉松　文緒', kana: 'くれまつ　ふみお' },
    { id: 'q', kind: 'person', value: '呉松　陽真里', kana: 'くれまつ　ひまり', aliases: ['ひまりん'] },
    { id: 'r', kind: 'person', value: 'グラシエラ・ディアス', kana: 'ぐらしえら　でぃあす', romaji: 'GRACIELA DIAZ' },
    { id: 'a', kind: 'address', value: '朝凪市鴎台1丁目20番5号' },
    { id: 't', kind: 'phone', value: '0138-00-1011' },
    { id: 'b', kind: 'date-of-birth', value: '平成23年7月14日' },
    { id: 'w', kind: 'workplace', value: '株式会社アサナギ冷蔵' },
    { id: 's', kind: 'school', value: '朝凪市立鴎台中学校' },
    { id: 'e', kind: 'email', value: 'kurematsu.f@agmail.example' },
    { id: 'n', kind: 'identifier', value: '2208-15' },
  ],
};
