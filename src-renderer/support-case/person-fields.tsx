import { type Control, useWatch } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { FormCheck, FormDate, FormName, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { NameGlyphs } from '../ui/name-glyphs.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ageOn, type CaseInput } from './case-input.ts';
import { HealthFields } from './health-fields.tsx';
import { IdentifierFields } from './identifier-fields.tsx';
import { FormLines } from './lines-field.tsx';

/** One person of a case: names in every form, birth, identifying facts, health. */
export function PersonFields<O>({
  control,
  index,
  today,
  onRemove,
}: {
  control: Control<CaseInput, unknown, O>;
  index: number;
  today: string;
  onRemove: (() => void) | null;
}) {
  const say = useText('supportCase');
  const person = useWatch({ control, name: `persons.${index}` });
  const at = <K extends string>(key: K) => `persons.${index}.${key}` as const;
  const age = /^\d{4}-\d{2}-\d{2}$/.test(person?.birthDate ?? '') ? ageOn(person?.birthDate ?? '', today) : null;
  return (
    <Card>
      <Section
        title={say('personTitle', { code: person?.code ?? '', relation: person?.relation ?? '' })}
        actions={
          onRemove && (
            <Button variant="outline" tone="danger" size="sm" icon="trash" onPress={onRemove}>
              {say('removePerson', { code: person?.code ?? '' })}
            </Button>
          )
        }
      >
        <div className="grid grid-cols-2 gap-x-6 gap-y-5">
          <FormName
            control={control}
            name={at('name')}
            label={say('name')}
            isRequired
            help={
              <>
                {index === 0 && say('nameHelp')}
                <NameGlyphs name={person?.name ?? ''} />
              </>
            }
          />
          <FormText control={control} name={at('kana')} label={say('kana')} className="self-end" />
          <div className="grid grid-cols-[6rem_1fr] gap-4">
            <FormText control={control} name={at('code')} label={say('personCode')} isRequired isMono />
            <FormText control={control} name={at('relation')} label={say('relation')} isRequired />
          </div>
          <div className="self-end">
            <FormCheck control={control} name={at('isInHousehold')} label={say('isInHousehold')} />
          </div>
          <div className="flex items-end gap-4">
            <FormDate control={control} name={at('birthDate')} label={say('birthDate')} isNullable />
            {age !== null && age >= 0 && <span className="pb-10 text-muted">{say('age', { age })}</span>}
          </div>
          <FormText control={control} name={at('sex')} label={say('sex')} width="short" />
          <FormText
            control={control}
            name={at('birthDateText')}
            label={say('birthDateText')}
            help={say('birthDateTextHelp')}
          />
          <FormText control={control} name={at('romaji')} label={say('romaji')} className="self-end" />
          <FormLines control={control} name={at('otherNames')} label={say('otherNames')} className="col-span-2" />
        </div>
        <div className="mt-2 flex flex-col gap-5">
          <IdentifierFields control={control} index={index} />
          <FormCheck control={control} name={at('isAddressConfidential')} label={say('isAddressConfidential')} />
          <HealthFields control={control} index={index} />
          <FormTextArea control={control} name={at('note')} label={say('note')} rows={2} />
        </div>
      </Section>
    </Card>
  );
}
