/*
 * Everything that the day's work enters. All persons, places and numbers are invented; exchanges 0949-00 and 0x0-0000 are
 * not assigned. Each string is long enough that ciphertext does not hold it by chance.
 */

const SURNAMES = '鷺ノ谷 椋鳥居 梛木沢 霞ヶ浜 杣之内 櫟原田 鵜戸口 蕗ノ台 樫立野 雁来沢 萱場崎 楓ヶ丘'.split(' ');
const GIVEN = '澄江子 与四郎 千鶴代 喜三郎 八重乃 孝太朗 志津香 源之助 小夜里 辰五郎 美也古 弥太郎'.split(' ');
const KANA =
  'さぎのやすみえこ むくどりいよしろう なぎきざわちづよ かすみがはまきさぶろう そまのうちやえの いちはらだこうたろう うとぐちしづか ふきのだいげんのすけ かしたてのさより かりきざわたつごろう かやばざきみやこ かえでがおかやたろう'.split(
    ' ',
  );
const STREETS = '汐入 機織 鳴子 渡し場 三本松 船溜 石灯籠 水車 夕凪 桑畑 駒止め 狐塚'.split(' ');
const ARREARS =
  '水道料金四か月分の未納 家賃二か月分の滞り 電気代の督促が三通 ガスの閉栓が二度 保険料の分納が中断 給食費半年分の遅れ 携帯電話の料金滞納 固定資産税の差押え予告 奨学金の返還猶予切れ 消費者金融三社の借入 入院費の分割払い 自動車ローンの延滞'.split(
    ' ',
  );
const HEALTH =
  '腰椎の手術のあと通院中断 糖尿病の注射を自己判断で減らす 不眠で昼夜が逆転 片耳の聞こえが悪い 抑うつで外出できず 喘息の発作が月に二度 物忘れが目立ち始めた 足の傷が治りにくい 血圧の薬を飲み残す 依存症の自助会へ通う 白内障で字が読めず 産後の体調がすぐれない'.split(
    ' ',
  );

/** 案件: one line of the register each. */
export const CASES = SURNAMES.map((surname, at) => ({
  number: `R8-7${String(at + 1).padStart(2, '0')}`,
  name: `${surname}　${GIVEN[at]}`,
  kana: KANA[at] ?? '',
  address: `架空市${STREETS[at]}町${(at % 5) + 1}丁目${at + 11}番${at + 3}号`,
  phone: `0949-00-73${String(at + 10)}`,
  relative: `${surname}　${GIVEN[(at + 5) % GIVEN.length]}`,
  arrears: ARREARS[at] ?? '',
  health: HEALTH[at] ?? '',
}));

export const ORGANIZATIONS = [
  {
    code: 'O-71',
    name: '架空市くらしの窓口推進課',
    kind: '市の課',
    form: '地方公共団体',
    phone: '0949-00-8101',
    place: '架空市大手通り一番地の二',
  },
  {
    code: 'O-72',
    name: '相談支援センターわたげの森',
    kind: '自立相談支援機関',
    form: '社会福祉法人(委託)',
    phone: '0949-00-8102',
    place: '架空市羽衣坂下七番地',
  },
  {
    code: 'O-73',
    name: '西潟ガス株式会社架空営業所',
    kind: 'ガス',
    form: '株式会社',
    phone: '0949-00-8103',
    place: '架空市湊新田四十番地',
  },
] as const;

export const MEMBERS = [
  {
    code: 'M-71',
    name: '御厨川　冬子',
    kana: 'みくりやがわ　ふゆこ',
    organization: 'O-71',
    role: '会長',
    phone: '080-0000-9101',
  },
  {
    code: 'M-72',
    name: '梅ヶ枝　惣一',
    kana: 'うめがえ　そういち',
    organization: 'O-71',
    role: '事務局',
    phone: '080-0000-9102',
  },
  {
    code: 'M-73',
    name: '波多江　千秋',
    kana: 'はたえの　ちあき',
    organization: 'O-72',
    role: '委員',
    phone: '080-0000-9103',
  },
  {
    code: 'M-74',
    name: '猪苗代　雪彦',
    kana: 'いなわしろ　ゆきひこ',
    organization: 'O-73',
    role: '協定事業者',
    phone: '080-0000-9104',
  },
  {
    code: 'M-75',
    name: '竹ノ塚　百合絵',
    kana: 'たけのつか　ゆりえ',
    organization: 'O-71',
    role: '委員',
    phone: '080-0000-9105',
  },
  {
    code: 'M-76',
    name: '佐々良木　洋平',
    kana: 'ささらぎ　ようへい',
    organization: 'O-72',
    role: '委員',
    phone: '080-0000-9106',
  },
  {
    code: 'M-77',
    name: '榎並木　奈緒美',
    kana: 'えなみき　なおみ',
    organization: 'O-72',
    role: '委員',
    phone: '080-0000-9107',
  },
  {
    code: 'M-78',
    name: '伊集院　金太',
    kana: 'いじゅういん　きんた',
    organization: 'O-73',
    role: '協定事業者',
    phone: '080-0000-9108',
  },
  {
    code: 'M-79',
    name: '萩野目　とも代',
    kana: 'はぎのめ　ともよ',
    organization: 'O-71',
    role: '委員',
    phone: '080-0000-9109',
  },
  {
    code: 'M-80',
    name: '小田切　玄太郎',
    kana: 'おだぎり　げんたろう',
    organization: 'O-72',
    role: '委員',
    phone: '080-0000-9110',
  },
] as const;
