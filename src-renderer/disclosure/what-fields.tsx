import { type UseFormReturn, useWatch } from 'react-hook-form';
import { INFORMATION_CATEGORIES, SPECIAL_CARE_KINDS } from '../../src-main/contract/disclosure.ts';
import { useText } from '../text/use-text.ts';
import { FormCheck, FormTextArea } from '../ui/form-fields.tsx';
import type { CaptureInput } from './drafts.ts';
import { FormCodes } from './form-codes.tsx';

/** 何を: categories by one key each, the content in words, special care. */
export function WhatFields<O>({
  form,
  isFirst,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  /** Puts the focus here, when everything before is known. */
  isFirst: boolean;
}) {
  const say = useText('disclosure');
  const { control } = form;
  const isSpecialCare = useWatch({ control, name: 'isSpecialCare' });
  return (
    <>
      <FormCodes
        control={control}
        name="categories"
        label={say('categories')}
        help={say('categoriesHelp')}
        options={INFORMATION_CATEGORIES.map((value) => ({ value, label: say(`category.${value}`) }))}
        columns={2}
        autoFocus={isFirst}
        isRequired
      />
      <FormTextArea
        control={control}
        name="content"
        label={say('content')}
        help={say('contentHelp')}
        rows={3}
        isRequired
      />
      <FormCheck control={control} name="isSpecialCare" label={say('specialCare')} />
      {isSpecialCare && (
        <FormCodes
          control={control}
          name="specialCareKinds"
          label={say('specialCareKinds')}
          options={SPECIAL_CARE_KINDS.map((value) => ({ value, label: say(`specialCareKind.${value}`) }))}
          columns={2}
          isRequired
        />
      )}
    </>
  );
}
