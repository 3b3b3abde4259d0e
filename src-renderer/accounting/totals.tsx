import type { ReactNode } from 'react';
import type { Accounting } from '../../src-main/contract/accounting.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Card, Section } from '../ui/page-header.tsx';
import type { Words } from './use-words.ts';

/** 合計 by ground and organisation, and what happened afterwards. */
export function Totals({ account, words }: { account: Accounting; words: Words }) {
  const say = useText('accounting');
  const dates = useDates();
  const timesText = (count: number) => say('timesCounted', { count });
  return (
    <Section title={say('totals')}>
      <p className="text-[0.9375rem] text-muted">{say('totalsHelp')}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(18rem,1fr))] items-start gap-4">
        <Counts
          title={say('byBasis')}
          rows={account.byBasis.map(({ id, count }) => ({ key: id, label: words.basis(id), value: timesText(count) }))}
        />
        <Counts
          title={say('byOrganization')}
          rows={account.byOrganization.map(({ name, count }) => ({ key: name, label: name, value: timesText(count) }))}
        />
        <Counts
          title={say('accesses')}
          help={account.accesses.length > 0 ? say('accessesHelp') : say('noAccesses')}
          rows={account.accesses.map(({ event, count, newest }) => ({
            key: event,
            label: words.event(event),
            note: `${say('newest')} ${dates.moment(newest)}`,
            value: timesText(count),
          }))}
        />
      </div>
    </Section>
  );
}

function Counts({
  title,
  help,
  rows,
}: {
  title: string;
  help?: string;
  rows: readonly { readonly key: string; readonly label: string; readonly value: string; readonly note?: ReactNode }[];
}) {
  return (
    <Card className="flex flex-col gap-2">
      <h3 className="font-700">{title}</h3>
      {help && <p className="text-[0.875rem] text-muted">{help}</p>}
      <dl className="flex flex-col">
        {rows.map(({ key, label, value, note }) => (
          <div key={key} className="flex items-baseline gap-3 border-b border-line py-1.5 last:border-b-0">
            <dt className="min-w-0 flex-1">
              {label}
              {note && <span className="block text-[0.8125rem] text-muted">{note}</span>}
            </dt>
            <dd className="whitespace-nowrap tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
