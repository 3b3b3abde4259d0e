import { type FieldValues, useController } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { TextArea } from '../ui/text-area.tsx';
import type { Bound } from '../ui/use-bound.ts';
import { useBound } from '../ui/use-bound.ts';

/** Several short texts, one a line, bound to a list of strings. Empty lines are kept while typing and dropped at blur. */
export function FormLines<I extends FieldValues, O>(props: Bound<I, O> & { readonly className?: string }) {
  const say = useText('supportCase');
  const { field } = useController({ control: props.control, name: props.name });
  const { error } = useBound(props);
  const lines: readonly string[] = Array.isArray(field.value) ? field.value.map(String) : [];
  return (
    <TextArea
      label={props.label}
      help={say('otherNamesHelp')}
      {...(props.className ? { className: props.className } : {})}
      value={lines.join('\n')}
      onChange={(text) => field.onChange(text === '' ? [] : text.split('\n'))}
      onBlur={() => {
        field.onChange(lines.map((line) => line.trim()).filter(Boolean));
        field.onBlur();
      }}
      inputRef={field.ref}
      rows={2}
      error={error}
    />
  );
}
