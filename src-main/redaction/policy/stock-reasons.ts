import type { PolicyKind } from '../../contract/redaction-policy.ts';
import type { Audience } from '../../contract/redaction-review.ts';

const REASONS: { readonly [K in PolicyKind]: string } = {
  person: '氏名など、特定の個人を識別できる情報が書かれているため。',
  address: '住所は、氏名などほかの情報と合わせると特定の個人を識別できるため。',
  'birth-date': '生年月日は、ほかの情報と合わせると特定の個人を識別できるため。',
  age: '年齢は、世帯の状況など同じ文書の情報と合わせると、特定の個人を識別できるおそれがあるため。',
  facility: '通院先・利用先の名称から、心身の状態など他人に知られたくない個人の状況が分かるため。',
  school: '在籍する学校の名称から、特定の児童・生徒を識別できるおそれがあるため。',
  workplace: '勤務先の名称は、ほかの情報と合わせると特定の個人を識別できるため。',
  organization: '団体の名称が公になると、その団体の正当な利益を害するおそれがあるため。',
  amount: '個人の収入・資産・債務の額が書かれているため。',
  number: '電話番号・証書の番号など、特定の個人に結び付く符号が書かれているため。',
  other: '個人の生活の状況が書かれており、関係者が読むと特定の個人を識別できるおそれがあるため。',
};

/** 理由の文 for a kind: says which fact makes the clause apply; the reviewer may write a better one. */
export function stockReason(kind: PolicyKind, audience: Audience): string {
  return audience === 'subject' && kind !== 'organization' ? `本人以外の人について、${REASONS[kind]}` : REASONS[kind];
}

/** 理由の記号の初期値 for a kind; what harms a body in its trade has a ground of its own. */
export function stockGround(kind: PolicyKind): string {
  return kind === 'organization' ? 'ND-CORP' : 'ND-IND';
}

/** Why something stays without anyone having decided it one by one. */
export const KEPT_BY_POLICY = 'この宛先の方針により残す';
export const KEPT_FOR_SUBJECT = '本人の情報であるため、本人の写しには残す';
