import { softForm, tightForm } from '../text/fold.ts';
import { numeralValue } from '../text/numerals.ts';
import { numberedSpellings } from './address-forms.ts';
import type { FormSink, FormUse } from './forms.ts';
import { SCHOOL, SCHOOL_KIND, schoolName, schoolShort, withoutCourse } from './school-forms.ts';
import { spellings } from './spellings.ts';

const LEGAL_FORM =
  /(?:株式会社|有限会社|合同会社|合資会社|合名会社|\(株\)|\(有\)|\(合\)|\(医\)|\(社福\)|\(同\)|\(福\)|\(一社\)|\(一財\)|\(公財\)|\(公社\)|\(特非\)|\(資\)|\(名\)|地方独立行政法人|独立行政法人|国立大学法人|社会福祉法人|社会医療法人(?:社団|財団)?|医療法人(?:社団|財団)?|学校法人|宗教法人|特定非営利活動法人|NPO法人|認定NPO法人|一般社団法人|一般財団法人|公益社団法人|公益財団法人|農事組合法人|更生保護法人|[一-龠々]{2,6}法人|協同組合|事業協同組合|農業協同組合|漁業協同組合|企業組合)/gi;
const COMPANY_FORMS = [
  ['株式会社', '(株)'],
  ['有限会社', '(有)'],
  ['合同会社', '(同)'],
] as const;
const RUNNING_BODY = /^[一-龠々ぁ-んァ-ヶー]{1,7}会(?=.{3,})/;
const PUBLIC_OWNER = /^(?:[一-龠々ぁ-んァ-ヶ]{1,7}?)?(?:[都道府県市区町村]立|[都道府県市区町村]営|国立|私立|公立)/;
const BRANCH =
  /(?:(?<=[ぁ-んァ-ヶーA-Za-z0-9])[一-龠々0-9]{1,6}(?:店|支店|営業所|出張所|事業所|工場|センター)|[一-龠々]{2,4}?(?:支店|営業所|出張所|事業所)|本店|第[0-9一二三四五]工場|(?:配送|物流)センター)$/;
/** Kinds of services that people leave out when they name one. */
const SERVICE_KIND =
  /^(?:(?:無料低額|簡易)宿泊?所|宿泊所|自立準備ホーム|自立援助ホーム|日常生活支援住居施設|更生保護施設|女性自立支援施設|児童家庭支援センター|(?:地域)?若者サポートステーション|学童保育所?|学童クラブ|児童発達支援(?:センター|事業所)?|(?:福祉)?作業所|共同生活援助|軽費老人ホーム|配食サービス|シェルター|グループホーム|特別養護老人ホーム|特養|養護老人ホーム|有料老人ホーム|介護老人保健施設|老健|ケアハウス|デイサービス(?:センター)?|ショートステイ|訪問看護ステーション|居宅介護支援事業所|就労継続支援[AB]型(?:事業所)?|就労支援センター|放課後等?デイサービス|居宅介護支援(?:センター)?|相談支援事業所|相談支援センター|障害者支援施設|生活介護事業所|小規模多機能(?:ホーム|型居宅介護)?|サービス付き高齢者向け住宅|サ高住|住宅型有料老人ホーム|訪問介護(?:事業所|ステーション)?|ヘルパーステーション|(?:こ|子)ども食堂|(?:こ|子)どもの居場所|フリースクール|学習塾|学習支援教室|フードバンク|母子生活支援施設|児童養護施設|救護施設|地域活動支援センター|認定こども園|居酒屋|スナック|スーパー)/;
/** Two kinds of business at the end of a firm's name (丸山水産加工): the second is left out. */
const TRADE =
  '水産|加工|電機|電気|電工|電子|サービス|建設|建築|土木|工業|産業|運輸|運送|物流|商事|商会|商店|食品|製菓|製麺|製材|製作所?|鉄工所?|精機|精密|塗装|設備|工務店|造園|清掃|警備|自動車|整備|印刷|紙業|化学|化成|金属|農園|畜産|酒造|観光|交通|不動産|メンテナンス|興業|実業|組|ビルサービス|クリーン|リース|フーズ|システム';
const TWO_TRADES = new RegExp(`^(.{2,}?(?:${TRADE}))(?:${TRADE})$`);
const ONE_TRADE = new RegExp(`^(.{2,}?)(?:${TRADE})$`);
/** 港南赤十字病院 is 港南赤十字: names that say enough without 病院. */
const TELLING_CLINIC =
  /(?:赤十字|済生会|徳洲会|医師会|協立|共立|厚生|記念|中央|総合|市民|町立|県立|医大|生協|共済|労災|.会)$/;
/** 千草市立総合病院 is also 千草総合病院, 千草市総合病院 and 市立総合病院. */
const OWNED = /^(.{1,6}?)([都道府県市区町村])立(.{3,})$/;
const CLINIC = /(?:医院|クリニック|診療所|病院)$/;
const GENERIC =
  /^(?:無職|農業|漁業|林業|会社員|自営業?|個人事業|主婦|家事|学生|パート|アルバイト|日雇い?|派遣|契約社員|正社員|求職中|休職中|退職|失業中|年金|なし|不明|未定|秘匿|非公開|内職|公務員|フリーター|介護離職|単身赴任中?|大学中退|大学生|高校生|中学生|小学生|未就学|在宅|病院|学校|会社|工場|店舗|清掃|警備|介護|建設業|建設|運送|製造業|飲食店|小売)$/;

/** Names of municipalities seen in the register's addresses: an organisation is often written without them. */
export type Municipalities = ReadonlySet<string>;

/** 勤務先・学校・施設の表記: gathers the names in a note such as 「元 松岡塗装（令和8年2月まで）、日雇い」 in full and in the usual short forms. */
export function addOrganizationForms(
  sink: FormSink,
  value: string,
  aliases: readonly string[],
  entity: number,
  type: string,
  places: Municipalities,
): void {
  for (const name of namesIn(value)) addName(sink, name, entity, type, places, true);
  for (const alias of aliases) for (const name of namesIn(alias)) addName(sink, name, entity, type, places, false);
}

/** The names inside a free note: brackets, time notes and everyday words dropped. */
function namesIn(value: string): readonly string[] {
  const soft = softForm(value);
  const quoted = [...soft.matchAll(/[「『"]([^」』"]{2,})[」』"]/g)].map((match) => match[1] ?? '');
  const inBrackets = [...soft.matchAll(/[（(]([^（）()]*)[)）]/g)]
    .map((match) => match[1] ?? '')
    .flatMap((note) => note.split(/\s+/))
    .filter(
      (word) =>
        /[一-龠々ァ-ヶ]{4,}/.test(word) && !/[年月]|まで|から|派遣|元|季節|経営/.test(word) && SUFFIXED.test(word),
    );
  const protectedForms = soft.replace(/\((株|有|合|医|社福|同|福|一社|一財|公財|公社|特非|資|名)\)/g, '⟨$1⟩');
  const open = protectedForms.replace(/[（(][^（）()]*[)）]/g, '、').replace(/[「『"][^」』"]{2,}[」』"]/g, '、');
  const plain = open
    .split(/[、,／/;]|\s+(?=元|現|前)/)
    .map((part) =>
      part
        .replace(/⟨([^⟩]+)⟩/g, '($1)')
        .trim()
        .replace(/^(?:元|現|前|旧|勤務先|勤務|学校|在籍)[\s:：]+/, '')
        .replace(/^(?:元|現在?は?|前職)(?=[^-ー]{4,})/, '')
        .trim(),
    )
    .flatMap((part) => (LEGAL_SPACE.test(part) ? [part.replace(/\s+/g, '')] : [part, ...part.split(/\s+/)]));
  return [...new Set([...quoted, ...inBrackets, ...plain])].filter(
    (name) => tightForm(name).length >= 2 && !GENERIC.test(name),
  );
}
const LEGAL_SPACE = /(?:法人|会社|組合|\([株有]\))\s/;
/** ミヤマ for ミヤマ精工. */
const INDUSTRY =
  /^([ァ-ヶー]{3,}|[ぁ-ん]{3,})(?:精工|精機|精密|製作所?|工業|産業|建設|建築|工務店|土木|電機|電工|電子|電装|水産|食品|物流|運輸|運送|商事|商店|商会|塗装|左官|造園|清掃|警備|印刷|化成|化学|金属|鉄工|自動車|モータース|不動産|サービス|フーズ|マート|ストア|クリーニング|介護(?:サービス)?|システム|薬局|タクシー|交通|観光|農園|牧場|建材|住設|包装|梱包|金型|板金|ガス|石油|石材|木材)$/;
const KIND_ALONE =
  /^(?:(?:特別)?支援学校|小学校|中学校|高等学校|高校|保育園|保育所|幼稚園|こども園|病院|医院|クリニック|診療所|総合病院|中央病院|市民病院|町立病院|事業所|センター|デイサービスセンター)$/;
const SUFFIXED = /(?:社|業|店|所|院|校|園|精密|塗装|工務|建設|製作|工業|食品|運輸|商事|電機|マート|センター)$/;

function addName(
  sink: FormSink,
  name: string,
  entity: number,
  type: string,
  places: Municipalities,
  isRegistered: boolean,
): void {
  const add = (text: string, use: FormUse): void => {
    const tight = tightForm(text);
    if (tight.length < 2) return;
    for (const spelling of [...spellings(tight), ...numberedSpellings(tight), ...bodySpellings(tight)])
      sink.add(spelling, { use, type, entity, isRegistered });
  };
  const classAt = /([0-9一二三四五六])年(?:生)?(?:([0-9一二三四五六七八九十A-Za-z]{1,2})組)?$/.exec(name);
  if (classAt?.[2])
    sink.addClass(
      `${numeralValue(classAt[1] ?? '')}-${/[A-Za-z]/.test(classAt[2]) ? classAt[2] : numeralValue(classAt[2])}`,
      entity,
    );
  const whole = (classAt ? name.slice(0, classAt.index) : name).trim();
  if (!whole) return;
  add(whole, 'organization');
  const bare = whole.replace(LEGAL_FORM, '').trim();
  for (const [long, short] of COMPANY_FORMS) {
    if (whole.includes(long) || whole.includes(short))
      for (const form of [`${long}${bare}`, `${short}${bare}`, `${bare}${short}`, `${bare}${long}`])
        add(form, 'organization');
  }
  const hospital = /(?:総合|中央|市民|町民|記念)病院$/.exec(bare)?.[0];
  if (hospital && hospital !== whole) add(hospital, 'core');
  for (const core of shorter(bare, places)) {
    if (core !== whole && SCHOOL_KIND.test(core)) add(core, 'core');
    else if (core !== whole) add(core, core.length >= 4 || /[ァ-ヶA-Za-z]{3}/.test(core) ? 'organization' : 'short');
    for (const short of schoolShort(core)) add(short, SCHOOL_KIND.test(short) ? 'core' : 'short');
    const school = schoolName(core);
    if (/(?:女子|学園|学院|国際|附属|聖[一-龠々])$/.test(school)) add(school, 'organization');
    const bareSchool = school.replace(/(?:女子|男子|学園|学院)$/, '');
    if (bareSchool.length >= 2) add(bareSchool, 'core');
    for (const place of places)
      if (SCHOOL.test(core) && !core.startsWith(place))
        for (const long of [core, ...schoolShort(core)]) add(place + long, 'organization');
    const industry = INDUSTRY.exec(core)?.[1];
    if (industry) add(industry, 'core');
    const trade = TWO_TRADES.exec(core)?.[1];
    if (trade && tightForm(trade).length >= 4) add(trade, 'organization');
    const named = ONE_TRADE.exec(trade ?? core)?.[1];
    if (named && !industry) add(named, 'core');
    const placeless = [...places].find((place) => core.endsWith(place) && /[ァ-ヶーぁ-ん]/.test(core));
    if (placeless && core.length - placeless.length >= 4) add(core.slice(0, -placeless.length), 'organization');
    const own = core.replace(SERVICE_KIND, '').trim();
    const kind = SERVICE_KIND.exec(core)?.[0] ?? '';
    if (kind && own.length >= 2) add(own + kind, 'organization');
    if (own !== core && own.length >= 3) add(own, 'short');
    const branchless = core.replace(BRANCH, '');
    if (branchless !== core && tightForm(branchless).length >= 3) add(branchless, 'organization');
    const unclinic = core.replace(CLINIC, '');
    if (TELLING_CLINIC.test(unclinic) && unclinic !== core && unclinic.length >= 4) add(unclinic, 'organization');
    else if (unclinic !== core && unclinic.length >= 2) add(unclinic, 'core');
    if (/赤十字/.test(core)) for (const red of [unclinic.replace('赤十字', '日赤'), '日赤']) add(red, 'short');
    if (unclinic !== core && unclinic.length >= 2)
      for (const letters of core.endsWith('病院') ? ['HP', 'H'] : ['CL', 'C']) add(unclinic + letters, 'organization');
    if (
      unclinic !== core &&
      /(?:科|整形|こども|レディース|メンタル|ハート|デンタル)$/.test(unclinic) &&
      unclinic.length >= 4
    )
      add(unclinic, 'organization');
  }
}

/** こども 子ども 子供, 電機 電気, 製作所 製作: one word in several writings. */
const WORD_SPELLINGS: readonly (readonly string[])[] = [
  ['コドモ', '子ドモ', '子供'],
  ['電機', '電気'],
  ['製作所', '製作'],
  ['鉄工所', '鉄工'],
  ['センター', 'センタ'],
];

function bodySpellings(tight: string): readonly string[] {
  return WORD_SPELLINGS.flatMap((words) => {
    const own = words.find((word) => tight.includes(word));
    return own ? words.map((word) => tight.replace(own, word)) : [];
  });
}

/** おがわ内科クリニック is also おがわクリニック. */
function withoutDepartment(core: string): string {
  return core.replace(
    /(?<=[^ ]{2})(?:[内外]科|整形外科|小児科|皮膚科|耳鼻(?:咽喉)?科|眼科|歯科|心療内科|精神科)(?=(?:クリニック|医院|診療所)$)/,
    '',
  );
}

function shorter(bare: string, places: Municipalities): readonly string[] {
  const found = new Set([bare]);
  const unowned = bare.replace(PUBLIC_OWNER, '');
  if (unowned.length >= 3) found.add(unowned);
  const owned = OWNED.exec(bare);
  if (owned)
    for (const less of [`${owned[1]}${owned[3]}`, `${owned[1]}${owned[2]}${owned[3]}`, `${owned[2]}立${owned[3]}`])
      found.add(less);
  const unrun = bare.replace(RUNNING_BODY, '');
  if (unrun !== bare && CLINIC.test(bare)) found.add(unrun);
  for (const core of [...found]) {
    for (const place of places) {
      const rest = core.startsWith(place) ? core.slice(place.length).replace(/^[市町村]立?/, '') : '';
      if (
        rest.length >= 5 ||
        /^..組合$/.test(rest) ||
        (rest.length >= 3 && SCHOOL.test(rest) && rest.replace(SCHOOL, '').length >= 2)
      )
        found.add(rest);
    }
  }
  for (const core of [...found]) for (const less of [withoutDepartment(core), withoutCourse(core)]) found.add(less);
  const second = /^第([1-9一二三四五六七八九])(小|中)学校$/.exec(unowned);
  if (second) found.add(`${second[1]}${second[2]}`);
  return [...found].filter((core) => core === bare || !KIND_ALONE.test(core));
}
