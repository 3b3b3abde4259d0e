import { useState } from 'react';
import type { FieldPath, FieldPathValue } from 'react-hook-form';
import { type FieldValues, type UseFormReturn, useWatch } from 'react-hook-form';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { useQueryOf } from '../use-operation.ts';
import { PasswordBox } from './password-box.tsx';
import { PasswordStrengthMeter } from './password-strength.tsx';

/** A new password: how long it withstands guessing, what to change, and a chain of words for those who want one. */
export function NewPassword<I extends FieldValues, O>({
  form,
  name,
  officeName,
  loginName,
}: {
  form: UseFormReturn<I, unknown, O>;
  name: FieldPath<I>;
  officeName: string;
  loginName?: string | undefined;
}) {
  const say = useText('access');
  const typed = String(useWatch({ control: form.control, name }) ?? '');
  const [round, setRound] = useState(0);
  const offer = useSuggestion(round);
  return (
    <div className="flex flex-col gap-4">
      <PasswordBox
        control={form.control}
        name={name}
        label={say('newPassword')}
        help={say('passwordHelp')}
        typed={typed}
      />
      <PasswordStrengthMeter typed={typed} surroundings={{ officeName, loginName }} />
      {offer && (
        <div className="flex flex-col gap-2 rounded-8 border border-line bg-canvas p-4">
          <span className="text-[0.9375rem] font-700">{say('suggestion')}</span>
          <span translate="no" className="font-mono text-[1.0625rem] select-all">
            {offer}
          </span>
          <span className="text-[0.875rem] text-muted">{say('suggestionNote')}</span>
          <div className="flex flex-wrap gap-2">
            <Button
              variant="outline"
              size="sm"
              onPress={() =>
                form.setValue(name, offer as FieldPathValue<I, FieldPath<I>>, {
                  shouldDirty: true,
                  shouldValidate: form.formState.isSubmitted,
                })
              }
            >
              {say('useSuggestion')}
            </Button>
            <Button variant="text" size="sm" onPress={() => setRound(round + 1)}>
              {say('otherSuggestion')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** One suggestion per round: asked about a candidate of its own, so that typing does not change what is offered. */
function useSuggestion(round: number): string | undefined {
  return useQueryOf(api.access.checkPassword, { password: ' '.repeat(round + 1), officeName: '' }).data?.suggestion;
}
