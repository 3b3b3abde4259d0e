import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';

/** What every field has: its visible name, a note, what is wrong with it. There is no placeholder and no disabled state. */
export interface FieldProps {
  readonly label: string;
  /** 補足: what to enter and how, shown under the label. */
  readonly help?: ReactNode;
  /** What is wrong, in words; ties itself to the control. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** Keeps the label for screen readers only, where the place makes it plain. */
  readonly isLabelHidden?: boolean;
  readonly className?: string;
}

export const fieldColumn = 'flex flex-col gap-1.5';
/** The box of a control, without its width. */
export const inputBox = classes(
  'rounded-8 border border-edge bg-surface px-3 text-[1rem] text-text',
  'hover:border-text data-[invalid]:border-2 data-[invalid]:border-error',
);
/** A box as wide as its place. */
export const inputLook = `w-full ${inputBox}`;
/** Heights of one-line controls: 48 px. */
export const inputHeight = 'min-h-12';

/** 「※必須」 beside a label. */
export function RequiredMark() {
  const say = useText('ui');
  return <span className="ml-2 text-[0.875rem] font-400 text-error">{say('required')}</span>;
}

/** The label of a field that is one RAC control. */
export function FieldLabel({
  label,
  isRequired,
  isLabelHidden,
}: Pick<FieldProps, 'label' | 'isRequired' | 'isLabelHidden'>) {
  return (
    <Label className={isLabelHidden ? 'sr-only' : 'text-[1rem] font-700 leading-snug'}>
      {label}
      {isRequired && <RequiredMark />}
    </Label>
  );
}

/** The note under a label. */
export function FieldHelp({ help }: Pick<FieldProps, 'help'>) {
  return help ? (
    <Text slot="description" elementType="div" className="text-[0.875rem] leading-normal text-muted">
      {help}
    </Text>
  ) : null;
}

/** 「＊…」 under a control, tied to it by `aria-describedby`. */
export function FieldProblem({ error }: Pick<FieldProps, 'error'>) {
  return <FieldError className="text-[0.875rem] leading-normal text-error">{error ? `＊${error}` : null}</FieldError>;
}
