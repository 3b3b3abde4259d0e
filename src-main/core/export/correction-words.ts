import type { CORRECTION_MEDIA, CORRECTION_OUTCOMES } from '../../contract/correction.ts';

type Media = (typeof CORRECTION_MEDIA)[number];
type Outcome = (typeof CORRECTION_OUTCOMES)[number];

/** Words of the 回答一覧; like the minutes it is drawn up in Japanese. */
export const CORRECTION_WORDS = {
  title: '訂正の照会　回答一覧',
  head: '照会の概要',
  version: '議事録の版',
  asked: '照会した日',
  due: '回答の期限',
  state: '照会の状況',
  running: '照会中',
  answers: '機関ごとの回答',
  answerColumns: [
    { label: '機関', width: 36 },
    { label: '回答', width: 28 },
    { label: '受け取った日・方法', width: 36 },
  ],
  none: '訂正なし',
  waiting: '回答なし',
  corrections: '申出と採否',
  correctionColumns: [
    { label: '番号', width: 7 },
    { label: '機関・箇所', width: 21 },
    { label: '元の文', width: 22 },
    { label: '訂正案', width: 22 },
    { label: '採否', width: 28 },
  ],
  addition: '（段落の終わりに追加）',
  deletion: '（削除）',
  goneBlock: '（記録を改めたため、段落がありません）',
  undecided: '採否待ち',
  wording: '入れた文言',
  reason: '理由',
  remark: '備考',
  media: {
    paper: '書面',
    phone: '電話',
    'e-mail': '電子メール',
    'in-person': '面談',
    other: 'その他',
  } satisfies Record<Media, string>,
  outcomes: { accepted: '採用', refused: '見送り', withdrawn: '取り下げ' } satisfies Record<Outcome, string>,
} as const;
