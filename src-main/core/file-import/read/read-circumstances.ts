import type { Person } from '../../../contract/support-case.ts';
import { SECRET_PLACE } from './confidential-place.ts';
import { leadingRelation, splitOutside, withoutBrackets } from './split-text.ts';

type Identifier = Person['identifiers'][number];
type Health = Person['health'][number];

/** Parts of a cell by the person they are about: `元 造船所／妻 パート` → 本人 and 妻. */
export function byRelation(
  cell: string,
  relations: readonly string[],
): readonly { readonly relation: string; readonly text: string }[] {
  let current = '本人';
  return splitOutside(cell, /[／\n]/).map((part) => {
    const lead = leadingRelation(part);
    if (lead && lead.rest !== '' && (relations.includes(lead.relation) || lead.relation === '本人')) {
      current = lead.relation;
      return { relation: current, text: lead.rest };
    }
    current = '本人';
    return { relation: current, text: part };
  });
}

const SCHOOL = /学校|小学|中学|高校|高等|大学|専門学|保育|幼稚園|こども園|学園|学院/;
const GENERIC =
  /^(?:無職|なし|不明|求職中|休職中|失業中|自営業?|会社員|公務員|団体職員|学生|主婦|主夫|年金(?:生活)?|日雇い|派遣|パート|アルバイト|内職|在宅|就労なし|退職|定年|（?秘匿）?|非公開|育休中?|産休中?|福祉的就労|大学中退|高校中退)$|(?:農業|漁業|林業|清掃業?|整備業|建設業|製造業|配送業?|警備業?)$|^(?:とび|大工|左官|調理|運転|介護|看護|事務|塗装|解体|溶接)(?:職|工|員|師|士)?$|(?:不明|らしい|のみ)$/;
const TOO_WIDE =
  /^(?:コールセンター|物流倉庫|倉庫|工場|.{0,4}加工場|.{0,4}工場|造船所|病院|歯科医院|医院|ドラッグストア|スーパー|コンビニ|介護施設|福祉施設|宿泊施設|市内.*|県内.*|警備会社|港湾荷役|タクシー乗務員|衣料品店|クリーニング店|リサイクル工場|居酒屋|飲食店|宅配|市内保育園|保育園|保育所)$/;

/** 勤務先・学校 as identifiers: proper names only, without 元, brackets and words that name a whole trade. */
export function readWorkplaces(text: string): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const part of splitOutside(text, /[、，,・]/)) {
    const { outside, inside } = withoutBrackets(part.replace(/^(?:元|前|もと)[\s　]+/, ''));
    if (GENERIC.test(outside.trim())) found.push(...inside.flatMap(formerWorkplace));
    const quoted = outside.match(/[「『]([^」』]+)[」』]/)?.[1];
    const bare = (quoted ?? outside)
      .replace(/^(?:長男|長女|夜間の|通所先?|勤務先|学校)[\s　:：]+/, '')
      .replace(/(?:経営|勤務|在学|在籍|通園|通所|に勤務|の従業員)$/, '')
      .trim();
    if (bare.length < 2) continue;
    if (!quoted && SCHOOL.test(bare)) {
      const school = bare.match(
        /^(.*?(?:学校|小学校|中学校|高校|大学|学園|学院|保育園|保育所|幼稚園|こども園|[小中高](?=\d)))[\s　]*(.*)$/,
      );
      const name = school?.[1] ?? bare;
      if (!TOO_WIDE.test(name)) found.push({ kind: 'school', value: name });
      const form = (school?.[2] ?? '').replace(/^(中退|卒業?|卒)$/, '');
      if (/[年組]/.test(form)) found.push({ kind: 'school', value: `${name}${form}` });
    } else if (quoted || !(GENERIC.test(bare) || TOO_WIDE.test(bare))) found.push({ kind: 'workplace', value: bare });
  }
  return found;
}

const SINCE =
  /(?:(?:明治|大正|昭和|平成|令和|[MTSHR])?\s*[0-9０-９元.．/／年月日]+)?\s*(?:頃|ごろ|末)?\s*(?:まで|から|より|退職|退社|解雇|離職|雇止め|閉店|入社)/g;

/** The former place in `無職（平成21年まで 〇〇精密）`: what is left of a bracket without its dates. */
function formerWorkplace(bracket: string): readonly Identifier[] {
  const place = bracket
    .replace(SINCE, ' ')
    .replace(/^[\s　、，,]+|[\s　、，,]+$/g, '')
    .replace(/^[\s　]*(?:元|前職?|もと)[\s　:：]*/, '')
    .replace(/(?:を|に勤務|勤務|に)[\s　]*$/, '')
    .trim();
  const isName =
    place.length >= 3 &&
    !/[0-9０-９]|^[ぁ-ん]+$|[\s　]|中$/.test(place) &&
    !GENERIC.test(place) &&
    !TOO_WIDE.test(place);
  return isName ? [{ kind: 'workplace', value: place }] : [];
}

const FACILITY = /[^\s　、（()）。／「」・]*?(?:病院|医院|クリニック|診療所|医療センター|療育センター|歯科医院)/g;

/** 医療機関 named in a text about health. */
export function facilitiesIn(text: string): readonly Identifier[] {
  const names = [...text.matchAll(FACILITY)].map((match) =>
    match[0].replace(/^(?:\d+歳?代?に|現在|以前|昨年|今年|後に|のち)/, ''),
  );
  return [...new Set(names)]
    .filter((name) => name.length > 3 || !/^.{0,1}(?:病院|医院)$/.test(name))
    .map((value) => ({ kind: 'facility', value }));
}

const SPECIAL =
  /病|症|障害|障がい|うつ|鬱|癌|がん|ガン|依存|手帳|健診|検診|入院|通院|受診|服薬|内服|投薬|治療|手術|術後|骨折|ぜんそく|喘息|麻痺|まひ|認知|発達|不眠|パニック|難聴|失明|白内障|緑内障|視野|血圧|糖尿|心不全|腎|肝|肺|腰痛|ヘルニア|むし歯|虫歯|妊娠|妊婦|流産|アレルギー|てんかん|脳|感染|刑|釈放|服役|逮捕|犯罪|前科|少年院|保護観察|暴力|虐待|被害/;
const NOT_SPECIAL = /^(?:要介護|要支援|自立|健康|良好|なし|特になし|不明|喫煙|飲酒|更年期症状)[\s　]*[0-9０-９]*$/;

/** 健康・障害 in parts; `isSpecialCare` proposes 要配慮個人情報 (care levels are none). */
export function readHealth(text: string): readonly Health[] {
  return splitOutside(text, /[、，,]/)
    .filter((part) => !/^(?:なし|無|特になし|不明|[-－―])$/.test(part))
    .map((part) => ({ text: part, isSpecialCare: SPECIAL.test(part) && !NOT_SPECIAL.test(part) }));
}

/** Whether an address says that it must not be known (支援措置, 秘匿). */
export function isConfidentialAddress(address: string): boolean {
  return SECRET_PLACE.test(address);
}
