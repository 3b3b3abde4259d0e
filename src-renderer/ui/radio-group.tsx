import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { classes } from './classes.ts';
import type { Focusable } from './date-field.tsx';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn } from './field.tsx';

const dot = classes(
  'mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full border-2 border-edge bg-surface',
  'group-hover:border-text group-data-[selected]:border-accent group-data-[invalid]:border-error',
  'group-data-[focus-visible]:outline-4 group-data-[focus-visible]:outline-offset-2',
  'group-data-[focus-visible]:outline-(--focus-outer) group-data-[focus-visible]:ring-2 group-data-[focus-visible]:ring-(--focus-inner)',
);

export interface RadioOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly help?: ReactNode;
}

/** One of a few choices, all of them visible. */
export function RadioGroup<V extends string>({
  value,
  onChange,
  options,
  isInline = false,
  inputRef,
  className,
  ...props
}: FieldProps & {
  readonly value: V | '' | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly RadioOption<V>[];
  readonly isInline?: boolean;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<Focusable>;
}) {
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(inputRef, () => ({ focus: () => group.current?.querySelector('input')?.focus() }), []);
  return (
    <AriaRadioGroup
      ref={group}
      value={value || null}
      onChange={(picked) => onChange(picked as V)}
      onBlur={props.onBlur ?? (() => {})}
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <div className={isInline ? 'flex flex-wrap gap-x-6' : 'flex flex-col'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="group flex min-h-10 cursor-pointer items-start gap-2.5 py-1.5"
          >
            <span className={dot}>
              <span className="size-2.5 rounded-full bg-accent opacity-0 group-data-[selected]:opacity-100" />
            </span>
            <span className="flex flex-col leading-normal">
              <span>{option.label}</span>
              {option.help && <span className="text-[0.875rem] text-muted">{option.help}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </AriaRadioGroup>
  );
}
