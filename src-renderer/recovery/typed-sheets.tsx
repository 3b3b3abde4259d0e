import { type KeyboardEvent, useEffect, useRef } from 'react';
import { SHEET_LINES, type SheetNumber } from '../../src-main/contract/recovery-line.ts';
import { useText } from '../text/use-text.ts';
import { isPlainEnter } from '../ui/composing.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { focusNext } from '../ui/focus-next.ts';
import { announce } from '../ui/status-store.ts';
import { useFaultWords } from './fault-words.ts';
import { LineBox } from './line-box.tsx';
import type { Place, Sheets } from './use-sheets.ts';

const LINES = Array.from({ length: SHEET_LINES }, (_, index) => index + 1);

/** 復旧票を打つ: both sheets side by side. Each line says at once whether it is right; Enter goes on to the next. */
export function TypedSheetsFields({ sheets, title }: { sheets: Sheets; title?: string }) {
  const say = useText('recovery');
  const inWords = useFaultWords();
  const summary = useRef<HTMLDivElement>(null);
  const told = inWords(sheets.told);
  const { told: faults } = sheets;
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  const goOn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!isPlainEnter(event) || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusNext(event.currentTarget, event.target);
  };
  return (
    <div className="flex flex-col gap-5">
      {told.length > 0 && (
        <ErrorSummary
          summaryRef={summary}
          {...(title ? { title } : {})}
          entries={told.map(({ id, text, ...place }) => ({ id, text, focus: () => sheets.focus(place) }))}
        />
      )}
      <p className="max-w-prose text-[0.9375rem] text-muted">{say('typing.help')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a one-line box moves on, as in every form. */}
      <div className="grid grid-cols-1 gap-6 md:grid-cols-2" onKeyDown={goOn}>
        {([1, 2] as const).map((sheet) => (
          <SheetBoxes key={sheet} sheet={sheet} sheets={sheets} />
        ))}
      </div>
    </div>
  );
}

function SheetBoxes({ sheet, sheets }: { sheet: SheetNumber; sheets: Sheets }) {
  const say = useText('recovery');
  const paste = (place: Place, text: string): boolean => {
    const count = sheets.paste(place, text);
    if (count > 0) announce(say('typing.pasted', { sheet, count }));
    return count > 0;
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-8 border border-line p-4">
      <legend className="px-2 text-[1.125rem] font-700">{say('typing.sheet', { sheet })}</legend>
      {LINES.map((line) => {
        const place = { sheet, line };
        const fault = sheets.faultAt(place);
        return (
          <div
            key={line}
            onPasteCapture={(event) => {
              if (paste(place, event.clipboardData.getData('text'))) event.preventDefault();
            }}
          >
            <LineBox
              label={say('typing.fieldOf', place)}
              value={sheets.textAt(place)}
              error={fault ? say(`fault.${fault}`, place) : undefined}
              right={sheets.isRight(place) ? say('typing.right') : null}
              autoFocus={sheet === 1 && line === 1}
              inputRef={(box) => sheets.hold(place, box)}
              onChange={(text) => {
                // A reader types the whole code into one box.
                if (!paste(place, text)) sheets.type(place, text);
              }}
              onBlur={() => sheets.leave(place)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
