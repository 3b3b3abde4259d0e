import { CORRECTION_MEDIA, type Correction } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { DateField } from '../ui/date-field.tsx';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import { isDay } from './day.ts';

/** When and how an answer came in. */
export type Received = Pick<Correction, 'receivedOn' | 'medium'>;

/** On paper and today, until something else is `chosen`. */
export function useReceived(chosen: Partial<Received>): { readonly received: Received; readonly today: string } {
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  return { received: { receivedOn: today, medium: 'paper', ...chosen }, today };
}

/** 受け取った日・方法. */
export function ReceivedFields({
  received,
  today,
  onChange,
  isAsked,
}: {
  received: Received;
  today: string;
  onChange: (part: Partial<Received>) => void;
  /** It was tried already: a day that is none is said to be missing. */
  isAsked: boolean;
}) {
  const say = useText('correction');
  return (
    <>
      <DateField
        label={say('receivedOn')}
        isRequired
        value={received.receivedOn}
        onChange={(receivedOn) => onChange({ receivedOn })}
        today={today}
        error={isAsked && !isDay(received.receivedOn) ? say('receivedMissing') : undefined}
      />
      <Select
        label={say('medium')}
        value={received.medium}
        onChange={(medium) => onChange({ medium })}
        options={CORRECTION_MEDIA.map((value) => ({ value, label: say(`media.${value}`) }))}
      />
    </>
  );
}
