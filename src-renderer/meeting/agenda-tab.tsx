import { useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { SortableList } from '../ui/sortable-list.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { AddItem } from './agenda-add.tsx';
import { EditItemDialog } from './agenda-edit.tsx';
import { AgendaRow, PlainAgenda } from './agenda-row.tsx';
import { AgendaSum } from './agenda-sum.tsx';
import { type Item, itemName, itemPart } from './agenda-words.ts';

/** 議題づくり: add by Enter, edit in the row, put in order, watch the sum; removing can be undone. */
export function AgendaTab({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const inWords = useErrorText();
  const mayChange = useMay(api.meeting.addAgendaItem) && meeting.state !== 'closed';
  const [editing, setEditing] = useState<Item | null>(null);
  const [dropping, setDropping] = useState<Item | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const move = useCommandOf(api.meeting.moveAgendaItem);
  const remove = useCommandOf(api.meeting.removeAgendaItem);
  const add = useCommandOf(api.meeting.addAgendaItem);

  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
  };
  const sort = (items: readonly Item[]) => {
    // The first place where the orders part tells which item was moved and where to.
    const at = items.findIndex((item, index) => item.id !== meeting.agenda[index]?.id);
    if (at < 0) return;
    const before = meeting.agenda[at];
    const isMovedDown = before !== undefined && items[at]?.id === meeting.agenda[at + 1]?.id;
    const id = (isMovedDown ? before?.id : items[at]?.id) ?? '';
    void attempt(() => move.run({ id, position: items.findIndex((item) => item.id === id) }));
  };
  const restore = (item: Item) =>
    attempt(async () => {
      const { agenda } = await add.run({ ...itemPart(item), meetingId: meeting.id });
      const again = agenda.at(-1);
      if (again) await move.run({ id: again.id, position: item.position });
      tell(say('agenda.restored', { name: itemName(item) }));
    });
  const takeOut = (item: Item) => (item.origin ? setDropping(item) : void takeOutFreely(item));
  const takeOutFreely = (item: Item) =>
    attempt(async () => {
      await remove.run({ id: item.id });
      tell(say('agenda.removed', { name: itemName(item) }), { undo: () => void restore(item) });
    });

  if (!mayChange) return <PlainAgenda meeting={meeting} />;
  return (
    <div className="flex flex-col gap-4">
      {problem !== null && (
        <Banner tone="error" title={inWords(problem).title} onClose={() => setProblem(null)}>
          {inWords(problem).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <AddItem meeting={meeting} />
        <AgendaSum meeting={meeting} />
      </div>
      <SortableList
        label={say('agenda.title')}
        items={meeting.agenda}
        keyOf={(item) => item.id}
        nameOf={itemName}
        onSort={sort}
        onOpen={setEditing}
        render={(item, index) => <AgendaRow meeting={meeting} item={item} index={index} onProblem={setProblem} />}
        actions={(item) => (
          <span className="flex">
            <IconButton
              icon="edit"
              size={2}
              label={say('agenda.edit', { name: itemName(item) })}
              onPress={() => setEditing(item)}
            />
            <IconButton
              icon="trash"
              size={2}
              label={say('agenda.remove', { name: itemName(item) })}
              onPress={() => takeOut(item)}
            />
          </span>
        )}
        empty={<EmptyState icon="tasks" why={say('agenda.none')} />}
      />
      <p className="text-[0.875rem] text-muted">{say('agenda.keysHelp')}</p>
      <EditItemDialog meeting={meeting} item={editing} onClose={() => setEditing(null)} />
      <ReasonDialog
        title={say('agenda.dropTitle', { name: dropping ? itemName(dropping) : '' })}
        isOpen={dropping !== null}
        onClose={() => setDropping(null)}
        confirmLabel={say('agenda.drop')}
        reasonLabel={say('agenda.dropReason')}
        maxLength={300}
        onConfirm={async (reason) => {
          if (!dropping) return;
          await remove.run({ id: dropping.id, reason });
          tell(say('agenda.removed', { name: itemName(dropping) }));
        }}
      >
        <p>{say('agenda.dropLead')}</p>
      </ReasonDialog>
    </div>
  );
}
