import { useRef, useState } from 'react';
import type { SheetFault, TypedSheets } from '../../src-main/contract/recovery.ts';
import {
  cleanLine,
  faultOfLine,
  groupedLine,
  SHEET_LINES,
  type SheetNumber,
} from '../../src-main/contract/recovery-line.ts';
import { pastedLines } from './pasted.ts';

/** One box of a sheet. */
export interface Place {
  readonly sheet: SheetNumber;
  readonly line: number;
}

interface Typed {
  readonly lines: readonly string[];
  readonly vaultId: string | null;
}

const NOTHING: Typed = { lines: Array.from({ length: SHEET_LINES }, () => ''), vaultId: null };
const WHOLE = 9;

/** Two sheets while they are typed. Nothing of it is kept as a draft: what opens the office must not outlive the screen. */
export function useSheets() {
  const [typed, setTyped] = useState<Readonly<Record<SheetNumber, Typed>>>({ 1: NOTHING, 2: NOTHING });
  const [left, setLeft] = useState<readonly string[]>([]);
  const [told, setTold] = useState<readonly SheetFault[]>([]);
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const change = (sheet: SheetNumber, next: (before: Typed) => Typed) => {
    setTyped((before) => ({ ...before, [sheet]: next(before[sheet]) }));
    setTold([]);
  };
  const put = (sheet: SheetNumber, from: number, lines: readonly string[], vaultId: string | null) =>
    change(sheet, (before) => ({
      lines: before.lines.map((text, at) => lines[at - from] ?? text),
      vaultId,
    }));
  const textAt = ({ sheet, line }: Place) => typed[sheet].lines[line - 1] ?? '';
  const focus = (place: Place) => boxes.current.get(keyOf(place))?.focus();
  const sheets: TypedSheets = {
    first: { lines: [...typed[1].lines], vaultId: typed[1].vaultId },
    second: { lines: [...typed[2].lines], vaultId: typed[2].vaultId },
  };
  return {
    sheets,
    textAt,
    focus,
    /** Faults that the core told of what still stands. */
    told,
    tell: (faults: readonly SheetFault[]) => setTold(faults),
    /** What is wrong with the lines by themselves, before anybody is asked. */
    ownFaults: (): SheetFault[] =>
      PLACES.flatMap(({ sheet, line }) => {
        const fault = faultOfLine(textAt({ sheet, line }), sheet, line);
        return fault === null ? [] : [{ sheet, line, fault }];
      }),
    /** What is said beside a line: at once when it is complete, else when it was left. */
    faultAt: (place: Place) => {
      const text = textAt(place);
      const isDone = cleanLine(text).length >= WHOLE || left.includes(keyOf(place));
      return cleanLine(text) !== '' && isDone ? faultOfLine(text, place.sheet, place.line) : null;
    },
    isRight: (place: Place) => faultOfLine(textAt(place), place.sheet, place.line) === null,
    type: ({ sheet, line }: Place, text: string) => put(sheet, line - 1, [text], null),
    /** How many lines a pasted text gave; 0 when it goes into the box as any text does. */
    paste: ({ sheet, line }: Place, text: string): number => {
      const found = pastedLines(text);
      if (!found) return 0;
      const isWhole = found.lines.length === SHEET_LINES;
      put(sheet, isWhole ? 0 : line - 1, found.lines.map(groupedLine), found.vaultId);
      return found.lines.length;
    },
    leave: (place: Place) => {
      const clean = cleanLine(textAt(place));
      if (/^[0-9A-Z]+$/.test(clean)) {
        const { sheet, line } = place;
        setTyped((before) => ({
          ...before,
          [sheet]: {
            ...before[sheet],
            lines: before[sheet].lines.map((text, at) => (at === line - 1 ? groupedLine(clean) : text)),
          },
        }));
      }
      setLeft((before) => (before.includes(keyOf(place)) ? before : [...before, keyOf(place)]));
    },
    hold: (place: Place, box: HTMLInputElement | null) => {
      if (box) boxes.current.set(keyOf(place), box);
      else boxes.current.delete(keyOf(place));
    },
  };
}

/** What `useSheets` gives. */
export type Sheets = ReturnType<typeof useSheets>;

/** Every box, in the order of typing. */
const PLACES: readonly Place[] = ([1, 2] as const).flatMap((sheet) =>
  Array.from({ length: SHEET_LINES }, (_, index) => ({ sheet, line: index + 1 })),
);

const keyOf = ({ sheet, line }: Place): string => `${sheet}.${line}`;
