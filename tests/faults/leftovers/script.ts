import type { MeetingScript } from '../../../src-main/command-line/demo/walk/meeting-script.ts';
import { CASES, MEMBERS } from './people.ts';

const [first, second] = CASES;
const subjectOf = (number: string) => [{ case: number, person: 'P1' }];

/** 議事メモ, sentence by sentence. The first sentences name persons of the register, which the redaction then finds. */
export const NOTES = [
  [
    '黒板の端に前回の宿題を書き残した。',
    '欠席の連絡は朝のうちに届いている。',
    '資料は会議のあとで必ず回収する。',
    '録音はしないことを全員で確かめた。',
  ],
  [
    `${first?.name.replace('　', '')}さんの家の雨戸が三日閉まったままだった。`,
    `電話は${first?.phone}にかけるとすぐ切れる。`,
    '裏口の植木鉢の下に合鍵が隠してある。',
    '甥が夜更けに年金の袋を持ち出すという。',
    '郵便受けに赤い督促状がたまっていた。',
    '猫の餌だけは毎日買いに出ている。',
    '薬局の紙袋が封も切らずに積まれていた。',
    '訪ねるときは左の小窓を二度たたく約束。',
  ],
  [
    `${second?.name.replace('　', '')}さんは前の雇い主から給料を受け取れずにいる。`,
    '寮を出された夜は河川敷で過ごした。',
    '別れた妻の居所を親族が探しているらしい。',
    '預金通帳は従兄が預かると言っている。',
    '弟に保証人を断られて言葉を失ったという。',
    '就労の面接は来週の水曜に決まった。',
    '歯の痛みで固い物が食べられない。',
    '家計簿を一緒につけ始めたところだ。',
  ],
] as const;

/** 会議の台本. */
export const SCRIPT: MeetingScript = {
  meeting: {
    kind: 'support-meeting',
    number: 'R8-S71',
    title: '第七十一回くらしの灯支援会議',
    place: '旧郵便局二階の和室広間',
    heldOn: '2026-10-15',
    startsAt: '13:30',
    endsAt: '15:00',
    chair: 'M-71',
    recorder: 'M-72',
  },
  invited: MEMBERS.map(({ code }) => code),
  requests: [
    {
      key: 'Q0',
      number: '架生支第七一〇号',
      requestedOn: '2026-10-01',
      isBlanket: true,
      organizations: [],
      cases: [first?.number ?? '', second?.number ?? ''],
      asked: '暮らし向きの変わり目の様子',
      reason: '夜の見守りの分担を決めるため',
      answer: '当日口頭で答える',
    },
  ],
  agenda: [
    { label: '1', title: '宿題の点検と席順の確認', minutes: 5, presenter: 'M-72', case: null, purpose: '' },
    {
      label: '2-1',
      title: '雨戸の閉まった家の件',
      minutes: 30,
      presenter: 'M-73',
      case: first?.number ?? '',
      purpose: '安否の確かめ方を話し合う',
    },
    {
      label: '2-2',
      title: '寮を失った人の件',
      minutes: 30,
      presenter: 'M-73',
      case: second?.number ?? '',
      purpose: '寝床と食事の当てを探す',
    },
  ],
  attendance: {
    entered: MEMBERS.slice(0, 3).map(({ code }) => ({ member: code, at: '13:25' })),
    left: [],
    absences: [{ member: 'M-74', reason: '雪道の事故の後始末のため' }],
    pledgesAtDoor: MEMBERS.slice(0, 3).map(({ code }) => code),
    notice: { readBy: 'M-71', at: '13:31', late: [] },
    recusals: [],
  },
  items: [
    {
      item: '1',
      startedAt: '13:30',
      endedAt: '13:35',
      note: NOTES[0].join(''),
      disclosures: [],
      withholdings: [],
      decisions: [{ text: '宿題の二番は来月へ持ち越す', case: null, dissent: '' }],
      actions: [],
    },
    {
      item: '2-1',
      startedAt: '13:36',
      endedAt: '14:10',
      note: NOTES[1].join(''),
      disclosures: [
        {
          at: '13:40',
          discloser: 'M-72',
          readBy: null,
          subjects: subjectOf(first?.number ?? ''),
          categories: ['debt-arrears'],
          isSpecialCare: false,
          specialCareKinds: [],
          officeSensitive: ['甥との金の揉め事'],
          content: '年金の袋が月ごとに薄くなっていること',
          nature: 'fact',
          purpose: '金銭の見守りを誰が担うか決める',
          medium: 'spoken',
          handout: '',
          legalBasis: ['KON9-3', 'APPI69-1'],
          particulars: {},
          request: 'Q0',
          consentState: 'not-asked',
          consentNote: '本人の前では甥の話を避ける',
          takeHome: 'own-support-staff',
          takeHomeNote: '持ち帰りは手帳の覚えだけ',
        },
      ],
      withholdings: [{ at: '13:50', member: 'M-73', what: '若いころの入院の記録', reason: '今日の安否には要らない話' }],
      decisions: [
        {
          text: '左の小窓は三人が日替わりで訪ねる',
          case: first?.number ?? '',
          dissent: '合鍵の扱いに一名が異を唱えた',
        },
      ],
      actions: [
        {
          text: '植木鉢の合鍵を預かり直す',
          ownerOrganization: 'O-72',
          owner: 'M-73',
          support: [],
          dueOn: '2026-10-22',
        },
      ],
    },
    {
      item: '2-2',
      startedAt: '14:11',
      endedAt: '14:50',
      note: NOTES[2].join(''),
      disclosures: [],
      withholdings: [],
      decisions: [{ text: '空き部屋の鍵を月末まで借りる', case: second?.number ?? '', dissent: '' }],
      actions: [
        {
          text: '未払いの給料の控えを集める',
          ownerOrganization: 'O-71',
          owner: 'M-72',
          support: [],
          dueOn: '2026-10-29',
        },
      ],
    },
  ],
  closedAt: '14:52',
  redactions: [
    { item: '2-1', text: '裏口の植木鉢の下に合鍵', ground: 'ND-OPS', reason: '鍵の場所が知れると危ないから' },
    { item: '2-2', text: '別れた妻の居所', ground: 'ND-IND', reason: '身を隠した人が見つかるから' },
  ],
};
