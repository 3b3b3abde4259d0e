import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { Intervals } from './intervals.tsx';
import { NoticeWindow } from './notice-window.tsx';
import { PledgeForm } from './pledge-form.tsx';
import { RecusalForm } from './recusal-form.tsx';

/** The windows about one person of the room, and the notice to all. */
export function RoomWindows() {
  const say = useText('attendance');
  const { window, members, show } = useSitting();
  const memberId = window && 'memberId' in window ? window.memberId : null;
  const member = memberId ? members.get(memberId) : undefined;
  const name = member?.name ?? '';
  const close = () => show(null);
  return (
    <>
      <NoticeWindow />
      <Dialog title={say('doorTitle', { name })} isOpen={window?.kind === 'door'} onClose={close}>
        {member && <PledgeForm member={member} isAtDoor />}
      </Dialog>
      <Dialog title={say('pledgeTitle', { name })} isOpen={window?.kind === 'pledge'} onClose={close}>
        {member && <PledgeForm member={member} isAtDoor={false} />}
      </Dialog>
      <Dialog title={say('recuseTitle', { name })} isOpen={window?.kind === 'recusal'} onClose={close}>
        {member && <RecusalForm member={member} />}
      </Dialog>
      <Dialog title={say('intervalsTitle', { name })} isOpen={window?.kind === 'intervals'} onClose={close}>
        {member && <Intervals member={member} />}
      </Dialog>
      <AbsenceWindow />
    </>
  );
}

/** 欠席の記録, with the deputy or the paper that came instead. */
function AbsenceWindow() {
  const say = useText('attendance');
  const { window, meeting, members, show } = useSitting();
  const note = useCommandOf(api.attendance.noteAbsence);
  const memberId = window?.kind === 'absence' ? window.memberId : '';
  const name = members.get(memberId)?.name ?? '';
  return (
    <ReasonDialog
      title={say('absentTitle', { name })}
      isOpen={window?.kind === 'absence'}
      onClose={() => show(null)}
      onConfirm={async (reason) => {
        await note.run({ meetingId: meeting.id, memberId, reason: reason.replace(/\s*\n\s*/g, ' ') });
        tell(say('absentSaved', { name }));
      }}
      confirmLabel={say('absentSave')}
      reasonLabel={say('absentReason')}
      isReasonRequired={false}
    />
  );
}
