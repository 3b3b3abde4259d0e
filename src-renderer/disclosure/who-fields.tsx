import { type UseFormReturn, useWatch } from 'react-hook-form';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { FormComboBox, FormTime } from '../ui/form-fields.tsx';
import type { Option } from '../ui/option-list.tsx';
import { useQueryOf } from '../use-operation.ts';
import type { CaptureInput } from './drafts.ts';
import { SubjectBoxes } from './subject-boxes.tsx';
import type { CasePeople } from './use-people.ts';

/** 誰が、誰について: time, giver, reader of a paper, persons concerned. */
export function WhoFields<O>({
  form,
  people,
  onCase,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  people: readonly CasePeople[];
  onCase: (caseId: string) => void;
}) {
  const say = useText('disclosure');
  const { room } = useSitting();
  const { control } = form;
  const [discloserId, medium] = useWatch({ control, name: ['discloserId', 'medium'] });
  const cases = useQueryOf(api.supportCase.list, {}).data ?? [];
  const option = ({ letter, member, hears }: (typeof room)[number]): Option => ({
    value: member.id,
    label: `${letter} ${member.name}`,
    kana: `${member.kana} ${member.organizationName} ${member.code}`,
    help: hears ? member.organizationName : `${member.organizationName}（${say('notInRoom')}）`,
  });
  const hearing = room.filter((person) => person.hears);
  const others = room.filter((person) => !person.hears);
  const isAbsent = discloserId !== '' && !hearing.some((person) => person.member.id === discloserId);
  const known = new Set(people.map(({ caseId }) => caseId));
  return (
    <>
      <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-4">
        <FormTime control={control} name="at" label={say('at')} isRequired />
        <FormComboBox
          control={control}
          name="discloserId"
          label={say('discloser')}
          options={[...hearing, ...others].map(option)}
          isRequired
        />
      </div>
      {(isAbsent || medium === 'read-out') && (
        <FormComboBox
          control={control}
          name="readById"
          label={say('readBy')}
          help={say('readByHelp')}
          options={hearing.map(option)}
          isNullable
        />
      )}
      <SubjectBoxes form={form} people={people} />
      <ComboBox
        label={say('otherCase')}
        value=""
        onChange={(id) => id && onCase(id)}
        options={cases
          .filter((row) => !known.has(row.id))
          .map((row) => ({ value: row.id, label: row.caseNumber, kana: row.hint, help: row.hint }))}
      />
    </>
  );
}
