import { useCallback } from 'react';
import { type Control, type FieldPath, type FieldPathValue, type UseFormReturn, useWatch } from 'react-hook-form';
import type { OwnLogin, PresentProof } from '../../src-main/contract/access.ts';
import type { FactorProof } from '../../src-main/contract/factor-proof.ts';
import { api } from '../api.ts';
import { FactorFields } from '../frame/factor-fields.tsx';
import { PasswordBox } from '../frame/password-box.tsx';
import { useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

/** Nothing brought yet. */
export const NOTHING: PresentProof = { password: '', factor: null };

/** A form with what proves once more that the owner asks. */
interface Proving {
  present: { password: string; factor?: FactorProof | null | undefined };
}

/** 本人の確かめ: the present password, and the second factor where one is in use. */
export function PresentFields<I extends Proving, O>({
  form,
  own,
}: {
  form: UseFormReturn<I, unknown, O>;
  own: OwnLogin | undefined;
}) {
  const say = useText('access');
  const factors = useQueryOf(api.access.factors, {});
  const control = form.control as unknown as Control<Proving>;
  const typed = useWatch({ control, name: 'present.password' });
  const proof = useWatch({ control, name: 'present.factor' }) ?? null;
  const { setValue } = form;
  const bring = useCallback(
    (next: FactorProof | null) => setValue('present.factor' as FieldPath<I>, next as FieldPathValue<I, FieldPath<I>>),
    [setValue],
  );
  return (
    <>
      <PasswordBox control={control} name="present.password" label={say('own.present')} typed={typed} />
      {own?.factor && factors.data && (
        <FactorFields
          factors={{
            ...factors.data,
            hasKeyFiles: own.factor === 'key-file',
            credentials: own.factor === 'webauthn-prf' ? factors.data.credentials : [],
          }}
          proof={proof}
          onProof={bring}
        />
      )}
    </>
  );
}
