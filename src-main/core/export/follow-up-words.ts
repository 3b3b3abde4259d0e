import type { CaseOutcome } from '../../contract/case-course.ts';
import type { ActionState } from '../../contract/reminder.ts';
import type { VISIT_RESULTS } from '../../contract/visit.ts';
import { WORDS } from '../minutes/words.ts';

const SHORT: Readonly<Record<ActionState, string>> = {
  ...WORDS.states,
  'dropped-no-longer-needed': '必要なし',
  'dropped-no-longer-possible': '行えない',
  'not-done-by-agency': '未実施',
};
const RESULTS: Readonly<Record<(typeof VISIT_RESULTS)[number], string>> = {
  met: '会えた・話せた',
  'absent-note-left': '不在（不在票を置いた）',
  refused: '断られた',
  other: 'その他',
};
const OUTCOMES: Readonly<Record<Exclude<CaseOutcome, 'other'>, string>> = {
  'connected-to-support': '支援につながった',
  'consent-and-coordination-meeting': '同意を得て支援調整会議へ',
  'passed-to-sister-meeting': '他の法定の会議へ引き継ぎ',
  'moved-away': '転出',
  died: '死亡',
  withdrew: '本人の辞退',
  'no-further-need': '支援の必要がなくなった',
  'contact-lost': '連絡が取れなくなった',
};

/** 取組・訪問・終結 in the words of the annual report, which is Japanese. */
export const FOLLOW_UP = {
  states: WORDS.states,
  short: SHORT,
  results: RESULTS,
  outcomes: OUTCOMES,
  actions: '機関ごとの取組の状態',
  course: '取組の状況と再付議',
  visits: '訪問・フォローアップの結果',
  closings: '終結の区分',
  organization: '機関',
  nobody: '機関の指定なし',
  item: '項目',
  result: '結果',
  outcome: '区分',
  count: '件数',
  total: '計',
  overdue: '期限を過ぎて終わっていない取組',
  medianDays: '会議から完了までの日数（中央値）',
  afterClosing: '終結から12か月以内に再び付議した案件',
  again: '12か月以内に続けて付議した案件',
  withheld: '秘匿',
  note: (k: number) =>
    `1から${k - 1}までの件数は「秘匿」とし、差し引きで分かる件数も「秘匿」とします。「必要なし」「行えない」は事情の変化によるもので、機関の未実施とは別に数えます。`,
};
