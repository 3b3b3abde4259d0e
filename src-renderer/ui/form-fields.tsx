import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CheckBox, CheckBoxGroup, type CheckBoxOption } from './check-box.tsx';
import { ComboBox } from './combo-box.tsx';
import { DateField, type DateFieldProps } from './date-field.tsx';
import type { FieldProps } from './field.tsx';
import { NameField } from './name-field.tsx';
import { NumberField } from './number-field.tsx';
import type { Option } from './option-list.tsx';
import { RadioGroup, type RadioOption } from './radio-group.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { TimeField } from './time-field.tsx';
import { type Bound, useBound } from './use-bound.ts';

type Look = Omit<FieldProps, 'error' | 'label'>;
type TextLook = Pick<TextFieldProps, 'type' | 'inputMode' | 'width' | 'isMono' | 'autoFocus' | 'maxLength'>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One line of text. */
export function FormText<I extends FieldValues, O>(props: Bound<I, O> & Look & TextLook) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <TextField {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** A name as written, with the face for variants. */
export function FormName<I extends FieldValues, O>(props: Bound<I, O> & Look & TextLook) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <NameField {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** Many lines of text. */
export function FormTextArea<I extends FieldValues, O>(
  props: Bound<I, O> & Look & { readonly rows?: number; readonly autoFocus?: boolean },
) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <TextArea {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** A day, `YYYY-MM-DD`. With `isNullable` empty boxes are `null`, else `''` (which a required date refuses). */
export function FormDate<I extends FieldValues, O>(
  props: Bound<I, O> & Look & Pick<DateFieldProps, 'today'> & { readonly isNullable?: boolean },
) {
  const { control: _control, name: _name, isNullable, ...look } = props;
  const { ref, value, onChange, ...bound } = useBound(props);
  return (
    <DateField
      {...look}
      {...bound}
      value={textOf(value)}
      onChange={(date) => onChange(date === '' && isNullable ? null : date)}
      inputRef={ref}
    />
  );
}

/** A time of day, `HH:MM`. */
export function FormTime<I extends FieldValues, O>(props: Bound<I, O> & Look) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <TimeField {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** A whole number or `null`. */
export function FormNumber<I extends FieldValues, O>(props: Bound<I, O> & Look & TextLook) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <NumberField {...look} {...bound} value={typeof value === 'number' ? value : null} inputRef={ref} />;
}

/** One of some, in a list that opens. */
export function FormSelect<I extends FieldValues, O>(
  props: Bound<I, O> & Look & { readonly options: readonly Option[] },
) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <Select {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** One of many, found by typing. With `isNullable` the emptied box is `null`. */
export function FormComboBox<I extends FieldValues, O>(
  props: Bound<I, O> & Look & { readonly options: readonly Option[]; readonly isNullable?: boolean },
) {
  const { control: _control, name: _name, isNullable, ...look } = props;
  const { ref, value, onChange, ...bound } = useBound(props);
  return (
    <ComboBox
      {...look}
      {...bound}
      value={textOf(value)}
      onChange={(picked) => onChange(picked === '' && isNullable ? null : picked)}
      inputRef={ref}
    />
  );
}

/** One of a few, all visible. */
export function FormRadio<I extends FieldValues, O>(
  props: Bound<I, O> & Look & { readonly options: readonly RadioOption[]; readonly isInline?: boolean },
) {
  const { control: _control, name: _name, ...look } = props;
  const { ref, value, ...bound } = useBound(props);
  return <RadioGroup {...look} {...bound} value={textOf(value)} inputRef={ref} />;
}

/** Yes or no; the label stands beside the box. */
export function FormCheck<I extends FieldValues, O>(props: Bound<I, O> & { readonly children?: ReactNode }) {
  const { ref, value, error, onChange, onBlur } = useBound(props);
  return (
    <CheckBox isSelected={value === true} onChange={onChange} onBlur={onBlur} error={error} inputRef={ref}>
      {props.children ?? props.label}
    </CheckBox>
  );
}

/** Several of a few. */
export function FormChecks<I extends FieldValues, O>(
  props: Bound<I, O> &
    Look & {
      readonly options: readonly CheckBoxOption[];
      readonly isInline?: boolean;
    },
) {
  const { control: _control, name: _name, ...look } = props;
  const { value, error, onChange } = useBound(props);
  return (
    <CheckBoxGroup {...look} error={error} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />
  );
}
