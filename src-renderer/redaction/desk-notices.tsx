import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { LiveReview } from './use-review.ts';

/** What stands above the text until its cause is gone: a step that was refused, parts not shown yet. */
export function DeskNotices({
  live,
  unread,
  onReadOn,
  onClose,
}: {
  live: LiveReview;
  unread: number;
  onReadOn: () => void;
  onClose: () => void;
}) {
  const say = useText('redaction');
  const inWords = useErrorText();
  return (
    <>
      {live.refusal && (
        <Banner tone="error" title={inWords(live.refusal).title} onClose={live.forgetRefusal}>
          {inWords(live.refusal).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
          <p>{say('failed')}</p>
        </Banner>
      )}
      {unread > 0 && (
        <Banner
          tone="warning"
          title={say('unreadLeft')}
          onClose={onClose}
          actions={
            <Button size="sm" variant="outline" keys="PgDn" onPress={onReadOn}>
              {say('readOn')}
            </Button>
          }
        >
          <p>{say('unreadLeftDo', { count: unread })}</p>
        </Banner>
      )}
    </>
  );
}
