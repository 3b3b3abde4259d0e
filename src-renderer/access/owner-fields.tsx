import { type UseFormReturn, useWatch } from 'react-hook-form';
import { NewPassword } from '../frame/new-password.tsx';
import { useText } from '../text/use-text.ts';
import { FormText } from '../ui/form-fields.tsx';

/** Who enters first, as an office's administrator or a notebook's owner. */
export interface Owner {
  loginName: string;
  displayName: string;
  password: string;
}

/** The three boxes of whoever founds something: login name, name in the log, password. */
export function OwnerFields({ form, officeName }: { form: UseFormReturn<Owner, unknown, Owner>; officeName: string }) {
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
        autoFocus
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
