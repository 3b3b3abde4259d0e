import { softForm } from '../text/fold.ts';

/** 間接的な手がかり: what does not name a person but narrows down who it can be. */
export const QUASI_KINDS = [
  'age',
  'sex',
  'family',
  'occupation',
  'town',
  'date',
  'illness',
  'school',
  'rarity',
] as const;
export type QuasiKind = (typeof QUASI_KINDS)[number];

/** One clue as it stands in a shown text. */
export interface QuasiIdentifier {
  readonly kind: QuasiKind;
  /** The words, in soft form. */
  readonly text: string;
}

const NUMBER = '(?:[0-9]{1,3}|[一二三四五六七八九十百〇]{1,4})';

/** Words that make somebody the only one: an insider needs no more (個情法78条1項2号, 他の情報との照合). */
const RARITY =
  /唯一|(?<=人|名|件|世帯|軒|一家|本人|町内|市内|地区|校)のみ|ただ[一1]人|[初はじ]めての|初の|最年少|最年長|最高齢|史上|[市町村]内で[一1]|元(?:市|町|村)長|元(?:市|町|村|県)議|元校長|双子|三つ子|五つ子|報道|新聞に|ニュースで|テレビで|事件の|全国大会|オリンピック|表彰/g;

const PATTERNS: readonly (readonly [Exclude<QuasiKind, 'rarity'>, RegExp])[] = [
  [
    'age',
    new RegExp(`${NUMBER}[歳才](?!以上|以下|未満|児健診)|${NUMBER}代(?:前半|半ば|後半)?(?=の|で|、|男|女|$)`, 'g'),
  ],
  ['sex', /男性|女性|男児|女児|男の子|女の子/g],
  [
    'family',
    /[一二三四五六七八九1-9]人(?:きょうだい|兄弟|姉妹|家族|暮らし|世帯)|(?:母子|父子|単身|独居|高齢者のみの)世帯|ひとり(?:親|暮らし)|一人(?:親|暮らし)|離婚|死別|再婚|内縁|養子|里子|長男|次男|三男|四男|長女|次女|三女|四女|末っ子|ひ孫/g,
  ],
  [
    'occupation',
    /(?:元|現|前)?(?:教員|教師|看護師|介護職|保育士|運転手|漁師|農家|大工|左官|板前|調理師|美容師|理容師|警備員|清掃員|溶接工|会社員|公務員|自営業|船員|僧侶|住職|神職|医師|弁護士|タクシー|トラック|新聞配達|期間工|技能実習生|自衛官|警察官|消防士)/g,
  ],
  ['town', /[一-龠々ヶケぁ-んァ-ヶー]{1,6}(?:町|村|地区|集落|団地|丁目|大字|字|小学校区|中学校区)(?![会長内])/g],
  [
    'date',
    /(?:(?:明治|大正|昭和|平成|令和)(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})年|[12][0-9]{3}年)(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9一二三四五六七八九十]{1,3}日)?/g,
  ],
  [
    'illness',
    /(?:[一-龠々ァ-ヶー]{1,8}(?:病(?!院|棟|室|床)|症|癌|がん|障害|依存|麻痺|骨折|中毒))|うつ|統合失調|認知症|透析|人工呼吸|車いす|失明|難聴|発達障害|妊娠|流産|自殺|自傷/g,
  ],
  [
    'school',
    /(?:小学|中学|高校|大学|高等専門|専門学校)(?:校|生)?[ ]?[一二三四五六1-6]年(?:生|次)?|特別支援学級|不登校|通信制|定時制|保育園|幼稚園|中退/g,
  ],
];

/** Clues that stand in a shown text, in order of their kinds; marks must have been left out of it. */
export function quasiIdentifiers(shown: string): readonly QuasiIdentifier[] {
  const soft = softForm(shown);
  return [
    ...PATTERNS.flatMap(([kind, pattern]) => [...soft.matchAll(pattern)].map(([text]) => ({ kind, text }))),
    ...[...soft.matchAll(RARITY)].map(([text]) => ({ kind: 'rarity' as const, text })),
  ];
}
