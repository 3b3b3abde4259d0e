import { useMemo } from 'react';
import { type Control, useFieldArray } from 'react-hook-form';
import { IDENTIFIER_KINDS } from '../../src-main/contract/support-case.ts';
import { useText } from '../text/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { FormSelect, FormText } from '../ui/form-fields.tsx';
import type { CaseInput } from './case-input.ts';

/** 手がかり: address, telephone, workplace, school, facility; each in a row of its own. */
export function IdentifierFields<O>({ control, index }: { control: Control<CaseInput, unknown, O>; index: number }) {
  const say = useText('supportCase');
  const { fields, append, remove } = useFieldArray({ control, name: `persons.${index}.identifiers`, keyName: 'key' });
  const kinds = useMemo(
    () => IDENTIFIER_KINDS.map((value) => ({ value, label: say(`identifierKinds.${value}`) })),
    [say],
  );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-700">{say('identifiers')}</legend>
      <p className="text-[0.875rem] text-muted">{say('identifiersHelp')}</p>
      {fields.map((field, at) => (
        <div key={field.key} className="grid grid-cols-[12rem_1fr_2.5rem] items-start gap-3">
          <FormSelect
            control={control}
            name={`persons.${index}.identifiers.${at}.kind`}
            label={`${say('identifierKind')} ${at + 1}`}
            isLabelHidden
            options={kinds}
          />
          <FormText
            control={control}
            name={`persons.${index}.identifiers.${at}.value`}
            label={`${say('identifierValue')} ${at + 1}`}
            isLabelHidden
          />
          <span className="pt-1">
            <IconButton icon="trash" label={say('removeIdentifier', { number: at + 1 })} onPress={() => remove(at)} />
          </span>
        </div>
      ))}
      <div>
        <Button
          variant="text"
          size="sm"
          icon="plus"
          onPress={() => append({ kind: fields.length === 0 ? 'address' : 'phone', value: '' })}
        >
          {say('addIdentifier')}
        </Button>
      </div>
    </fieldset>
  );
}
