import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useIssueText } from '../text/issue-text.ts';
import { useFieldName } from './form-context.ts';

/** Ties a field to a path of the form. `O` is what the schema makes of the input. */
export interface Bound<I extends FieldValues, O> {
  readonly control: Control<I, unknown, O>;
  readonly name: FieldPath<I>;
  readonly label: string;
}

/** Value, handlers, ref and error of a bound field, for a part of `ui/`. */
export function useBound<I extends FieldValues, O>({ control, name, label }: Bound<I, O>) {
  const issueText = useIssueText();
  useFieldName(name, label);
  const { field, fieldState } = useController({ control, name });
  const code =
    fieldState.error?.message ?? (fieldState.error as { root?: { message?: string } } | undefined)?.root?.message;
  return {
    value: field.value as unknown,
    onChange: (value: unknown) => field.onChange(value),
    onBlur: field.onBlur,
    ref: field.ref,
    error: code === undefined ? undefined : issueText(code, label),
  };
}
