/** Official terms of a Japanese 会議録; the minutes are an official document and are drawn up in Japanese. */
export const WORDS = {
  fields: {
    number: '会議番号',
    title: '会議名',
    date: '日時',
    day: '開催日',
    place: '場所',
    chair: '議長',
    recorder: '記録',
    openness: '公開の別',
    basis: '根拠',
    quorum: '出席数',
  },
  closed: '非公開（個別案件に係る情報を扱うため）',
  open: '公開（個人に関する情報を扱わない）',
  noticeLabel: '守秘義務の告知',
  attendanceHeading: '出席者',
  attendanceColumns: ['氏名（所属・役割）', '在席・欠席'],
  sheetHeading: '決定・取組の一覧',
  item: '議題',
  headHeading: '会議の概要',
  absent: '欠席',
  recused: '除斥',
  disclosure: '情報共有',
  withheld: '提供しない判断',
  decision: '決定',
  dissent: '異議',
  action: '取組',
  earlierAction: '前回の取組',
  nothingToReview: '確認する取組はなかった。',
  reviewedUnderCases: '案件の取組は、その議題に記載する。',
  owner: '担当',
  due: '期限',
  discussion: '議事',
  states: {
    open: '未着手',
    'in-progress': '取組中',
    done: '完了',
    'done-late': '期限後に完了',
    'carried-over': '次回へ継続',
    'dropped-no-longer-needed': '必要がなくなった（事情の変化）',
    'dropped-no-longer-possible': '行えなくなった（事情の変化）',
    'not-done-by-agency': '機関が行わなかった',
  },
  roles: {
    chair: '会長',
    'deputy-chair': '副会長',
    secretariat: '事務局',
    member: '委員',
    deputy: '代理',
    temporary: '臨時',
    observer: 'オブザーバー',
    'agreement-partner': '協定事業者',
  },
  consent: {
    given: '同意あり',
    partial: '一部同意',
    refused: '拒否',
    'not-asked': '未確認',
    withdrawn: '撤回',
    'not-required': '対象外',
  },
  categories: {
    identity: '基本的事項',
    contact: '連絡先',
    household: '家庭生活',
    health: '心身・健康',
    'disability-care': '障害・介護',
    employment: '就労',
    school: '就学・保育',
    'income-assets': '収入・資産',
    'debt-arrears': '債務・滞納',
    housing: '住まい',
    'welfare-use': '福祉制度の利用',
    'life-history': '生活歴',
    'police-traffic': '交通・警察',
    'criminal-record': '犯罪の経歴',
    'residence-status': '在留',
    'third-party': '第三者に関すること',
    'business-practice': '事業者の取扱い',
    other: 'その他',
  },
} as const;

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** 和暦: `令和8年8月27日（木）`; the first year is 元年. Dates before 1989-01-08 are given in Western years. */
export function japaneseDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  const era = day >= '2019-05-01' ? (['令和', 2018] as const) : day >= '1989-01-08' ? (['平成', 1988] as const) : null;
  const yearText = era === null ? `${year}年` : `${era[0]}${year - era[1] === 1 ? '元' : year - era[1]}年`;
  return `${yearText}${month}月${date}日（${weekday}）`;
}

/** 午後の時刻を24時間で: `13時30分`. */
export function clock(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}時${minutes}分`;
}
