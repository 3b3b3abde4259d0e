import { crc32, deflateSync } from 'node:zlib';
import type { AuditReceipt } from '../../src-main/documents/receipt-model.ts';
import type { AnnualReport, FigureTable } from '../../src-main/documents/report-model.ts';
import { checkpoint, RARE, text } from './samples.ts';

/** 検証の控え of a fictional auditor. */
export const receipt = (): AuditReceipt => ({
  title: '検証の控え',
  office: '青葉市福祉部生活支援課',
  marking: '監査用',
  auditor: `監査委員事務局　${RARE}`,
  at: '令和8年11月30日 午後3時20分',
  verdict: {
    isSound: true,
    sentence: '1件目から1,234件目まで連続しており、計算した値は記録の値と一致しました。',
    details: [
      '令和8年9月30日の控え（800件）と矛盾なくつながっています。',
      '控えより後の記録については、次の検証まで外部の裏付けがありません。',
    ],
  },
  checkpoint,
  earlier: {
    source: '会議録（第8回）に印刷された控え　令和8年9月30日',
    size: 800,
    rootGroups: '7D9VW Y1CNP 4QZ8M 0H7TK XJ2RD 9VWYC 51NPA BG3SE 6F8QH ZT0KM 2R4XJ'.split(' '),
  },
  statement: '誓約の期限が過ぎた者への提供が2件あり、所属へ確認を求めた。そのほかに指摘すべき事項はなかった。',
  signature: {
    keyId: 'auditor/0192f4c1-7a33',
    value: 'wVb2mS5u0zR0uQm7bQ9cX8mHk2v1s0yTt4Jt3V9p6Y2m8b1q5r7n0c3x6z9a2d5g8j1l4o7u0y3w6e9r2t5i8A==',
  },
  howTo: [
    'Tasukiで記録簿を開き、「検証する」の「紙の控え」で、この二次元コードを読み取るか、照合用の値を入力します。',
    '一致すれば、この日までの記録は書き換えられていません。電話などで確かめるときは、合い言葉を読み上げて比べます。',
    'Tasukiを使わずに確かめるときは、監査用の束に添えた検証プログラム（Python）を使います。',
  ],
  language: 'ja',
});

const chunk = (kind: string, content: Uint8Array): Buffer => {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(kind, 4, 'latin1');
  whole.set(content, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, content.length + 8)), content.length + 8);
  return whole;
};

/** A plot of five black bars as a PNG with a remark inside, as careless software leaves one. */
export const plot = (width: number, height: number, remark = ''): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bar = Math.floor((x / width) * 5);
      const isBar = ((x / width) * 5) % 1 > 0.3 && y > height * (0.8 - bar * 0.15);
      pixels[y * (width + 1) + 1 + x] = isBar ? 20 : 255;
    }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      ...(remark === '' ? [] : [chunk('tEXt', Buffer.from(`Author\0${remark}`, 'latin1'))]),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', new Uint8Array()),
    ]),
  );
};

const months = ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'];

const byMonth: FigureTable = {
  title: '月ごとの提供件数',
  columns: [
    { label: '月', width: 30 },
    { label: '支援会議の求めによるもの', width: 35 },
    { label: '本人の同意によるもの', width: 35 },
  ],
  rows: months.map((month, index) => [month, 1200 + index * 13, index % 3 === 0 ? '3件以下' : 10 + index]),
  note: '3件以下は「3件以下」と表しています。',
};

/** 運用状況報告 of a fictional office. */
export const report = (remark = ''): AnnualReport => ({
  title: '令和8年度 支援会議運用状況報告',
  office: '青葉市福祉部生活支援課',
  marking: '公開',
  fields: [
    { label: '対象の期間', value: text('令和8年4月1日から令和9年3月31日まで') },
    { label: '集計した日', value: text('令和9年4月5日') },
  ],
  figures: [
    {
      title: '概要',
      columns: [
        { label: '項目', width: 60 },
        { label: '件数', width: 40 },
      ],
      rows: [
        ['支援会議の開催', 24],
        ['情報の提供', 15_258],
        ['議長の判断による提供', 5],
        ['記録の検証', 4],
      ],
      note: '',
    },
  ],
  pictures: [
    {
      title: '月ごとの提供件数',
      png: plot(1200, 600, remark),
      width: 600,
      height: 300,
      alternative: '月ごとの提供件数の棒グラフ。4月から3月へ増えている。',
      table: byMonth,
    },
  ],
  notes: ['件数は署名された記録簿から数えたものです。', '3件以下の数は、個人が推測されないように丸めています。'],
  checkpoint,
  language: 'ja',
});
