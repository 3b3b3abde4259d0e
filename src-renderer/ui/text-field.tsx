import type { Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn, inputHeight, inputLook } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly type?: 'text' | 'password' | 'tel' | 'email';
  /** Which on-screen keyboard suits; the value is text all the same. */
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly width?: 'full' | 'medium' | 'short';
  readonly isMono?: boolean;
  /** Draws the text in the face for variants of characters, if the machine has one. */
  readonly isName?: boolean;
  readonly autoFocus?: boolean;
  /** Characters after which typing stops; leave it out to let the error say it. */
  readonly maxLength?: number;
}

const WIDTHS = { full: '', medium: 'max-w-80', short: 'max-w-40' } as const;

/** One line of text. Spelling, completion and translation are off: nothing typed may leave for a service. */
export function TextField({ inputRef, width = 'full', isMono, isName, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur ?? (() => {})}
      type={props.type ?? 'text'}
      inputMode={props.inputMode ?? 'text'}
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      autoFocus={props.autoFocus ?? false}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <Input
        {...(inputRef ? { ref: inputRef } : {})}
        translate="no"
        className={classes(inputLook, inputHeight, WIDTHS[width], isMono && 'font-mono', isName && 'font-name')}
      />
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
