import { useMemo, useState } from 'react';
import type { Accounting, AccountingRow } from '../../src-main/contract/accounting.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { columnsOf } from './account-columns.tsx';
import { inOrder } from './rows.ts';
import { Totals } from './totals.tsx';
import type { Words } from './use-words.ts';

const keyOf = (row: AccountingRow) => String(row.seq);

/** All that was told about one person on one page: the records in time, then the totals. */
export function Account({
  account,
  words,
  onOpen,
}: {
  account: Accounting;
  words: Words;
  onOpen: (row: AccountingRow) => void;
}) {
  const say = useText('accounting');
  const dates = useDates();
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest');
  const other = order === 'oldest' ? 'newest' : 'oldest';
  const columns = useMemo(() => columnsOf(say, dates, words), [say, dates, words]);
  const rows = useMemo(() => inOrder(account.rows, order), [account, order]);
  const corrected = account.rows.filter(({ correctedBy }) => correctedBy !== null).length;
  return (
    <>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <h2 className="text-[1.125rem] font-700">{account.label}</h2>
          <p role="status" className="text-[0.9375rem] text-muted">
            {say('count', { count: account.rows.length })}
            {corrected > 0 && `（${say('countCorrected', { count: corrected })}）`}　
            {say('asOf', { count: account.size })}　{say('viewLogged')}
          </p>
          {account.rows.length > 1 && (
            <span className="ml-auto">
              <Button variant="text" size="xs" onPress={() => setOrder(other)}>
                {say(`toOrder.${other}`)}
              </Button>
            </span>
          )}
        </div>
        {account.rows.length === 0 ? (
          <EmptyState icon="ledger" why={say('none')} />
        ) : (
          <DataTable
            label={`${say('title')} ${account.label}`}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            onOpen={onOpen}
            height="max(20rem, calc(100dvh - 24rem))"
            empty={say('none')}
          />
        )}
      </div>
      <Totals account={account} words={words} />
    </>
  );
}
