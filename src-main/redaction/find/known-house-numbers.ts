import type { PreparedRegister } from '../register.ts';
import { readAddressNumbers } from '../text/address-numbers.ts';
import { type Lines, matchIn, PLACE_NUMBER, ROOM } from '../text/line-traits.ts';
import { NUMERAL } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const NUMBERED = new RegExp(
  `(?<![0-9-])(?:${NUMERAL}{1,7}(?:丁目|番地?(?!目)|号?棟|[ ]?号室|条)|[0-9]{1,4}(?:-[0-9]{1,4}){1,4}(?![0-9-])|${NUMERAL}{1,7}[-のノ]${NUMERAL})|[甲乙丙丁](?=[0-9〇一二三四五六七八九十百千]{2,7}番地|[0-9]{1,5}-[0-9])|(?<![0-9第-])[0-9]{3,4}号(?!室)`,
  'g',
);
/** Two numbers with nothing else are an address only where one is meant. */
const NOT_HOME_BEFORE =
  /(?:第|議案|資料|別紙|別添|様式|図|表|号|no\.?|No\.?|ページ|p\.?|§|条|項|例|版|型|:|[0-9]月|日|[0-9]\/)[ ]?$/;
const HOME_AFTER =
  /^[ ]?(?:の(?:家|自宅|畑|土地|部屋|アパート|住居|方|空き家|実家|一軒家)|に(?:転居|住|居住|移|引|戻|いる|帰)|へ(?:転居|引|移|戻)|から(?:転居|引|移|出)|(?:付近|在住|居住|転居)|で(?:暮|生活|一人))/;
/** 305号に, 305号の人. */
const ROOM_AFTER = /^(?:[にへでをは、。）)]|の(?!議案|発言)|から|が)/;
const HOSPITAL_ROOM = /(?:病室|病棟|病院|会議室|研修室|会館|センター|ホール|棟|教室|階)[ のは]{0,2}$/;

/** 14番8号, 2-14-6, 1187番地: numbers of a known address without its town. */
export function findAddressNumbers(soft: string, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.numbers.size === 0) return hits;
  matchIn(soft, lines.having(PLACE_NUMBER | ROOM), NUMBERED, (match, found) => {
    const at = /^[甲乙丙丁]$/.test(match[0]) ? found + 1 : found;
    const read = readAddressNumbers(soft, at);
    if (!read) return;
    for (let count = read.numbers.length; count >= 1; count--) {
      const end = read.ends[count - 1] as number;
      const written = soft.slice(at, end);
      const isRoom = count === 1 && /号室?$/.test(written);
      const key = read.numbers.slice(0, count).join('-');
      const isBlock = count === 2 && read.numbers.length === 2 && written.includes('丁目');
      const entity =
        register.numbers.get((isRoom ? 'room ' : '') + key) ??
        (isBlock ? register.numbers.get(`from ${key}`) : undefined);
      if (entity === undefined || (count === 1 && !read.hasUnit)) continue;
      const source = sureness(
        written,
        count,
        soft.slice(Math.max(0, at - 8), at),
        soft.slice(end, end + 8),
        read.numbers[0] ?? 0,
      );
      if (source) hits.push({ start: found, end, type: 'address', source, entity });
      break;
    }
  });
  return hits;
}

/** How sure it is that numbers without a town are the known address and not those of a paper, a day or a score. */
function sureness(written: string, count: number, left: string, right: string, first: number): Hit['source'] | null {
  const hasUnit = /丁目|番|棟|号室|条/.test(written);
  if (/^[ ]?(?:[年月日人件円万%点歳時分対:]|回|名)/.test(right)) return null;
  if (count === 1 && /号室$/.test(written)) return HOSPITAL_ROOM.test(left) ? 'guess' : 'register';
  if (/第$/.test(left) || /^号?(?:議案|様式|通知|証)/.test(right)) return null;
  if (/-.*番$/.test(written)) return 'guess';
  if (hasUnit && (count >= 2 || /番地/.test(written))) return 'register';
  if (hasUnit) return /番|丁目/.test(written) ? 'guess' : null;
  if (count === 1 && /号$/.test(written)) return ROOM_AFTER.test(right) ? 'guess' : null;
  if (count >= 3) return NOT_HOME_BEFORE.test(left) ? 'guess' : 'register';
  if (NOT_HOME_BEFORE.test(left)) return null;
  return HOME_AFTER.test(right) || first >= 100 ? 'register' : 'guess';
}
