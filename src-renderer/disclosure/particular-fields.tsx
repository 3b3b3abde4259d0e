import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import type { ParticularKind } from '../../src-main/contract/legal-basis.ts';
import { useText } from '../text/use-text.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { demandedBy } from './basis-order.ts';
import type { Law } from './basis-words.ts';
import type { CaptureInput } from './drafts.ts';

const TAX = 'taxConfirmed';

/** 根拠に必要な記載: what the chosen bases demand, each asked for as the catalogue says. */
export function ParticularFields<O>({
  form,
  law,
  check,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  law: Law;
  check: DisclosureCheck | null;
}) {
  const say = useText('legalBasis');
  const [legalBasis, requestId, particulars] = useWatch({
    control: form.control,
    name: ['legalBasis', 'requestId', 'particulars'],
  });
  const chosen = law.bases.filter((basis) => legalBasis.includes(basis.id));
  const isTax = [...(check?.warnings ?? []), ...(check?.violations ?? [])].some(
    ({ rule }) => rule === 'TAX22' || rule === 'tax-secrecy-unconfirmed',
  );
  const ids = [...demandedBy(chosen, requestId !== null), ...(isTax ? [TAX] : [])];
  // The request is a field of its own, where those of this meeting are listed.
  const kinds = ids
    .filter((id) => id !== 'request')
    .flatMap((id) => law.particulars.find((kind) => kind.id === id) ?? []);
  if (kinds.length === 0) return null;
  const set = (id: string, text: string) =>
    form.setValue('particulars', { ...form.getValues('particulars'), [id]: text }, { shouldDirty: true });
  return (
    <section aria-label={say('particulars')} className="flex flex-col gap-4 rounded-8 border-l-4 border-accent pl-4">
      <h3 className="font-700">{say('particulars')}</h3>
      {kinds.map((kind) => (
        <Particular
          key={kind.id}
          kind={kind}
          law={law}
          value={particulars[kind.id] ?? ''}
          onChange={(text) => set(kind.id, text)}
        />
      ))}
    </section>
  );
}

function Particular({
  kind,
  law,
  value,
  onChange,
}: {
  kind: ParticularKind;
  law: Law;
  value: string;
  onChange: (text: string) => void;
}) {
  const label = law.word(kind.label);
  const help = law.word(kind.hint);
  switch (kind.input) {
    case 'confirm':
      return (
        <div className="flex flex-col">
          <CheckBox isSelected={value === 'yes'} onChange={(isOn) => onChange(isOn ? 'yes' : '')}>
            {label}
          </CheckBox>
          {help && <span className="pl-8 text-[0.875rem] text-muted">{help}</span>}
        </div>
      );
    case 'choice':
      return (
        <RadioGroup
          label={label}
          help={help}
          value={value}
          onChange={onChange}
          options={kind.choices.map((choice) => ({ value: choice.value, label: law.word(choice.label) }))}
          isRequired
        />
      );
    case 'text':
      return <TextArea label={label} help={help} value={value} onChange={onChange} rows={2} isRequired />;
    default:
      return <TextField label={label} help={help} value={value} onChange={onChange} isRequired />;
  }
}
