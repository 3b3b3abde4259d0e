import { ActionWindow } from '../../action/action-window.tsx';
import { DecisionWindow } from '../../action/decision-window.tsx';
import { RoomWindows } from '../../attendance/room-windows.tsx';
import { CaptureWindow } from '../../disclosure/capture-window.tsx';
import { WithholdingWindow } from '../../disclosure/withholding-window.tsx';
import { ClosingWindow } from './closing-window.tsx';
import { OpeningWindow } from './opening-window.tsx';

/** The windows of a session; at most one is open. */
export function DeskWindows() {
  return (
    <>
      <OpeningWindow />
      <ClosingWindow />
      <RoomWindows />
      <CaptureWindow />
      <WithholdingWindow />
      <DecisionWindow />
      <ActionWindow />
    </>
  );
}
