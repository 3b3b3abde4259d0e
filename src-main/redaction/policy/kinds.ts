import type { PolicyKind, RedactionPolicy } from '../../contract/redaction-policy.ts';
import type { Audience } from '../../contract/redaction-review.ts';

const KIND_OF_TYPE: Readonly<Record<string, PolicyKind>> = {
  person: 'person',
  kana: 'person',
  romaji: 'person',
  alias: 'person',
  'former-name': 'person',
  initials: 'person',
  address: 'address',
  'postal-code': 'address',
  'date-of-birth': 'birth-date',
  'birth-date': 'birth-date',
  date: 'birth-date',
  age: 'age',
  facility: 'facility',
  school: 'school',
  workplace: 'workplace',
  organization: 'organization',
  amount: 'amount',
  reviewer: 'other',
  other: 'other',
  circumstance: 'other',
};

/** 種類 of a span by the engine's type; every number, contact and code is one kind. */
export function kindOf(type: string): PolicyKind {
  return Object.hasOwn(KIND_OF_TYPE, type) ? (KIND_OF_TYPE[type] as PolicyKind) : 'number';
}

const ALL_MARKED: RedactionPolicy = {
  person: 'mark',
  address: 'mark',
  'birth-date': 'mark',
  age: 'mark',
  facility: 'mark',
  school: 'mark',
  workplace: 'mark',
  organization: 'mark',
  amount: 'mark',
  number: 'mark',
  other: 'mark',
};

/** At the table names are known; what is not needed to act on them is widened or left out. */
const NEED_TO_KNOW: RedactionPolicy = {
  person: 'keep',
  address: 'generalise',
  'birth-date': 'generalise',
  age: 'keep',
  facility: 'keep',
  school: 'keep',
  workplace: 'keep',
  organization: 'keep',
  amount: 'generalise',
  number: 'mark',
  other: 'mark',
};

/** 方針の初期値 for each audience, until the office or a reviewer chooses otherwise. */
export const DEFAULT_POLICIES: { readonly [A in Audience]: RedactionPolicy } = {
  members: NEED_TO_KNOW,
  organization: NEED_TO_KNOW,
  subject: ALL_MARKED,
  publication: ALL_MARKED,
  request: ALL_MARKED,
};

/** 黒ラベル: says what kind of thing stood here, in a fixed form. */
export const KIND_LABELS: { readonly [K in PolicyKind]: string } = {
  person: '■氏名■',
  address: '■住所■',
  'birth-date': '■生年月日■',
  age: '■年齢■',
  facility: '■施設名■',
  school: '■学校名■',
  workplace: '■勤務先■',
  organization: '■機関名■',
  amount: '■金額■',
  number: '■番号・連絡先■',
  other: '■非開示■',
};
