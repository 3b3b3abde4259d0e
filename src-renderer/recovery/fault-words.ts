import type { SheetFault } from '../../src-main/contract/recovery.ts';
import { SHEET_LINES, type SheetNumber } from '../../src-main/contract/recovery-line.ts';
import { useText } from '../text/use-text.ts';

/** One sentence about a sheet, and the line that it leads to. */
export interface FaultInWords {
  readonly id: string;
  readonly text: string;
  readonly sheet: SheetNumber;
  readonly line: number;
}

/** What is wrong with typed sheets in sentences; a sheet that is empty altogether gets one and not five. */
export function useFaultWords(): (faults: readonly SheetFault[]) => readonly FaultInWords[] {
  const say = useText('recovery');
  return (faults) => {
    const empty = ([1, 2] as const).filter(
      (sheet) => faults.filter((one) => one.sheet === sheet && one.fault === 'missing').length === SHEET_LINES,
    );
    const told = faults.filter(({ sheet, fault }) => !(fault === 'missing' && empty.includes(sheet)));
    return [
      ...empty.map((sheet) => ({ id: `${sheet}`, text: say('fault.missingSheet', { sheet }), sheet, line: 1 })),
      ...told.map(({ sheet, line, fault }) => ({
        id: `${sheet} ${line} ${fault}`,
        text: say(`fault.${fault}`, { sheet, line: line ?? 1 }),
        sheet,
        line: line ?? 1,
      })),
    ];
  };
}
