import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { useSecretField } from '../ui/form-context.ts';
import { FormText } from '../ui/form-fields.tsx';
import type { Bound } from '../ui/use-bound.ts';

/** A password with the two hints that spare most wrong attempts: Caps Lock, and full-width letters. Paste is allowed. */
export function PasswordBox<I extends FieldValues, O>({
  help,
  typed,
  autoFocus,
  ...bound
}: Bound<I, O> & { readonly help?: ReactNode; readonly typed: string; readonly autoFocus?: boolean }) {
  const say = useText('access');
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  useSecretField(bound.name);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks whether Caps Lock is on.
    <div className="flex flex-col gap-1" onKeyDown={look} onKeyUp={look}>
      <FormText
        {...bound}
        help={help}
        type={isShown ? 'text' : 'password'}
        isRequired
        {...(autoFocus ? { autoFocus } : {})}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <CheckBox isSelected={isShown} onChange={setShown}>
          {say('passwordShow')}
        </CheckBox>
        <span role="status" className="text-[0.875rem] text-warning">
          {isCapsLock && <span className="block">{say('capsLock')}</span>}
          {/[\uff01-\uff5e]/.test(typed) && <span className="block">{say('fullWidth')}</span>}
        </span>
      </div>
    </div>
  );
}
