import { useState } from 'react';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { useShortcut } from '../ui/shortcuts.ts';

/** The reason on record for hiding, which must say the fact that makes the clause apply; T writes a better one. */
export function ReasonLine({
  span,
  isOpen,
  onWrite,
}: {
  span: RedactionSpan;
  isOpen: boolean;
  onWrite: (reason: string) => void;
}) {
  const say = useText('redaction');
  const [isWriting, setWriting] = useState(false);
  const isHidden = span.decision !== 'kept';
  useShortcut({ keys: 'T', label: say('reasonWrite'), run: () => setWriting(true), isActive: isOpen && isHidden });
  if (!isHidden) return null;
  return (
    <div className="flex flex-col gap-1 text-[0.8125rem] leading-snug">
      {span.shown !== undefined && <p>{say('shownAs', { shown: span.shown })}</p>}
      <div>
        {say('hiddenBecause', { reason: span.reason })}{' '}
        {isOpen && (
          <Button size="xs" variant="outline" keys="T" onPress={() => setWriting(true)}>
            {say('reasonWrite')}
          </Button>
        )}
      </div>
      <ReasonDialog
        title={say('reasonTitle', { text: span.text })}
        isOpen={isWriting}
        onClose={() => setWriting(false)}
        onConfirm={async (reason) => onWrite(reason)}
        confirmLabel={say('reasonConfirm')}
        maxLength={300}
      >
        <p>{say('reasonLead')}</p>
        <p className="text-muted">{say('hiddenBecause', { reason: span.reason })}</p>
      </ReasonDialog>
    </div>
  );
}
