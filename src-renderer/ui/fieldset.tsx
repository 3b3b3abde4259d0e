import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { type FieldProps, RequiredMark } from './field.tsx';

/** A group of boxes under one name, with its note and its error tied to it. */
export function Fieldset({
  label,
  help,
  error,
  isRequired,
  isLabelHidden,
  className,
  children,
  describe,
}: FieldProps & {
  readonly children: (ids: { readonly describedBy: string | undefined; readonly isInvalid: boolean }) => ReactNode;
  /** Read out with the group: what the boxes now say (the date in words). */
  readonly describe?: ReactNode;
}) {
  const id = useId();
  const describedBy =
    [help && `${id}-help`, describe && `${id}-now`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={classes('flex min-w-0 flex-col gap-1.5', className)} aria-describedby={describedBy}>
      <legend className={isLabelHidden ? 'sr-only' : 'mb-1.5 text-[1rem] font-700 leading-snug'}>
        {label}
        {isRequired && <RequiredMark />}
      </legend>
      {help && (
        <div id={`${id}-help`} className="text-[0.875rem] leading-normal text-muted">
          {help}
        </div>
      )}
      {children({ describedBy, isInvalid: error !== undefined })}
      {describe && (
        <div id={`${id}-now`} className="text-[0.875rem] leading-normal text-muted">
          {describe}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className="text-[0.875rem] leading-normal text-error">
          ＊{error}
        </div>
      )}
    </fieldset>
  );
}
