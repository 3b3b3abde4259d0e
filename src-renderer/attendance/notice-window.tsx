import { useEffect, useRef } from 'react';
import { attendance as operations } from '../../src-main/contract/attendance.ts';
import type { OfficeSettings } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Fold } from '../ui/fold.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormComboBox, FormTime } from '../ui/form-fields.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 守秘の告知: the whole text, large enough to be read out; one key records reader, time, version and those present. */
export function NoticeWindow() {
  const say = useText('attendance');
  const { window, show } = useSitting();
  const { data } = useQueryOf(api.office.settings, {});
  return (
    <Dialog
      title={say('noticeTitle', { version: data?.noticeVersion ?? '' })}
      isOpen={window?.kind === 'notice' && data !== undefined}
      onClose={() => show(null)}
      width="wide"
    >
      {data && <Notice settings={data} />}
    </Dialog>
  );
}

function Notice({ settings }: { settings: OfficeSettings }) {
  const say = useText('attendance');
  const { meeting, room, clock, show } = useSitting();
  const text = useRef<HTMLElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  const read = useCommandOf(api.attendance.readNotice);
  const hearers = room.filter((person) => person.isIn);
  const readers = [...hearers, ...room.filter((person) => person.member.id === meeting.chairId && !person.isIn)].map(
    ({ member }) => ({
      value: member.id,
      label: member.name,
      kana: `${member.kana} ${member.organizationName}`,
      help: member.organizationName,
    }),
  );
  const form = useSchemaForm(operations.readNotice.input, {
    meetingId: meeting.id,
    readById: meeting.chairId ?? '',
    at: clock.time,
    toMemberId: null,
  });
  return (
    <Form
      form={form}
      label={say('notice')}
      onCommit={async (input) => {
        const { notices } = await read.run(input);
        clock.used(input.at);
        tell(say('noticeSaved', { time: input.at, count: notices.at(-1)?.toldIds.length ?? 0 }));
        show(null);
      }}
    >
      {/* The focus lies on the text: it can be scrolled by the arrow keys while it is read, and Ctrl+Enter commits. */}
      <section
        ref={text}
        aria-label={say('notice')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that is read out from here must be reachable by keyboard.
        tabIndex={0}
        className="focus-mark-inside rounded-8 border border-line bg-surface p-6 text-[1.75rem] leading-relaxed whitespace-pre-wrap"
      >
        {settings.noticeText}
      </section>
      <div className="flex flex-wrap items-start gap-6">
        <FormComboBox
          control={form.control}
          name="readById"
          label={say('noticeReader')}
          options={readers}
          isRequired
          className="w-80"
        />
        <FormTime control={form.control} name="at" label={say('noticeTime')} isRequired />
      </div>
      {hearers.length > 0 ? (
        <Fold title={say('noticeTo', { count: hearers.length })}>
          <p className="leading-relaxed">{hearers.map((person) => person.member.name).join('、')}</p>
        </Fold>
      ) : (
        <p className="text-warning">{say('noticeNobody')}</p>
      )}
      <div className="sticky -bottom-3 -mx-6 -mb-3 flex justify-end rounded-b-16 border-t border-line bg-raised px-6 py-3">
        <CommitButton icon="check">{say('noticeDone')}</CommitButton>
      </div>
    </Form>
  );
}
