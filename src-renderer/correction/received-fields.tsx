import { type ReactNode, useState } from 'react';
import { CORRECTION_MEDIA, type Correction } from '../../src-main/contract/correction.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { DateField } from '../ui/date-field.tsx';
import { DraftBanner } from '../ui/draft-banner.tsx';
import { Select } from '../ui/select.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useQueryOf } from '../use-operation.ts';
import { isDay } from './day.ts';

/** When and how an answer came in. */
type Received = Pick<Correction, 'receivedOn' | 'medium'>;

/** What is entered of it; on paper and today until something else is chosen. */
export interface EnteredReceipt {
  readonly received: Received;
  readonly change: (part: Partial<Received>) => void;
  readonly today: string;
  /** It was recorded or given up. */
  readonly settle: () => void;
  /** 「前回の入力を復元しました」, while it stands. */
  readonly banner: ReactNode;
}

/** Keeps it for a form, and as a draft of this name; the day is today until one is typed. */
export function useReceived(name: string): EnteredReceipt {
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const [chosen, setChosen] = useState<Partial<Received>>({});
  const draft = useDraft<Partial<Received>>(name, (kept, hasTyped) => {
    setChosen((known) => ({ ...kept, ...known }));
    return !hasTyped;
  });
  const put = (next: Partial<Received>) => {
    setChosen(next);
    draft.change(next);
  };
  return {
    received: { receivedOn: today, medium: 'paper', ...chosen },
    change: (part) => put({ ...chosen, ...part }),
    today,
    settle: draft.settle,
    banner: draft.restoredAt && (
      <DraftBanner
        savedAt={draft.restoredAt}
        onDiscard={() => {
          draft.settle();
          setChosen({});
          return () => put(chosen);
        }}
      />
    ),
  };
}

/** 受け取った日・方法. */
export function ReceivedFields({
  receipt: { received, change, today },
  isAsked,
}: {
  receipt: EnteredReceipt;
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
        onChange={(receivedOn) => change({ receivedOn })}
        today={today}
        error={isAsked && !isDay(received.receivedOn) ? say('receivedMissing') : undefined}
      />
      <Select
        label={say('medium')}
        value={received.medium}
        onChange={(medium) => change({ medium })}
        options={CORRECTION_MEDIA.map((value) => ({ value, label: say(`media.${value}`) }))}
      />
    </>
  );
}
