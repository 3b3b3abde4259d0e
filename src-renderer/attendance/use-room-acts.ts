import { useState } from 'react';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { isPledged, type RoomPerson } from './room-state.ts';

/** What happens at the door and in the room, each act at the time of the desk. */
export interface RoomActs {
  readonly problem: unknown;
  readonly forget: () => void;
  readonly enter: (person: RoomPerson) => void;
  readonly leave: (person: RoomPerson) => void;
  readonly enterAll: (people: readonly RoomPerson[]) => void;
  readonly tellOfSecrecy: (person: RoomPerson) => void;
}

/** Enters, leaves, tells; who has no valid pledge is asked for it at the door first. */
export function useRoomActs(): RoomActs {
  const say = useText('attendance');
  const { meeting, attendance, clock, show } = useSitting();
  const [problem, setProblem] = useState<unknown>(null);
  const enter = useCommandOf(api.attendance.enter);
  const leave = useCommandOf(api.attendance.leave);
  const readNotice = useCommandOf(api.attendance.readNotice);
  const withdraw = useCommandOf(api.attendance.withdraw);
  const at = clock.time;
  const meetingId = meeting.id;

  const attempt = async (work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
      clock.used(at);
    } catch (error) {
      setProblem(error);
    }
  };
  const needsPledge = (person: RoomPerson): boolean => meeting.handlesPersonalData && !isPledged(person);
  const undo = (ids: readonly string[]) =>
    attempt(async () => {
      for (const id of ids) await withdraw.run({ meetingId, id, reason: say('undoReason') });
      tell(say('undone'));
    });

  return {
    problem,
    forget: () => setProblem(null),
    enter: (person) => {
      const { id: memberId, name } = person.member;
      if (needsPledge(person)) return show({ kind: 'door', memberId });
      void attempt(async () => {
        await enter.run({ meetingId, memberId, at });
        tell(say('entered', { name, time: at }));
      });
    },
    leave: (person) => {
      const { id: memberId, name } = person.member;
      void attempt(async () => {
        await leave.run({ meetingId, memberId, at });
        tell(say('left', { name, time: at }));
      });
    },
    enterAll: (people) =>
      void attempt(async () => {
        const known = new Set(attendance.presences.map(({ id }) => id));
        const may = people.filter((person) => !needsPledge(person));
        let now = attendance;
        for (const person of may) now = await enter.run({ meetingId, memberId: person.member.id, at });
        const made = now.presences.filter(({ id }) => !known.has(id)).map(({ id }) => id);
        const left = people.length - may.length;
        tell(
          say('enteredMany', { count: may.length, time: at }) + (left > 0 ? say('leftUnpledged', { count: left }) : ''),
          { undo: () => void undo(made) },
        );
      }),
    tellOfSecrecy: (person) => {
      const { id: toMemberId, name } = person.member;
      const readById = meeting.chairId ?? attendance.notices[0]?.readById ?? toMemberId;
      void attempt(async () => {
        await readNotice.run({ meetingId, readById, at, toMemberId });
        tell(say('toldSaved', { name, time: at }));
      });
    },
  };
}
