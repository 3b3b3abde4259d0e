import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type MemberRow, member } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormDate, FormText } from '../ui/form-fields.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

type Expiry = 'term-end' | 'day';

/** 誓約を記録, for one or many: the day, the text now in use, valid until the end of each one's term. */
export function PledgeDialog({
  members,
  today,
  onClose,
  onRecorded,
}: {
  members: readonly Pick<MemberRow, 'id' | 'name'>[];
  today: string;
  onClose: () => void;
  onRecorded: () => void;
}) {
  const say = useText('member');
  const version = useQueryOf(api.office.settings, {}).data?.pledgeVersion;
  const record = useCommandOf(api.member.recordPledges);
  const [expiry, setExpiry] = useState<Expiry>('term-end');
  const form = useSchemaForm(member.recordPledges.input, {
    memberIds: members.map(({ id }) => id),
    pledgedOn: today,
    textVersion: version ?? '',
    expiresOn: null,
  });
  const { control, setValue } = form;
  const isPrefilled = useRef(version !== undefined);
  useEffect(() => {
    if (isPrefilled.current || version === undefined) return;
    isPrefilled.current = true;
    setValue('textVersion', version);
  }, [version, setValue]);
  useFirstFocus(form, 'pledgedOn');
  const isDirty = useWatch({ control, name: 'pledgedOn' }) !== today;

  const change = (picked: Expiry) => {
    setExpiry(picked);
    setValue('expiresOn', picked === 'term-end' ? null : '');
  };
  return (
    <Dialog title={say('recordPledge')} isOpen onClose={onClose} isKept={isDirty}>
      <Form
        form={form}
        label={say('recordPledge')}
        onCommit={async (input) => {
          const recorded = await record.run(input);
          sayInStatus(say('pledgesRecorded', { count: recorded.length }));
          onRecorded();
          onClose();
        }}
      >
        <div className="flex flex-col gap-1">
          <span className="font-700">
            {say('pledgeFor')}（{say('count', { count: members.length })}）
          </span>
          <p className="font-name max-h-24 overflow-y-auto rounded-8 border border-line bg-canvas px-3 py-2">
            {members.map(({ name }) => name).join('、')}
          </p>
        </div>
        <FormDate control={control} name="pledgedOn" label={say('pledgedOn')} today={today} isRequired />
        <FormText
          control={control}
          name="textVersion"
          label={say('pledgeVersion')}
          help={version === undefined ? null : say('pledgeVersionHelp', { version })}
          width="medium"
        />
        <RadioGroup<Expiry>
          label={say('expiry')}
          value={expiry}
          onChange={change}
          options={[
            { value: 'term-end', label: say('expiryTermEnd'), help: say('expiryTermEndHelp') },
            { value: 'day', label: say('expiryDate') },
          ]}
        />
        {expiry === 'day' && (
          <FormDate control={control} name="expiresOn" label={say('expiresOn')} today={today} isRequired />
        )}
        <div className="flex flex-wrap justify-end gap-3 pb-3">
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <CommitButton>{say('recordPledgeFor', { count: members.length })}</CommitButton>
        </div>
      </Form>
    </Dialog>
  );
}
