import { useState } from 'react';
import { plainText } from '../text/parse-date.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onChange'> {
  readonly value: number | null;
  /** `null`: nothing entered; `NaN`: entered, but no whole number. */
  readonly onChange: (value: number | null) => void;
}

/** A whole number in digits of either width. It is a text box: no spinning by the wheel, no IME trouble. */
export function NumberField({ value, onChange, onBlur, ...props }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null || Number.isNaN(value) ? '' : String(value);
  return (
    <TextField
      {...props}
      width={props.width ?? 'short'}
      inputMode="numeric"
      value={typed ?? shown}
      onChange={(text) => {
        setTyped(text);
        onChange(wholeNumberOf(text));
      }}
      onBlur={() => {
        if (!Number.isNaN(wholeNumberOf(typed ?? shown))) setTyped(null);
        onBlur?.();
      }}
    />
  );
}

/** `null` for an empty box, `NaN` for anything that is no whole number. */
export function wholeNumberOf(typed: string): number | null {
  const text = plainText(typed).replace(/(?<=\d)\.(?=\d{3}\b)/g, '');
  if (!text) return null;
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
}
