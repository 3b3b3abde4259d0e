import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { FormComboBox, FormTime } from '../ui/form-fields.tsx';
import type { Option } from '../ui/option-list.tsx';
import type { CaptureInput } from './drafts.ts';
import { SubjectBoxes } from './subject-boxes.tsx';
import type { CasePeople } from './use-people.ts';

/** 誰が、誰について: time, giver, reader of a paper, persons concerned. */
export function WhoFields<O>({
  form,
  people,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  people: readonly CasePeople[];
}) {
  const say = useText('disclosure');
  const { room } = useSitting();
  const { control } = form;
  const [discloserId, medium] = useWatch({ control, name: ['discloserId', 'medium'] });
  const option = ({ letter, member, hears }: (typeof room)[number]): Option => ({
    value: member.id,
    label: `${letter} ${member.name}`,
    kana: `${member.kana} ${member.organizationName} ${member.code}`,
    help: hears ? member.organizationName : `${member.organizationName}（${say('notInRoom')}）`,
  });
  const hearing = room.filter((person) => person.hears);
  const others = room.filter((person) => !person.hears);
  const isAbsent = discloserId !== '' && !hearing.some((person) => person.member.id === discloserId);
  return (
    <>
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-start gap-4">
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
    </>
  );
}
