import { tightForm } from '../text/fold.ts';
import { type Lines, matchIn, ROOM } from '../text/line-traits.ts';
import { familyNames } from '../words/family-names.ts';
import { OFFICE_TITLE } from '../words/name-context.ts';

const TIMED =
  /^[ ]*(?:[[［【(][ ]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ ]?[\]］】)][ ]*|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ ]+)([^:：\n「」。、()（）]{1,14})(?:[（(]([^）)\n]{1,24})[）)])?[ ]*[:：]/;
const UNTIMED =
  /^[ ]*[○◯●◎・]?[ ]*([一-龠々ヶ]{1,4}|[ァ-ヶー]{2,8})(?:[（(]([^）)\n]{2,24})[）)]|(?:課長|係長|主任|主査|補佐|会長|副会長|委員長?|保健師|議長|相談員|支援員))[ ]*[:：]/;
const EVENT =
  /[（(]([一-龠々ヶ]{1,4})[（(]([^）)\n]{2,20})[）)](?:[^）)\n]{0,12})(?:入室|退室|退席|再入室|出席|欠席|着席)/g;

/** 9:02 沖さん: whoever sits in the room is not written with さん in its minutes; a caller is. */
const GUEST = /(?:さん|さま|様|ちゃん|くん)$/;
/** 9:35 沖氏 事業と家計 説明者: an entry of an agenda that ends in a label. */
const ENTRY = /(?:さん|氏|様)[ ]|[者先]$/;
const LABEL_REACH = 64;

/** What the form of the minutes tells about who sits in the room. */
export interface Speakers {
  readonly labels: readonly (readonly [number, number])[];
  /** Family names in tight form. */
  readonly families: ReadonlySet<string>;
}

/** Finds the speakers' labels `[13:41] 田中（健康）：`, `田中（社協）：` and the events `（川添（白縫電力）退室）`. */
export function findSpeakers(soft: string, lines: Lines): Speakers {
  const labels: (readonly [number, number])[] = [];
  const families = new Set<string>();
  const seen = new Set<string>();
  const take = (name: string, start: number, end: number): void => {
    if (GUEST.test(name) || ENTRY.test(name)) return;
    labels.push([start, end]);
    if (seen.has(name)) return;
    seen.add(name);
    families.add(tightForm(familyOf(name)));
  };
  let colon = -1;
  for (let from = 0; from < soft.length; ) {
    const newline = soft.indexOf('\n', from);
    const end = newline < 0 ? soft.length : newline;
    if (colon < from) colon = soft.indexOf(':', from);
    if (colon < 0) break;
    const head = colon < Math.min(end, from + LABEL_REACH) ? soft.slice(from, Math.min(end, from + LABEL_REACH)) : '';
    const label = head && (TIMED.exec(head) ?? UNTIMED.exec(head));
    if (label) take((label[1] ?? '').trim(), from + label[0].indexOf(label[1] ?? ''), from + label[0].length);
    from = end + 1;
  }
  matchIn(soft, lines.having(ROOM), EVENT, (match, start) => take(match[1] ?? '', start + 1, start + match[0].length));
  labels.sort((one, other) => one[0] - other[0]);
  return { labels: labels.filter(([start], index) => index === 0 || start >= (labels[index - 1]?.[1] ?? 0)), families };
}

function familyOf(label: string): string {
  for (let border = 1; border < label.length; border++) {
    if (OFFICE_TITLE.test(label.slice(border)) && (border > 1 || !familyNames.has(label.slice(0, 2))))
      return label.slice(0, border);
  }
  return label.split(/[ ]/)[0] ?? label;
}
