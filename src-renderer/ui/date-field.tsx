import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { CalendarButton } from './calendar-button.tsx';
import { classes } from './classes.ts';
import { isForInputMethod } from './composing.ts';
import { type DateParts, dateOfParts, partsOf } from './date-parts.ts';
import type { FieldProps } from './field.tsx';
import { inputBox, inputHeight } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

/** Anything the form can send the focus to. */
export interface Focusable {
  focus(): void;
}

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, `''` for none; any other string is what was typed and is no date. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<Focusable>;
  /** Today as `YYYY-MM-DD`, for Ctrl+; and for the calendar. */
  readonly today?: string;
}

const BOXES = ['year', 'month', 'day'] as const;
/** What the field reports when the boxes hold no date: no schema takes it for one. */
const NOT_A_DATE = 'not-a-date';

/** 年・月・日 in three boxes with a calendar. Eras, full-width digits and whole dates are understood in the first box. */
export function DateField({ value, onChange, onBlur, inputRef, today, ...props }: DateFieldProps) {
  const say = useText('ui');
  const dates = useDates();
  const [typed, setTyped] = useState<DateParts | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(inputRef, () => ({ focus: () => first.current?.focus() }), []);
  const parts = typed ?? partsOf(value);
  const date = dateOfParts(parts);

  const report = (next: string | null) => onChange(next ?? NOT_A_DATE);
  const change = (box: (typeof BOXES)[number], text: string) => {
    const next = { ...parts, [box]: text };
    setTyped(next);
    report(dateOfParts(next));
  };
  const pick = (picked: string) => {
    setTyped(null);
    onChange(picked);
  };
  const settle = (next: EventTarget | null) => {
    if (next instanceof Node && group.current?.contains(next)) return;
    if (date) setTyped(null);
    onBlur?.();
  };
  const press = (event: KeyboardEvent) => {
    if (isForInputMethod(event) || !today || !event.ctrlKey || event.code !== 'Semicolon') return;
    event.preventDefault();
    pick(today);
  };

  return (
    <Fieldset {...props} describe={date ? dates.long(date) : null}>
      {({ describedBy, isInvalid }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left all of its boxes.
        <div ref={group} className="flex flex-wrap items-end gap-2" onBlur={(event) => settle(event.relatedTarget)}>
          {BOXES.map((box, index) => (
            <label key={box} className="flex items-center gap-1.5">
              <input
                ref={index === 0 ? first : null}
                value={parts[box]}
                onChange={(event) => change(box, event.target.value)}
                onKeyDown={press}
                aria-describedby={describedBy}
                aria-invalid={isInvalid || undefined}
                data-invalid={isInvalid || undefined}
                aria-required={props.isRequired || undefined}
                inputMode={box === 'year' ? 'text' : 'numeric'}
                autoComplete="off"
                spellCheck={false}
                translate="no"
                className={classes(inputBox, inputHeight, box === 'year' ? 'w-28' : 'w-16', 'text-center')}
              />
              <span className="text-[1rem]">{say(box)}</span>
            </label>
          ))}
          <CalendarButton label={props.label} value={date || null} today={today} onPick={pick} />
        </div>
      )}
    </Fieldset>
  );
}
