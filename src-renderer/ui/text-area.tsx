import type { KeyboardEventHandler, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldHelp, FieldLabel, FieldProblem, type FieldProps, fieldColumn, inputLook } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  /** Lines shown when empty; grows with the text. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

/** Text of many lines in the browser's own editor, which the input method knows best; it grows as it is filled. */
export function TextArea({ inputRef, rows = 4, className, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur ?? (() => {})}
      isInvalid={props.error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      autoFocus={props.autoFocus ?? false}
      className={classes(fieldColumn, className)}
    >
      <FieldLabel {...props} />
      <FieldHelp help={props.help} />
      <AriaTextArea
        {...(inputRef ? { ref: inputRef } : {})}
        {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
        rows={rows}
        style={{ minHeight: `${rows * 1.625 + 1.25}em` }}
        translate="no"
        className={classes(inputLook, 'field-sizing-content py-2.5 leading-relaxed')}
      />
      <FieldProblem error={props.error} />
    </AriaTextField>
  );
}
