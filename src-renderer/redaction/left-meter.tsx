import { useText } from '../text/use-text.ts';
import type { Reading } from './use-reading.ts';

/** 「残り 12 / 47」 in words and as a bar, and how much of the text has been shown. */
export function LeftMeter({ total, undecided, reading }: { total: number; undecided: number; reading: Reading }) {
  const say = useText('redaction');
  const share = total === 0 ? 100 : ((total - undecided) / total) * 100;
  return (
    <div className="flex items-center gap-3">
      <p className="whitespace-nowrap">
        <span className="sr-only">{say('leftHelp', { left: undecided, total })}</span>
        <strong aria-hidden="true" className="text-[1.0625rem]">
          {say('left', { left: undecided, total })}
        </strong>
      </p>
      <div aria-hidden="true" className="h-2.5 w-24 overflow-hidden rounded-full border border-edge bg-surface">
        <div className="h-full bg-accent" style={{ width: `${share}%` }} />
      </div>
      <p className="text-[0.8125rem] whitespace-nowrap text-muted">{say('read', { percent: reading.percent })}</p>
    </div>
  );
}
