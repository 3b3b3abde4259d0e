import type { ReactNode, Ref } from 'react';
import {
  Checkbox as AriaCheckBox,
  CheckboxGroup as AriaCheckBoxGroup,
  type CheckboxProps as AriaCheckBoxProps,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn } from './field.tsx';
import { Icon } from './icon.tsx';

const row =
  'group flex min-h-10 cursor-pointer items-start gap-2.5 py-1.5 text-[1rem] data-[disabled]:cursor-not-allowed data-[disabled]:opacity-60';
const bareRow = 'group flex size-6 cursor-pointer items-center justify-center';
const box = classes(
  'flex size-5 shrink-0 items-center justify-center rounded-4 border-2 border-edge bg-surface text-on-accent',
  'group-hover:border-text group-data-[selected]:border-accent group-data-[selected]:bg-accent',
  'group-data-[indeterminate]:border-accent group-data-[indeterminate]:bg-accent group-data-[invalid]:border-error',
  'group-data-[focus-visible]:outline-4 group-data-[focus-visible]:outline-offset-2',
  'group-data-[focus-visible]:outline-(--focus-outer) group-data-[focus-visible]:ring-2 group-data-[focus-visible]:ring-(--focus-inner)',
);

/** The square itself, for lists and tables that draw their own row. */
function CheckMark({ isSelected, isIndeterminate }: { isSelected: boolean; isIndeterminate?: boolean }) {
  return (
    <span className={box}>
      {isIndeterminate ? <span className="h-0.5 w-2.5 bg-current" /> : isSelected && <Icon name="check" size={1} />}
    </span>
  );
}

export interface CheckBoxProps extends Pick<AriaCheckBoxProps, 'slot' | 'aria-label' | 'isDisabled'> {
  readonly children?: ReactNode;
  readonly isSelected?: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLLabelElement>;
  /** Value inside a `CheckBoxGroup`. */
  readonly value?: string;
  readonly error?: string | undefined;
}

/** One yes or no. */
export function CheckBox({ children, inputRef, error, ...props }: CheckBoxProps) {
  return (
    <div>
      <AriaCheckBox
        {...props}
        {...(inputRef ? { ref: inputRef } : {})}
        isInvalid={error !== undefined}
        className={children ? row : bareRow}
      >
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={children ? 'pt-0.5' : ''}>
              <CheckMark isSelected={isSelected} isIndeterminate={isIndeterminate} />
            </span>
            {children && <span className="leading-normal">{children}</span>}
          </>
        )}
      </AriaCheckBox>
      {error && <p className="text-[0.875rem] text-error">＊{error}</p>}
    </div>
  );
}

export interface CheckBoxOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** Does not go with what is chosen; the group's help says why. */
  readonly isDisabled?: boolean;
}

/** Several of a few choices. */
export function CheckBoxGroup({
  value,
  onChange,
  options,
  isInline = false,
  className,
  ...props
}: FieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly options: readonly CheckBoxOption[];
  /** Side by side instead of one under the other. */
  readonly isInline?: boolean;
}) {
  return (
    <AriaCheckBoxGroup
      value={[...value]}
      onChange={onChange}
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <div className={isInline ? 'flex flex-wrap gap-x-5' : 'flex flex-col'}>
        {options.map((option) => (
          <CheckBox key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
            {option.label}
            {option.help && <span className="block text-[0.875rem] text-muted">{option.help}</span>}
          </CheckBox>
        ))}
      </div>
      <FieldProblem error={props.error} />
    </AriaCheckBoxGroup>
  );
}
