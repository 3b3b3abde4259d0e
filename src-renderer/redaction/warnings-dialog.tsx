import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { useText } from '../text/use-text.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 注意: what may still tell who is meant, and what earlier copies show; acknowledged with a reason. */
export function WarningsDialog({ review, onClose }: { review: RedactionReview; onClose: () => void }) {
  const say = useText('redaction');
  const found = useQueryOf(api.redaction.warnings, { id: review.id });
  const acknowledge = useCommandOf(api.redaction.acknowledge);
  const sections = paperSections(review.blocks);
  const nameOf = (blockId: string): string => {
    const section = sections.find(
      ({ heading, groups }) =>
        heading.id === blockId ||
        groups.some((group) =>
          (group.kind === 'rows' ? group.blocks : [group.block]).some((block) => block.id === blockId),
        ),
    );
    return section ? headingText(section.heading) : '';
  };
  const { warnings = [], acknowledged = null } = found.data ?? {};
  return (
    <ReasonDialog
      title={say('warnings')}
      isOpen
      onClose={onClose}
      onConfirm={async (reason) => {
        await acknowledge.run({ id: review.id, revision: review.revision, reason });
        sayInStatus(say('acknowledged'));
      }}
      confirmLabel={say('acknowledge')}
      maxLength={300}
    >
      {found.data && warnings.length === 0 && <p>{say('warningsNone')}</p>}
      <ul aria-label={say('warnings')} className="flex max-h-[45vh] flex-col gap-2 overflow-y-auto">
        {warnings.map((warning, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
          <li key={index} className="border-l-4 border-warning pl-3 text-[0.9375rem]">
            <p className="font-700">
              {say(`warningKinds.${warning.kind}`)}
              {warning.copy !== '' && `（${warning.copy}）`}
            </p>
            <p>{warning.words.join('、')}</p>
            <p className="text-[0.8125rem] text-muted">{nameOf(warning.blockId)}</p>
          </li>
        ))}
      </ul>
      {acknowledged && (
        <p className="text-muted">
          {say('acknowledgedBy', { name: acknowledged.displayName, reason: acknowledged.reason })}
        </p>
      )}
    </ReasonDialog>
  );
}
