import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** Puts the focus on a field of a form when the form appears, so that one can type at once. */
export function useFirstFocus<I extends FieldValues, O>(form: UseFormReturn<I, unknown, O>, name: FieldPath<I>): void {
  const { setFocus } = form;
  useEffect(() => setFocus(name), [setFocus, name]);
}
