import type { MemberRow, PledgeState } from '../../src-main/contract/member.ts';
import { daysBetween, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { bareDay } from './bare-day.ts';

const LOOKS: { readonly [S in PledgeState]: { readonly tone: ChipTone; readonly icon: IconName } } = {
  valid: { tone: 'success', icon: 'check' },
  'outdated-text': { tone: 'accent', icon: 'document' },
  expired: { tone: 'error', icon: 'clock' },
  missing: { tone: 'error', icon: 'error' },
};

/** Days before expiry from which the days left are counted aloud. */
const SOON = 60;

/** State of a pledge: 有効, 旧版, 期限切れ, なし. */
export function PledgeChip({ state }: { state: PledgeState }) {
  const say = useText('member');
  return (
    <Chip tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {say(`states.${state}`)}
    </Chip>
  );
}

/** When a pledge ends: the day, and 「期限まで40日」 when that is soon or past. */
export function PledgeExpiry({ pledge, today }: { pledge: MemberRow['pledge']; today: string }) {
  const say = useText('member');
  const sayDate = useText('dates');
  const dates = useDates();
  if (pledge.state === 'missing') return <span className="text-muted">—</span>;
  if (!pledge.expiresOn) return <span className="text-muted">{say('noExpiry')}</span>;
  const left = daysBetween(today, pledge.expiresOn);
  return (
    <span className="flex flex-col leading-snug">
      <span className="whitespace-nowrap">{bareDay(dates, pledge.expiresOn)}</span>
      {left <= SOON && (
        <span className={`text-[0.875rem] font-700 ${left < 0 ? 'text-error' : 'text-warning'}`}>
          {left < 0 ? sayDate('daysPast', { count: -left }) : sayDate('daysLeft', { count: left })}
        </span>
      )}
    </span>
  );
}
