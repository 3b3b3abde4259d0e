import { numeralValue } from '../../redaction/text/numerals.ts';

const UNIT =
  '円|万円|千円|年度|年|か月|ヶ月|カ月|ケ月|箇月|月分|月|週間|週|日間|日|時間|時|分|回|件|人|名|世帯|歳|才|割|%|パーセント|か所|箇所|枚|台|通|号|丁目|番地|番|階|度|点|倍|キロ|kg|km|cm|m|g|名様|戸|口|社|店|本|袋|食|泊|軒|期|級|種|類|代|学年|畳|坪|人家族|人世帯';
/** Western dates in both ways of writing, clock times, then figures with or without a unit. */
const FIGURE = new RegExp(
  `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}:\\d{2}|(?:\\d[\\d,]*(?:\\.\\d+)?|[〇零一二三四五六七八九十百千]+(?=万|${UNIT}))万?(?:${UNIT})?`,
  'gu',
);

/** Words in which a numeral counts nothing. */
const NO_COUNT = /一(?:時|部|緒|般|定|方|応|層|番|度|人暮らし)|第[一二三四五六七八九十]者|三者|万一|二次|一次/gu;

/**
 * 数・日付・金額 in a text, in one spelling: `三か月` and `3ヶ月` are the same, `1万2千円` is `12000円`, `R8年` stays with
 * its number. A date is taken apart into its year, month and day, so that 8月3日 is found in 令和8年8月3日.
 */
export function figuresIn(source: string): readonly string[] {
  const text = source
    .normalize('NFKC')
    .replace(/元年/g, '1年')
    .replace(NO_COUNT, (words) => ' '.repeat(words.length));
  const found: string[] = [];
  for (const [figure] of joinThousands(text).matchAll(FIGURE)) {
    const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(figure);
    const clock = /^(\d{1,2}):(\d{2})$/.exec(figure);
    if (day) found.push(`${Number(day[2])}月`, `${Number(day[3])}日`);
    else if (clock) found.push(`${Number(clock[1])}時`, ...(Number(clock[2]) > 0 ? [`${Number(clock[2])}分`] : []));
    else found.push(plain(figure));
  }
  return [...new Set(found)];
}

/** A text with its figures blanked out, so that what is left are its words. */
export const withoutFigures = (text: string): string => text.normalize('NFKC').replace(FIGURE, ' ');

/** `1万2千円` and `1万2,500円` in digits. */
const joinThousands = (text: string): string =>
  text
    .replace(/(\d+)万(\d)千(?=円)/g, (_, tens: string, thousands: string) =>
      String(Number(tens) * 10_000 + Number(thousands) * 1000),
    )
    .replace(/(\d+)万(\d[\d,]*)(?=円)/g, (_, tens: string, rest: string) =>
      String(Number(tens) * 10_000 + Number(rest.replaceAll(',', ''))),
    )
    .replace(/(\d+(?:\.\d+)?)千(?=円)/g, (_, thousands: string) => String(Number(thousands) * 1000));

function plain(figure: string): string {
  const [, digits = '', kanji = '', ten = '', unit = ''] =
    /^([\d,.]*)([〇零一二三四五六七八九十百千]*)(万?)(.*)$/u.exec(figure) ?? [];
  const number = digits === '' ? numeralValue(kanji) : Number(digits.replaceAll(',', ''));
  return `${ten === '' ? number : number * 10_000}${unit
    .replace(/^[ヶカケ箇か](月|所)/u, 'か$1')
    .replace('才', '歳')
    .replace('パーセント', '%')
    .replace(/^名様?$/u, '人')}`;
}
