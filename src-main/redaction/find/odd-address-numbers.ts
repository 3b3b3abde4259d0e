import { type AddressNumbers, readAddressNumbers } from '../text/address-numbers.ts';

/** How odd characters between digits are read: with what instead; '' leaves them out. */
type Joint = (character: string, before: string, after: string) => string;

const EVEN: Joint = (character) => (character === ' ' ? '' : character);
const between =
  (marks: string, instead: string): Joint =>
  (character, before, after) =>
    marks.includes(character) && /[0-9]/.test(before) && /[0-9]/.test(after) ? instead : character;
/** 2 - 14 - 7, 2~14~7, 2/14/7, 2.14.7, 2一14一7 and 1,208番地. */
const ODD_JOINTS: readonly Joint[] = [EVEN, between('~〜/,.、一:', '-'), between(',', '')];

/** １ － ７ － １ ２, 2/14/7: numbers with odd characters between them, read as they are meant and mapped back. */
function readSpaced(soft: string, from: number, joint: Joint): AddressNumbers | null {
  let packed = '';
  const places: number[] = [];
  for (let at = from; at < soft.length && at < from + 64 && soft[at] !== '\n'; at++) {
    const meant = joint(soft[at] as string, soft[at - 1] ?? '', soft[at + 1] ?? '');
    if (meant === '') continue;
    packed += meant;
    places.push(at);
  }
  const read = readAddressNumbers(packed, 0);
  return (
    read && {
      ...read,
      end: (places[read.end - 1] ?? from) + 1,
      ends: read.ends.map((end) => (places[end - 1] ?? from) + 1),
    }
  );
}

/** The numbers of an address at `from` in every way that its odd or spaced joints allow; null where a way reads nothing. */
export function readOddly(soft: string, from: number): readonly (AddressNumbers | null)[] {
  return ODD_JOINTS.map((joint) => readSpaced(soft, from, joint));
}
