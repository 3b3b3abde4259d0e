import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { MEDIA, NATURES, TAKE_HOME } from '../../src-main/contract/disclosure.ts';
import { useText } from '../text/use-text.ts';
import { FormText } from '../ui/form-fields.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { CaptureInput } from './drafts.ts';
import { FormCode } from './form-codes.tsx';

/** どのように: nature, medium, taking home, and the small notes that belong to them. */
export function HowFields<O>({ form }: { form: UseFormReturn<CaptureInput, unknown, O> }) {
  const say = useText('disclosure');
  const { control } = form;
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-5 md:grid-cols-3">
        <FormCode
          control={control}
          name="nature"
          label={say('nature')}
          options={NATURES.map((value) => ({ value, label: say(`natures.${value}`) }))}
        />
        <FormCode
          control={control}
          name="medium"
          label={say('medium')}
          options={MEDIA.map((value) => ({ value, label: say(`media.${value}`) }))}
        />
        <FormCode
          control={control}
          name="takeHome"
          label={say('takeHome')}
          options={TAKE_HOME.map((value) => ({ value, label: say(`takeHomes.${value}`) }))}
        />
      </div>
      <div className="grid grid-cols-1 items-end gap-x-6 gap-y-5 md:grid-cols-3">
        <OfficeSensitive form={form} />
        <FormText control={control} name="handout" label={say('handout')} />
        <FormText control={control} name="takeHomeNote" label={say('takeHomeNote')} />
      </div>
    </>
  );
}

/** 事務局で特に配慮するもの: free words in one box, separated by commas of any kind. */
function OfficeSensitive<O>({ form }: { form: UseFormReturn<CaptureInput, unknown, O> }) {
  const say = useText('disclosure');
  const [typed, setTyped] = useState(() => form.getValues('officeSensitive').join('、'));
  return (
    <TextField
      label={say('officeSensitive')}
      help={say('officeSensitiveHelp')}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const words = text.split(/[、,，]/).map((word) => word.trim());
        form.setValue('officeSensitive', words.filter(Boolean), { shouldDirty: true });
      }}
    />
  );
}
