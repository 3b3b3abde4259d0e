import type { Seat } from '../../src-main/contract/need-to-know.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Card, Section } from '../ui/page-header.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** No member; the list knows no empty value. */
const NONE = 'none';

/** 利用者と構成員の結びつき: so that a meeting knows its chair and its recorder. Each choice is saved at once. */
export function SeatsCard() {
  const say = useText('needToKnow');
  const { data: seats } = useQueryOf(api.needToKnow.seats, {});
  const { data: members } = useQueryOf(api.member.list, { onlyCurrent: true });
  const tie = useCommandOf(api.needToKnow.seat);
  if (!seats || !members) return null;
  const atMeetings = seats.filter(({ roles }) => roles.includes('chair') || roles.includes('staff'));
  const change = async ({ accountId, displayName }: Seat, memberId: string) => {
    try {
      await tie.run({ accountId, memberId: memberId === NONE ? null : memberId });
      sayInStatus(say('seatSaved', { name: displayName }));
    } catch {
      // The refusal stands in `tie.error`, above the list.
    }
  };
  return (
    <Card>
      <Section title={say('seatsTitle')}>
        <p className="text-muted">{say('seatsLead')}</p>
        <Refusal error={tie.error} />
        <div className="grid max-w-3xl grid-cols-2 gap-4">
          {atMeetings.map((seat) => (
            <Select
              key={seat.accountId}
              label={say('seatOf', { name: seat.displayName })}
              value={seat.memberId ?? NONE}
              onChange={(memberId) => void change(seat, memberId)}
              options={[
                { value: NONE, label: say('seatNone') },
                ...members.map(({ id, name, organizationName }) => ({
                  value: id,
                  label: name,
                  help: organizationName,
                })),
              ]}
            />
          ))}
        </div>
      </Section>
    </Card>
  );
}
