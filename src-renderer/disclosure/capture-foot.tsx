import { useState } from 'react';
import type { Disclosure, DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { api } from '../api.ts';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton } from '../ui/form.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import type { Law } from './basis-words.ts';
import { CheckWords } from './check-words.tsx';
import type { CaptureInput } from './drafts.ts';
import { RecipientList } from './recipient-list.tsx';
import type { Commit } from './use-commit.ts';

/** Foot of the form, always in sight: it says the disclosure back in one line, what the rules say, and commits. */
export function CaptureFoot({
  input,
  law,
  check,
  isChecking,
  commit,
  correcting,
}: {
  input: CaptureInput;
  law: Law;
  check: DisclosureCheck | null;
  isChecking: boolean;
  commit: Commit;
  correcting: Disclosure | null;
}) {
  const say = useText('disclosure');
  const sitting = useSitting();
  const mayOverride = useMay(api.disclosure.override);
  const [isOverriding, setOverriding] = useState(false);
  const recipientIds = check?.recipientIds ?? [];
  const places = new Set(recipientIds.map((id) => placeName(sitting, id))).size;
  const none = say('saysNothing');
  return (
    <div className="sticky -bottom-3 z-10 -mx-6 -mb-3 flex flex-col gap-1.5 rounded-b-16 border-t-2 border-line bg-raised px-6 pt-2 pb-4">
      <CheckWords law={law} check={check} isChecking={isChecking} wasRefused={commit.refused !== null} />
      <RecipientList recipientIds={recipientIds} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="min-w-0 flex-1 basis-96 leading-snug font-700">
          {say('says', {
            giver: input.discloserId ? placeName(sitting, input.discloserId) : none,
            organizations: places,
            people: recipientIds.length,
            categories: input.categories.map((category) => say(`category.${category}`)).join('・') || none,
            bases: input.legalBasis.map(law.article).join('・') || none,
          })}
        </p>
        {commit.refused && mayOverride && !correcting && (
          <Button variant="outline" tone="danger" onPress={() => setOverriding(true)}>
            {say('override')}
          </Button>
        )}
        <CommitButton>{say(correcting ? 'correct' : 'commit')}</CommitButton>
      </div>
      {commit.refused && !mayOverride && <p className="text-[0.875rem] text-muted">{say('byStaff')}</p>}
      <ReasonDialog
        title={say('overrideTitle')}
        isOpen={isOverriding}
        onClose={() => setOverriding(false)}
        onConfirm={(reason) => commit.override(reason.replace(/\s*\n\s*/g, ' '))}
        confirmLabel={say('override')}
        reasonLabel={say('overrideReason')}
        maxLength={400}
        tone="danger"
      >
        <p>{say('overrideLead')}</p>
        <ul className="list-disc pl-6">
          {law.sentences(check?.violations ?? []).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </ReasonDialog>
    </div>
  );
}
