import { type UseFormReturn, useWatch } from 'react-hook-form';
import { DISCLOSURE_CONSENT, type DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { FormText } from '../ui/form-fields.tsx';
import { Select } from '../ui/select.tsx';
import { BasisPicker } from './basis-picker.tsx';
import type { Law } from './basis-words.ts';
import type { Touched } from './check-question.ts';
import type { CaptureInput } from './drafts.ts';
import { ParticularFields } from './particular-fields.tsx';

const NO_REQUEST = 'none';

/** どの根拠で: basis, what it demands, request of the meeting, purpose, consent. */
export function GroundFields<O>({
  form,
  law,
  check,
  orders,
  onTouch,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  law: Law;
  check: DisclosureCheck | null;
  orders: Map<string, readonly string[]>;
  onTouch: (change: (before: Touched) => Touched) => void;
}) {
  const say = useText('disclosure');
  const { meeting } = useSitting();
  const { control, setValue } = form;
  const [requestId, consentState] = useWatch({ control, name: ['requestId', 'consentState'] });
  const covering = new Set(check?.requestIds ?? []);
  const requests = meeting.requests.map((request) => ({
    value: request.id,
    label: `${request.number || request.requestedOn} ${request.isBlanket ? say('blanketRequest') : ''}`.trim(),
    help: covering.has(request.id) && !request.isBlanket ? `${say('requestCovers')}　${request.asked}` : request.asked,
  }));
  return (
    <>
      <BasisPicker form={form} law={law} orders={orders} />
      <ParticularFields form={form} law={law} check={check} />
      <Select
        label={say('request')}
        value={requestId ?? NO_REQUEST}
        onChange={(id) => {
          setValue('requestId', id === NO_REQUEST ? null : id, { shouldDirty: true });
          onTouch((before) => ({ ...before, request: true }));
        }}
        options={[...requests, { value: NO_REQUEST, label: say('noRequest') }]}
      />
      <FormText control={control} name="purpose" label={say('purpose')} isRequired />
      <div className="grid grid-cols-2 items-end gap-4">
        <Select
          label={say('consent')}
          help={check ? say('consentFiled', { state: say(`consents.${check.consentState}`) }) : ''}
          value={consentState}
          onChange={(state) => {
            setValue('consentState', state, { shouldDirty: true });
            onTouch((before) => ({ ...before, consent: true }));
          }}
          options={DISCLOSURE_CONSENT.map((value) => ({ value, label: say(`consents.${value}`) }))}
        />
        <FormText control={control} name="consentNote" label={say('consentNote')} />
      </div>
    </>
  );
}
