import { useText } from '../text/use-text.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import type { Desk } from './use-desk.ts';
import type { GroundChoice } from './use-words.ts';

/** What the keys of the desk do besides what the desk itself knows. */
export interface DeskActions {
  readonly select: () => void;
  readonly find: () => void;
  readonly readOn: () => void;
  readonly pageBack: () => void;
  /** 承認を依頼する, or 承認する for the second person. */
  readonly complete: () => void;
  readonly sendBack: () => void;
  readonly policy: () => void;
  readonly warnings: () => void;
}

/**
 * The keys of the review: single letters outside text, printed on the buttons. Nothing acts while a window is open, and
 * while words are selected or edges moved only what belongs there does.
 */
export function DeskKeys({
  desk,
  grounds,
  actions,
  isActive,
}: {
  desk: Desk;
  grounds: readonly GroundChoice[];
  actions: DeskActions;
  isActive: boolean;
}) {
  const say = useText('redaction');
  const has = isActive && desk.selected !== null;
  const may = has && desk.isOpen && desk.selected?.type !== 'omitted';
  const isOpen = isActive && desk.isOpen;
  useShortcut({ keys: 'N', label: say('next'), run: () => desk.step(1), isActive: has });
  useShortcut({ keys: 'P', label: say('previous'), run: () => desk.step(-1), isActive: has });
  useShortcut({ keys: '↓', label: say('next'), run: () => desk.step(1), isActive: has });
  useShortcut({ keys: '↑', label: say('previous'), run: () => desk.step(-1), isActive: has });
  useShortcut({ keys: 'G', label: say('nextUndecided'), run: desk.toUndecided, isActive: has });
  useShortcut({ keys: 'A', label: say('remove'), run: () => desk.remove(false), isActive: may });
  useShortcut({ keys: 'R', label: say('keep'), run: () => desk.keep(false), isActive: may });
  useShortcut({ keys: 'Shift+A', label: say('removeAll'), run: () => desk.remove(true), isActive: may });
  useShortcut({ keys: 'Shift+R', label: say('keepAll'), run: () => desk.keep(true), isActive: may });
  useShortcut({ keys: 'E', label: say('adjust'), run: desk.beginExtent, isActive: may });
  useShortcut({ keys: 'M', label: say('select'), run: actions.select, isActive: isOpen });
  useShortcut({ keys: 'U', label: say('undo'), run: () => void desk.undo(), isActive: isOpen });
  useShortcut({ keys: '/', label: say('find'), run: actions.find, isActive });
  useShortcut({ keys: 'PgDn', label: say('readOn'), run: actions.readOn, isActive });
  useShortcut({ keys: 'PgUp', label: say('readBack'), run: actions.pageBack, isActive });
  useShortcut({ keys: 'W', label: say('warnings'), run: actions.warnings, isActive });
  useShortcut({ keys: 'D', label: say('policy'), run: actions.policy, isActive: isOpen });
  const { mayApprove, state } = desk.live.review;
  useShortcut({
    keys: 'Ctrl+Enter',
    label: say(mayApprove ? 'approve' : 'complete'),
    run: actions.complete,
    isActive: isActive && (state === 'open' || mayApprove),
  });
  useShortcut({ keys: 'B', label: say('sendBack'), run: actions.sendBack, isActive: isActive && mayApprove });
  return grounds.map((ground) => <DigitKey key={ground.id} ground={ground} desk={desk} isActive={may} />);
}

function DigitKey({ ground, desk, isActive }: { ground: GroundChoice; desk: Desk; isActive: boolean }) {
  const say = useText('redaction');
  useShortcut({
    keys: ground.digit,
    label: say('digit', { id: ground.id }),
    run: () => desk.remove(false, ground.id),
    isActive,
  });
  return null;
}

/** Keys while the edges of a candidate are moved. */
export function ExtentKeys({ desk }: { desk: Desk }) {
  const say = useText('redaction');
  useShortcut({ keys: 'Shift+→', label: say('endOn'), run: () => desk.moveExtent('end', 1) });
  useShortcut({ keys: 'Shift+←', label: say('endBack'), run: () => desk.moveExtent('end', -1) });
  useShortcut({ keys: 'Alt+Shift+→', label: say('startOn'), run: () => desk.moveExtent('start', 1) });
  useShortcut({ keys: 'Alt+Shift+←', label: say('startBack'), run: () => desk.moveExtent('start', -1) });
  useShortcut({ keys: 'Enter', label: say('adjustConfirm'), run: () => void desk.confirmExtent() });
  useShortcut({ keys: 'Esc', label: say('adjustLeave'), run: desk.leaveExtent });
  return null;
}

/** Keys while words are selected; the arrows are handled in the text itself. */
export function CaretKeys({ onAdd, onLeave }: { onAdd: () => void; onLeave: () => void }) {
  const say = useText('redaction');
  useShortcut({ keys: 'M', label: say('addSelected'), run: onAdd });
  useShortcut({ keys: 'Esc', label: say('caretLeave'), run: onLeave });
  return null;
}
