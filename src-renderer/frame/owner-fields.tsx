import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { FormText } from '../ui/form-fields.tsx';
import { NewPassword } from './new-password.tsx';

/** Who enters first, as an office's administrator or a notebook's owner, or comes in by the recovery sheets. */
export interface Owner {
  loginName: string;
  displayName: string;
  password: string;
}

/** The three boxes of whoever founds something: login name, name in the log, password. */
export function OwnerFields({
  form,
  officeName,
  autoFocus = true,
}: {
  form: UseFormReturn<Owner, unknown, Owner>;
  officeName: string;
  /** Not where the boxes appear by a choice that keeps the focus. */
  autoFocus?: boolean;
}) {
  const say = useText('access');
  const loginName = useWatch({ control: form.control, name: 'loginName' });
  return (
    <>
      <FormText
        control={form.control}
        name="loginName"
        label={say('loginName')}
        help={say('loginNameHelp')}
        isRequired
        autoFocus={autoFocus}
        width="medium"
      />
      <FormText
        control={form.control}
        name="displayName"
        label={say('displayName')}
        help={say('displayNameHelp')}
        isRequired
        width="medium"
      />
      <NewPassword form={form} name="password" officeName={officeName} loginName={loginName} />
    </>
  );
}
