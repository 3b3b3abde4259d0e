import { POLICY_KINDS, TREATMENTS_OF, type Treatment } from '../../src-main/contract/redaction-policy.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 伏せ方の方針: how each kind is treated in this copy, and whether that becomes the office's standard. */
export function PolicyDialog({ review, onClose }: { review: RedactionReview; onClose: () => void }) {
  const say = useText('redaction');
  const sayUi = useText('ui');
  const inWords = useErrorText();
  const title = say('policyTitle', { audience: say(`audiences.${review.audience}`) });
  const draft = useDraftedValue(`${title}#${review.id}`, { policy: review.policy, isStandard: false });
  const { policy, isStandard } = draft.value;
  const save = useCommandOf(api.redaction.setPolicy);
  const close = () => {
    draft.settle();
    onClose();
  };
  const commit = async () => {
    if (save.isRunning) return;
    try {
      await save.run({ id: review.id, policy, isStandard });
      sayInStatus(say('policySaved'));
      close();
    } catch {
      // The refusal stands in `save.error`, above the table.
    }
  };
  return (
    <CommitArea onCommit={() => void commit()}>
      <Dialog
        title={title}
        isOpen
        onClose={close}
        width="medium"
        actions={
          <>
            <Button variant="outline" onPress={close}>
              {sayUi('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" isPending={save.isRunning} onPress={() => void commit()}>
              {say('policySave')}
            </Button>
          </>
        }
      >
        {save.error && <Banner tone="error" title={inWords(save.error).title} />}
        {draft.banner}
        <p className="text-[0.875rem] text-muted">{say('policyLead')}</p>
        <div className="grid max-h-[63vh] grid-cols-2 gap-x-5 gap-y-2 overflow-y-auto p-1 [&_button]:min-h-10">
          {POLICY_KINDS.map((kind) => (
            <Select<Treatment>
              key={kind}
              label={say(`policyKinds.${kind}`)}
              value={policy[kind]}
              onChange={(treatment) => draft.change({ policy: { ...policy, [kind]: treatment }, isStandard })}
              options={TREATMENTS_OF[kind].map((value) => ({ value, label: say(`treatments.${value}`) }))}
            />
          ))}
        </div>
        <CheckBox isSelected={isStandard} onChange={(value) => draft.change({ policy, isStandard: value })}>
          {say('policyStandard')}
        </CheckBox>
      </Dialog>
    </CommitArea>
  );
}
