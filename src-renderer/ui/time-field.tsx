import { useState } from 'react';
import { parseTime } from '../text/parse-date.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A time of day. `1330`, `13:30`, `午後1時半` and full-width digits are understood; the value is `HH:MM` or what was typed. */
export function TimeField({ value, onChange, onBlur, ...props }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...props}
      width={props.width ?? 'short'}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text);
        onChange(parseTime(text) ?? text);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
    />
  );
}
