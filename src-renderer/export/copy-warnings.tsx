import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { CopyWarningsList } from '../frame/copy-warnings.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { useQueryOf } from '../use-operation.ts';

/** 渡す前の注意: what the review’s warnings are now, and who acknowledged them with which reason. */
export function CopyWarningsCard({ review }: { review: RedactionReview }) {
  const say = useText('redaction');
  const inWords = useErrorText();
  const found = useQueryOf(api.redaction.warnings, { id: review.id });
  if (found.error) return <Banner tone="error" title={inWords(found.error).title} />;
  if (!found.data) return null;
  const { warnings, acknowledged } = found.data;
  if (warnings.length === 0) return <p className="text-muted">{say('warningsNone')}</p>;
  const isKnown = acknowledged?.revision === review.revision;
  return (
    <div className="flex flex-col gap-3">
      <CopyWarningsList warnings={warnings} blocks={review.blocks} />
      <p className={isKnown ? 'text-muted' : 'font-700 text-warning'}>
        {isKnown && acknowledged
          ? say('acknowledgedBy', { name: acknowledged.displayName, reason: acknowledged.reason })
          : say('notAcknowledged')}
      </p>
    </div>
  );
}
