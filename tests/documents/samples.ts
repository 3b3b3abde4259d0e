import { readFileSync } from 'node:fs';
import type {
  DisclosureSheet,
  MinutesDocument,
  PrintedCheckpoint,
  Run,
  Section,
} from '../../src-main/documents/model.ts';

const font = (file: string) =>
  readFileSync(new URL(`../../node_modules/@expo-google-fonts/biz-udpgothic/${file}`, import.meta.url));

export const loadFonts = () => ({
  regular: font('400Regular/BIZUDPGothic_400Regular.ttf'),
  bold: font('700Bold/BIZUDPGothic_700Bold.ttf'),
});

/** Names that lose a stroke, a selector or everything in careless software. */
export const RARE = '葛󠄀城・𠮷野・髙橋・山﨑・か゚';

/** The text without the spaces that layout brings and without variation selectors, which not every font carries. */
export const bare = (value: string): string => value.replace(/\s|[\u{e0100}-\u{e01ef}]/gu, '');

export const text = (value: string): readonly Run[] => [{ kind: 'text', text: value }];

/** Builds runs from a sentence in which {…} is what a reviewer removes: the text inside never reaches the model. */
export const redacted = (sentence: string): readonly Run[] =>
  sentence
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece): Run => (piece.startsWith('{') ? { kind: 'mark', ground: 'ND-IND' } : { kind: 'text', text: piece }));

const item = (number: number, sentence: string): Section => ({
  heading: redacted(`議題${number}　{氏名}の見守りについて`),
  blocks: [
    { kind: 'paragraph', runs: redacted(sentence) },
    {
      kind: 'table',
      columns: [
        { label: '時刻', width: 12 },
        { label: '提供者', width: 22 },
        { label: '内容', width: 66 },
      ],
      rows: Array.from({ length: 6 }, (_, row) => [text(`13:4${row}`), text('若葉電力'), redacted(sentence)]),
    },
  ],
});

export const SENTENCE =
  '{山田太郎}さん宅は先月から検針員が{090-1234-5678}へ電話しても応答がない。\n次回までに訪問する。';

/** As the log prints it: eleven groups of five, eight words, origin, size and root as the text of a QR code. */
export const checkpoint: PrintedCheckpoint = {
  origin: 'tasuki/0192f4c1-7a33-7c10-9f6e-5b1d2c3a4e5f',
  size: 1234,
  rootGroups: '4QZ8M 0H7TK XJ2RD 9VWYC 51NPA BG3SE 6F8QH ZT0KM 2R4XJ 7D9VW Y1CNP'.split(' '),
  words: 'あさひ うさぎ かわせみ しらかば たんぽぽ なのはな ひまわり やまびこ'.split(' '),
  qr: `TASUKI1:tasuki/0192f4c1-7a33-7c10-9f6e-5b1d2c3a4e5f:1234:${'4QZ8M0H7TKX'.repeat(5)}`,
  at: '令和8年11月25日 午前10時',
};

/** Minutes of a fictional meeting. */
export const minutes = (items = 2, sentence = SENTENCE): MinutesDocument => ({
  title: '令和8年度第3回 青葉市支援会議 会議録',
  office: '青葉市福祉部生活支援課',
  marking: '公開用（墨消し済み）',
  sections: [
    {
      heading: text('会議の概要'),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '日時', value: text('令和8年11月23日（月）午後1時30分') },
            { label: '文字の確認', value: text(RARE) },
          ],
        },
      ],
    },
    ...Array.from({ length: items }, (_, index) => item(index + 1, sentence)),
  ],
  legend: [{ ground: 'ND-IND', label: '個人に関する情報', article: '個人情報保護法第78条第1項第2号' }],
  approval: [{ label: '議長', value: '髙橋 花子\n令和8年11月25日' }],
  checkpoint,
  language: 'ja',
});

export const sheet = (
  rows: DisclosureSheet['rows'] = [[1, '若葉電力', '検針員が訪問した。', null]],
): DisclosureSheet => ({
  title: '情報共有記録簿（非公開）',
  columns: [
    { label: '番号', width: 8 },
    { label: '提供者', width: 24 },
    { label: '内容', width: 50 },
    { label: '備考', width: 20 },
  ],
  rows,
  notes: ['訂正は新しい行として追加します。'],
});
