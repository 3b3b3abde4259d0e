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

/** What stands at `from` on its line, with odd characters as they are meant, and where each character stood. */
interface Packed {
  readonly text: string;
  readonly places: readonly number[];
}

/** １ － ７ － １ ２, 2/14/7: numbers with odd characters between them as they are meant. */
function pack(soft: string, from: number, joint: Joint): Packed {
  let text = '';
  const places: number[] = [];
  for (let at = from; at < soft.length && at < from + 64 && soft[at] !== '\n'; at++) {
    const meant = joint(soft[at] as string, soft[at - 1] ?? '', soft[at + 1] ?? '');
    if (meant === '') continue;
    text += meant;
    places.push(at);
  }
  return { text, places };
}

function readPacked({ text, places }: Packed, from: number): AddressNumbers | null {
  const read = readAddressNumbers(text, 0);
  return (
    read && {
      ...read,
      end: (places[read.end - 1] ?? from) + 1,
      ends: read.ends.map((end) => (places[end - 1] ?? from) + 1),
    }
  );
}

/** The numbers of an address at `from` in the first of the ways that its odd or spaced joints allow and that is wanted. */
export function readOddly(
  soft: string,
  from: number,
  isWanted: (read: AddressNumbers) => boolean,
): AddressNumbers | null {
  const tried = new Set<string>();
  for (const joint of ODD_JOINTS) {
    const packed = pack(soft, from, joint);
    if (tried.has(packed.text)) continue;
    tried.add(packed.text);
    const read = readPacked(packed, from);
    if (read && isWanted(read)) return read;
  }
  return null;
}
