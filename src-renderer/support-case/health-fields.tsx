import { type Control, useFieldArray } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { FormCheck, FormText } from '../ui/form-fields.tsx';
import type { CaseInput } from './case-input.ts';

/** 健康・障害: each entry says whether the law treats it with special care (要配慮個人情報). */
export function HealthFields<O>({ control, index }: { control: Control<CaseInput, unknown, O>; index: number }) {
  const say = useText('supportCase');
  const { fields, append, remove } = useFieldArray({ control, name: `persons.${index}.health`, keyName: 'key' });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-700">{say('health')}</legend>
      {fields.map((field, at) => (
        <div key={field.key} className="grid grid-cols-[1fr_13rem_2.5rem] items-start gap-3">
          <FormText
            control={control}
            name={`persons.${index}.health.${at}.text`}
            label={`${say('healthText')} ${at + 1}`}
            isLabelHidden
          />
          <span className="pt-1">
            <FormCheck
              control={control}
              name={`persons.${index}.health.${at}.isSpecialCare`}
              label={say('isSpecialCare')}
            />
          </span>
          <span className="pt-1">
            <IconButton icon="trash" label={say('removeHealth', { number: at + 1 })} onPress={() => remove(at)} />
          </span>
        </div>
      ))}
      <div>
        <Button variant="text" size="sm" icon="plus" onPress={() => append({ text: '', isSpecialCare: true })}>
          {say('addHealth')}
        </Button>
      </div>
    </fieldset>
  );
}
