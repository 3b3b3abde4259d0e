import { useText } from '../text/use-text.ts';
import { Brand } from '../ui/brand.tsx';

/** 施錠の幕: all there is between the lock and the fresh page that the shell puts in the place of this one. */
export function Curtain() {
  const say = useText('access');
  return (
    <div
      role="status"
      data-curtain-shown=""
      className="flex min-h-full flex-col items-center justify-center gap-4 text-muted"
    >
      <Brand />
      <p>{say('locking')}</p>
    </div>
  );
}
