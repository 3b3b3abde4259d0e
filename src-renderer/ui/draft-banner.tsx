import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { say as tell } from './status-store.ts';

/** 「前回の入力を復元しました」 above what was brought back, with the way to be rid of it. */
export function DraftBanner({
  savedAt,
  isStale = false,
  onDiscard,
}: {
  /** When it had been typed. */
  savedAt: string;
  /** The record has changed since in the fields concerned. */
  isStale?: boolean;
  /** Puts the fields back; returns how to undo that. */
  onDiscard: () => () => void;
}) {
  const say = useText('ui');
  const { moment } = useDates();
  return (
    <Banner
      tone={isStale ? 'warning' : 'info'}
      level="p"
      title={say('draftBack', { when: moment(savedAt) })}
      actions={
        <Button
          size="xs"
          variant="outline"
          onPress={() => {
            const undo = onDiscard();
            tell(say('draftDiscarded'), { undo });
          }}
        >
          {say('draftDiscard')}
        </Button>
      }
    >
      {isStale && <p>{say('draftStale')}</p>}
    </Banner>
  );
}
