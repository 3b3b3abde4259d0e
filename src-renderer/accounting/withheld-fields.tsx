import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { z } from 'zod';
import type { AccountingRow } from '../../src-main/contract/accounting.ts';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/button.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { FormSelect, FormText } from '../ui/form-fields.tsx';
import type { Option } from '../ui/option-list.tsx';
import { Section } from '../ui/page-header.tsx';
import type { Preview } from './preview-of-masks.tsx';
import type { SUBJECT_INPUT } from './subject-input.ts';

type Fields = z.input<typeof SUBJECT_INPUT>;

/** 部分開示: records of which only the content is withheld, each with its ground and the reason for the log. */
export function WithheldFields({
  form,
  rows,
  preview,
  grounds,
}: {
  form: UseFormReturn<Fields, unknown, z.output<typeof SUBJECT_INPUT>>;
  rows: readonly AccountingRow[];
  preview: Preview | undefined;
  grounds: readonly Option[];
}) {
  const say = useText('accounting');
  const dates = useDates();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'withheld' });
  const marks = new Map(preview?.rows.map((row) => [row.seq, row.marks]));
  const chosen = new Set(fields.map(({ seq }) => seq));
  const nameOf = (row: AccountingRow): string => {
    const values = { seq: row.seq, day: dates.short(dayOfInstant(row.at)), giver: row.giver };
    const count = marks.get(row.seq) ?? 0;
    return count > 0 ? say('withheldRowMarks', { ...values, marks: count }) : say('withheldRow', values);
  };
  return (
    <Section title={say('withheld')}>
      <p className="text-[0.9375rem] text-muted">{say('withheldHelp')}</p>
      <ul className="flex flex-col gap-3">
        {fields.map(({ id, seq }, at) => (
          <li key={id} className="flex flex-wrap items-end gap-3 rounded-8 border border-line p-3">
            <p className="w-full font-700">{nameOf(rows.find((row) => row.seq === seq) as AccountingRow)}</p>
            <div className="min-w-64 flex-[2_1_16rem]">
              <FormSelect
                control={form.control}
                name={`withheld.${at}.ground`}
                label={say('withheldGround', { seq })}
                isRequired
                options={grounds}
              />
            </div>
            <div className="min-w-64 flex-[3_1_20rem]">
              <FormText
                control={form.control}
                name={`withheld.${at}.reason`}
                label={say('withheldReason', { seq })}
                help={say('withheldReasonHelp')}
                isRequired
              />
            </div>
            <IconButton icon="trash" label={say('removeWithheld', { seq })} onPress={() => remove(at)} />
          </li>
        ))}
      </ul>
      <ComboBox
        key={fields.length}
        label={say('addWithheld')}
        value={null}
        onChange={(seq) => seq !== '' && append({ seq: Number(seq), ground: 'ND-SELF', reason: '' })}
        options={rows
          .filter(({ seq }) => !chosen.has(seq))
          .map((row) => ({ value: String(row.seq), label: nameOf(row) }))}
        className="max-w-xl"
      />
    </Section>
  );
}
