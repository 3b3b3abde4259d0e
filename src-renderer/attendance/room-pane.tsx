import { type KeyboardEvent, useState } from 'react';
import { useSitting } from '../meeting/sitting.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { isForInputMethod } from '../ui/composing.ts';
import { kanaContains } from '../ui/kana-filter.ts';
import { SearchField } from '../ui/search-field.tsx';
import { AddPerson } from './add-person.tsx';
import { RoomHead } from './room-head.tsx';
import { RoomRow } from './room-row.tsx';
import type { RoomPerson } from './room-state.ts';
import { useRoomActs } from './use-room-acts.ts';

/** People beyond whom a box to find one is worth its place. */
const SEARCH_FROM = 8;

/** 在室: everyone at the table with letter, pledge, notice and times; ↑↓ walk, Space lets in and out. */
export function RoomPane() {
  const say = useText('attendance');
  const inWords = useErrorText();
  const { room, isFrozen } = useSitting();
  const acts = useRoomActs();
  const [search, setSearch] = useState('');
  const shown = room.filter((person) => !search || kanaContains(searchText(person), search));
  const outside = room.filter((person) => person.presences.length === 0 && person.absence === null);

  return (
    <div className="flex flex-col gap-2 py-2">
      <RoomHead />
      {acts.problem !== null && (
        <div className="px-2">
          <Banner tone="error" level="h3" title={inWords(acts.problem).title} onClose={acts.forget}>
            {inWords(acts.problem).details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </Banner>
        </div>
      )}
      {room.length === 0 && <p className="px-3 text-muted">{say('nobody')}</p>}
      {room.length > SEARCH_FROM && (
        <SearchField label={say('search')} value={search} onChange={setSearch} className="px-3" />
      )}
      {!isFrozen && outside.length > 1 && !search && (
        <div className="px-3">
          <Button variant="outline" size="sm" isWide onPress={() => acts.enterAll(outside)}>
            {say('enterAll', { count: outside.length })}
          </Button>
        </div>
      )}
      {search && shown.length === 0 && <p className="px-3 text-muted">{say('noMatch')}</p>}
      <ul aria-label={say('title')} onKeyDown={walk} className="flex flex-col">
        {shown.map((person) => (
          <RoomRow key={person.member.id} person={person} acts={acts} />
        ))}
      </ul>
      {!isFrozen && <AddPerson onEnter={acts.enter} />}
    </div>
  );
}

const searchText = ({ letter, member }: RoomPerson): string =>
  `${letter} ${member.name} ${member.kana} ${member.organizationName} ${member.code}`;

/** ↑ and ↓ move between the people, staying on the same kind of button. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  if (step === 0 || isForInputMethod(event) || event.altKey || event.ctrlKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-room-key]')];
  const at = rows.findIndex((row) => row.parentElement?.contains(event.target as Node));
  const next = rows[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
