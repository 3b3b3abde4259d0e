import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import type { Desk } from './use-desk.ts';
import type { Extent } from './use-extent.ts';

/** 範囲を直す: the edges of a candidate, moved by grapheme with keys or buttons. */
export function ExtentCard({ desk, extent }: { desk: Desk; extent: Extent }) {
  const say = useText('redaction');
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-[0.9375rem] font-700 text-accent">{say('adjustTitle')}</h3>
      <p aria-live="polite" className="text-[1.0625rem] leading-snug font-700 whitespace-pre-wrap">
        {say('adjustNow', { text: extent.text })}
      </p>
      <p className="text-[0.8125rem] text-muted">{say('adjustHelp')}</p>
      <div className="grid grid-cols-1 gap-1">
        <Button size="xs" variant="outline" keys="Shift+←" onPress={() => desk.moveExtent('end', -1)}>
          {say('endBack')}
        </Button>
        <Button size="xs" variant="outline" keys="Shift+→" onPress={() => desk.moveExtent('end', 1)}>
          {say('endOn')}
        </Button>
        <Button size="xs" variant="outline" keys="Alt+Shift+←" onPress={() => desk.moveExtent('start', -1)}>
          {say('startBack')}
        </Button>
        <Button size="xs" variant="outline" keys="Alt+Shift+→" onPress={() => desk.moveExtent('start', 1)}>
          {say('startOn')}
        </Button>
      </div>
      <div className="grid grid-cols-1 gap-1.5">
        <Button size="sm" keys="Enter" onPress={() => void desk.confirmExtent()}>
          {say('adjustConfirm')}
        </Button>
        <Button size="sm" variant="outline" keys="Esc" onPress={desk.leaveExtent}>
          {say('adjustLeave')}
        </Button>
      </div>
    </div>
  );
}
