import { groupedLine, type PreparedSheets, type SheetNumber, sheetQrText } from '../../contract/recovery-line.ts';
import type { RecoverySheet } from '../../documents/sheet-html.ts';
import { japaneseDate } from '../minutes/words.ts';

/** 復旧票 in words. `today` is the office's own date, `YYYY-MM-DD`. */
export function sheetInWords(drawn: PreparedSheets, sheet: SheetNumber, today: string): RecoverySheet {
  const lines = drawn.lines(sheet);
  return {
    office: drawn.officeName,
    marking: '厳封・複写禁止',
    title: `復旧票　${sheet}枚目（全2枚）`,
    lead: [
      'この票は、職員全員のパスワードが分からなくなったときに、事務局のデータを開くためのものです。もう1枚の票とそろって、はじめて使えます。1枚だけでは何も開きません。',
      '封筒に入れて封をし、2枚を別々の人が、別々の場所に保管してください。写真に撮ったり、複写したりしないでください。',
    ],
    facts: [
      { label: '票の番号', value: `${drawn.setId}（${sheet}枚目）` },
      { label: '事務局', value: drawn.officeName },
      { label: '作った日', value: japaneseDate(today) },
    ],
    lines: lines.map(groupedLine),
    linesNote:
      '各行の最後の1文字は、写し間違いを見つけるための文字です。数字の 0（ゼロ）と 1（いち）はありますが、英字の O（オー）、I（アイ）、L（エル）、U（ユー）は使っていません。',
    qr: sheetQrText(drawn.vaultId, sheet, lines),
    qrNote: '左の5行と同じ内容です。読取り機で入力できます。',
    keeping: [
      { label: '保管する人', value: '□ 所属長　　□ 監査の担当者　　□ その他（　　　　　　　　　　　）' },
      { label: '保管する場所', value: '' },
      { label: '封をした日・署名', value: '　　　　年　　月　　日' },
    ],
    howTo: {
      heading: '使い方',
      steps: [
        'アプリのログイン画面で「パスワードを忘れた・鍵がない（復旧票で開く）」を選びます。',
        '1枚目と2枚目の5行ずつを入力します。間違いがあれば、何枚目の何行目かが表示されます。',
        '管理者の新しいパスワードを決めます。使ったことは記録簿に残り、監査の担当者に知らされます。',
        '使った後は、必ず新しい復旧票を作ります。作り直すと、この票は使えなくなります。',
      ],
    },
    inEnglish:
      'Recovery sheet. Both sheets together open the data of this office when all passwords are lost; one alone opens nothing. Choose 復旧票で開く (open with recovery sheets) at sign-in and type the five lines of each; a slip is named by sheet and line. Keep them sealed and apart, never copy them, and make new ones after use.',
    language: 'ja',
  };
}
