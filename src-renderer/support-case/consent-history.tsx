import type { Consent } from '../../src-main/contract/support-case.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ConsentChip } from './case-marks.tsx';

/** 同意の履歴, newest first; the newest decides. */
export function ConsentHistory({ consents }: { consents: readonly Consent[] }) {
  const say = useText('supportCase');
  const dates = useDates();
  return (
    <ol className="flex flex-col">
      {consents.map((consent) => (
        <li key={consent.id} className="flex flex-col gap-1 border-b border-line py-2.5 last:border-b-0">
          <span className="flex flex-wrap items-center gap-3">
            <ConsentChip state={consent.state} />
            <span className="font-700">{consent.on ? dates.long(consent.on) : say('dayUnknown')}</span>
            <span>{consent.method}</span>
            <span className="text-[0.8125rem] text-muted">
              {say('recordedAt', { moment: dates.moment(consent.recordedAt) })}
            </span>
          </span>
          {[consent.scope, consent.reason].filter(Boolean).map((text) => (
            <span key={text} className="text-[0.9375rem]">
              {text}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
