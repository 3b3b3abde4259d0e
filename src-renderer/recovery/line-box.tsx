import type { ReactNode, Ref } from 'react';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A box for one printed line, with a mark as soon as its check character agrees. */
export function LineBox({
  label,
  value,
  error,
  right,
  help,
  autoFocus = false,
  inputRef,
  onChange,
  onBlur,
}: {
  label: string;
  value: string;
  error?: string | undefined;
  /** What the mark says; null while the line is not right. */
  right: string | null;
  help?: ReactNode;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (text: string) => void;
  onBlur?: () => void;
}) {
  return (
    <div className="flex items-start gap-3">
      <TextField
        label={label}
        help={help}
        value={value}
        error={error}
        isMono
        autoFocus={autoFocus}
        {...(inputRef ? { inputRef } : {})}
        onChange={onChange}
        {...(onBlur ? { onBlur } : {})}
        className="min-w-0 flex-1"
      />
      <span role="status" className={classes('flex min-h-12 w-6 items-center text-success', help ? 'mt-14' : 'mt-7')}>
        {right !== null && (
          <>
            <Icon name="check" size={1.5} />
            <span className="sr-only">{right}</span>
          </>
        )}
      </span>
    </div>
  );
}
