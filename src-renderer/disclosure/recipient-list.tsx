import { useState } from 'react';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';

/** 提供を受ける人: computed from the room, shown as a count, by name on request. */
export function RecipientList({ recipientIds }: { recipientIds: readonly string[] }) {
  const say = useText('disclosure');
  const sitting = useSitting();
  const [isOpen, setOpen] = useState(false);
  if (recipientIds.length === 0) return null;
  const places = new Set(recipientIds.map((id) => placeName(sitting, id))).size;
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        variant="text"
        size="xs"
        icon={isOpen ? 'down' : 'right'}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {say('recipientsLine', { count: recipientIds.length, organizations: places })}
      </Button>
      {isOpen && (
        <div className="max-h-28 overflow-y-auto rounded-8 border border-line bg-surface px-3 py-2 text-[0.9375rem] leading-relaxed">
          {recipientIds
            .map((id) => {
              const member = sitting.members.get(id);
              return member ? `${member.name}（${placeName(sitting, id)}）` : '';
            })
            .join(say('joiner'))}
          <p className="text-[0.8125rem] text-muted">{say('recipientsHelp')}</p>
        </div>
      )}
    </div>
  );
}
