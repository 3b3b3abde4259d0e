import { useState } from 'react';
import type { Minutes, Statement } from '../../src-main/contract/minutes.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Fold } from '../ui/fold.tsx';
import { LinkDialog } from './link-dialog.tsx';
import type { Statements } from './use-statements.ts';

/** Under the text of one item: its facts without a record, to be tied; then those that are tied, and to what. */
export function StatementList({
  minutes,
  blockId,
  statements,
}: {
  minutes: Minutes;
  blockId: string;
  statements: Statements;
}) {
  const say = useText('minutes');
  const [open, setOpen] = useState<Statement | null>(null);
  const own = statements.all.filter((one) => one.blockId === blockId);
  const unlinked = own.filter(({ state }) => state === 'unlinked');
  const others = own.filter(({ state, isByHand }) => state === 'linked' || isByHand);
  if (unlinked.length + others.length === 0) return null;
  const row = (statement: Statement) => (
    <StatementRow
      key={`${statement.start}-${statement.text}`}
      statement={statement}
      record={statements.records.find(({ id }) => id === statement.recordId)?.label ?? ''}
      onOpen={() => setOpen(statement)}
    />
  );
  return (
    <div data-print="hide" className="flex flex-col gap-2 text-[0.875rem]">
      {unlinked.length > 0 && (
        <ul
          aria-label={say('statements.unlinkedList')}
          className="flex flex-col rounded-8 border border-warning bg-warning-soft"
        >
          {unlinked.map(row)}
        </ul>
      )}
      {others.length > 0 && (
        <Fold title={say('statements.linkedCount', { count: others.length })}>
          <ul className="flex flex-col rounded-8 border border-line">{others.map(row)}</ul>
        </Fold>
      )}
      {open && (
        <LinkDialog minutes={minutes} statement={open} records={statements.records} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

function StatementRow({ statement, record, onOpen }: { statement: Statement; record: string; onOpen: () => void }) {
  const say = useText('minutes');
  const isOpen = statement.state === 'unlinked';
  return (
    <li
      {...(isOpen ? { 'data-unlinked': '' } : {})}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-1.5 last:border-b-0"
    >
      {isOpen ? (
        <Chip tone="warning" icon="warning">
          {say('statements.unlinked')}
        </Chip>
      ) : statement.state === 'linked' ? (
        <Chip tone="success" icon="check">
          {say(statement.isByHand ? 'statements.linkedByHand' : 'statements.linked')}
        </Chip>
      ) : (
        <Chip>{say('statements.noFact')}</Chip>
      )}
      <span className="min-w-0 flex-1 text-text">{statement.text}</span>
      {statement.recordId !== null && (
        <a
          href={`#${statement.recordId}`}
          onClick={(event) => {
            event.preventDefault();
            leadTo(statement.recordId ?? '');
          }}
          className="text-accent underline underline-offset-4"
        >
          {record}
        </a>
      )}
      <Button size="sm" variant="outline" onPress={onOpen}>
        {say(isOpen ? 'statements.tie' : 'statements.change')}
      </Button>
    </li>
  );
}

/** Brings the drawn block of a record into view and the focus to its name. */
function leadTo(recordId: string): void {
  const block = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(recordId)}"]`);
  block?.scrollIntoView({ block: 'center' });
  block?.focus({ preventScroll: true });
}
