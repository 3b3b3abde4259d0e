import { useMemo, useState } from 'react';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { Fold } from '../ui/fold.tsx';
import type { RoomPerson } from './room-state.ts';

/** 招集していない人を入れる: a deputy, an observer, someone called in for one item. */
export function AddPerson({ onEnter }: { onEnter: (person: RoomPerson) => void }) {
  const say = useText('attendance');
  const { members, room } = useSitting();
  const [chosen, setChosen] = useState('');
  const options = useMemo(() => {
    const known = new Set(room.map((person) => person.member.id));
    return [...members.values()]
      .filter((member) => !known.has(member.id))
      .map((member) => ({
        value: member.id,
        label: member.name,
        kana: `${member.kana} ${member.code} ${member.organizationName}`,
        help: member.organizationName,
      }));
  }, [members, room]);
  const member = members.get(chosen);
  return (
    <div className="px-3 pt-1">
      <Fold title={say('addTitle')}>
        <div className="flex flex-col gap-3">
          <ComboBox label={say('addPerson')} value={chosen} onChange={setChosen} options={options} />
          <Button
            size="sm"
            onPress={() => {
              if (!member) return;
              onEnter({
                member,
                letter: '',
                isInvited: false,
                isIn: false,
                hears: false,
                isTold: false,
                presences: [],
                recusals: [],
                recusedNow: null,
                absence: null,
              });
              setChosen('');
            }}
          >
            {say('add')}
          </Button>
        </div>
      </Fold>
    </div>
  );
}
