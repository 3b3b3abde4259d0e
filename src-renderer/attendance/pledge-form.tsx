import type { MemberRow } from '../../src-main/contract/member.ts';
import { member as operations } from '../../src-main/contract/member.ts';
import type { OfficeSettings } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormText } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 誓約を記録する for one person; at the door the person then comes in. */
export function PledgeForm({ member, isAtDoor }: { member: MemberRow; isAtDoor: boolean }) {
  const { data } = useQueryOf(api.office.settings, {});
  return data ? <Pledge member={member} isAtDoor={isAtDoor} settings={data} /> : null;
}

function Pledge({ member, isAtDoor, settings }: { member: MemberRow; isAtDoor: boolean; settings: OfficeSettings }) {
  const say = useText('attendance');
  const inWords = useErrorText();
  const { meeting, clock, today, show } = useSitting();
  const record = useCommandOf(api.member.recordPledges);
  const enter = useCommandOf(api.attendance.enter);
  const { name } = member;
  const form = useSchemaForm(operations.recordPledges.input, {
    memberIds: [member.id],
    pledgedOn: meeting.heldOn < today ? meeting.heldOn : today,
    textVersion: settings.pledgeVersion,
    expiresOn: null,
  });
  const comeIn = async () => {
    await enter.run({ meetingId: meeting.id, memberId: member.id, at: clock.time });
    clock.used(clock.time);
    tell(say('entered', { name, time: clock.time }));
    show(null);
  };
  const refuse = (error: unknown) => {
    const words = inWords(error);
    tell([words.title, ...words.details].join(' '), { tone: 'error' });
  };
  useFirstFocus(form, 'pledgedOn');
  return (
    <Form
      form={form}
      label={say('pledgeTitle', { name })}
      onCommit={async (input) => {
        await record.run(input);
        tell(say('pledgeSaved', { name }));
        if (isAtDoor) await comeIn();
        else show(null);
      }}
    >
      {isAtDoor && <p className="leading-relaxed">{say('doorLead')}</p>}
      <Fold title={say('pledgeText', { version: settings.pledgeVersion })}>
        <p className="max-h-60 overflow-y-auto leading-relaxed whitespace-pre-wrap">{settings.pledgeText}</p>
      </Fold>
      <div className="flex flex-wrap gap-6">
        <FormDate control={form.control} name="pledgedOn" label={say('pledgedOn')} today={today} isRequired />
        <FormText control={form.control} name="textVersion" label={say('pledgeVersion')} width="short" />
      </div>
      <FormDate control={form.control} name="expiresOn" label={say('pledgeExpires')} today={today} isNullable />
      <div className="flex flex-wrap justify-end gap-3 pb-3">
        {isAtDoor && (
          <Button variant="outline" onPress={() => void comeIn().catch(refuse)}>
            {say('doorWithout')}
          </Button>
        )}
        <CommitButton>{say(isAtDoor ? 'doorPledge' : 'pledgeSave')}</CommitButton>
      </div>
    </Form>
  );
}
