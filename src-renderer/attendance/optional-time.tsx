import type { FieldValues } from 'react-hook-form';
import type { FieldProps } from '../ui/field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { type Bound, useBound } from '../ui/use-bound.ts';

/** A time of day of a form that may stay empty; empty is `null`. */
export function OptionalTime<I extends FieldValues, O>(props: Bound<I, O> & Omit<FieldProps, 'error' | 'label'>) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, onChange, ...bound } = useBound(props);
  return (
    <TimeField
      {...look}
      {...bound}
      value={typeof value === 'string' ? value : ''}
      onChange={(time) => onChange(time === '' ? null : time)}
      inputRef={ref}
    />
  );
}
