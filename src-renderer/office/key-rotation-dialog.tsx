import { useState } from 'react';
import type { KeyRotation } from '../../src-main/contract/account.ts';
import { AppError } from '../../src-main/contract/error.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { isCommitKey } from '../ui/composing.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useCommandOf } from '../use-operation.ts';
import { KeyRotationProgress } from './key-rotation-progress.tsx';
import { KeyRotationResult } from './key-rotation-result.tsx';

const MOST = 200;

/** Why the office may want a new key: somebody left, or somebody else may know how an account signs in. */
export interface RotationCause {
  readonly kind: 'left' | 'known';
  readonly loginName: string;
}

/** 鍵の入替え: what it does and what it cannot do, the reason, the named steps while it runs, and what came of it. */
export function KeyRotationDialog({ cause, onClose }: { cause: RotationCause | null; onClose: () => void }) {
  const say = useText('account');
  const sayUi = useText('ui');
  const rotate = useCommandOf(api.account.rotateKey);
  const [reason, setReason] = useState(
    cause === null ? '' : say(`key.reasonOf.${cause.kind}`, { loginName: cause.loginName }),
  );
  const [problem, setProblem] = useState<string>();
  const [result, setResult] = useState<KeyRotation | 'cancelled' | null>(null);
  const [isStopping, setStopping] = useState(false);

  const start = async () => {
    if (rotate.isRunning) return;
    const text = reason.trim();
    if (!text) return setProblem(sayUi('reasonMissing'));
    if (text.length > MOST) return setProblem(sayUi('reasonTooLong', { limit: MOST }));
    setProblem(undefined);
    setResult(null);
    setStopping(false);
    try {
      setResult(await rotate.run({ reason: text }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') setResult('cancelled');
    }
  };
  const isDone = result !== null && result !== 'cancelled' && result.kind === 'rotated';

  return (
    <Dialog
      title={say('key.title')}
      isOpen
      onClose={onClose}
      isKept={rotate.isRunning || (reason.trim().length > 0 && !isDone)}
      actions={
        rotate.isRunning ? undefined : isDone ? (
          <Button onPress={onClose}>{say('close')}</Button>
        ) : (
          <>
            <Button variant="outline" onPress={onClose}>
              {cause === null ? say('cancel') : say('key.later')}
            </Button>
            <Button keys="Ctrl+Enter" onPress={() => void start()}>
              {say(result === null ? 'key.start' : 'key.again')}
            </Button>
          </>
        )
      }
    >
      {rotate.isRunning ? (
        <KeyRotationProgress
          progress={rotate.progress}
          isStopping={isStopping}
          onCancel={() => {
            setStopping(true);
            rotate.cancel();
          }}
        />
      ) : (
        <>
          {result === 'cancelled' ? (
            <Banner tone="info" title={say('key.cancelled')} level="p" />
          ) : (
            <Refusal error={rotate.error} />
          )}
          {result !== null && result !== 'cancelled' && <KeyRotationResult result={result} />}
          {!isDone && (
            <>
              {cause !== null && result === null && (
                <p className="font-700">{say(`key.offerOf.${cause.kind}`, { loginName: cause.loginName })}</p>
              )}
              <KeyRotationNotes />
              <TextArea
                label={say('key.reason')}
                help={say('key.reasonHelp')}
                isRequired
                error={problem}
                rows={2}
                value={reason}
                onChange={setReason}
                autoFocus
                onKeyDown={(event) => {
                  if (!isCommitKey(event)) return;
                  event.preventDefault();
                  void start();
                }}
              />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}

/** What the change does, what stays as it is, and what it cannot do. */
function KeyRotationNotes() {
  const say = useText('account');
  return (
    <ul className="flex list-disc flex-col gap-1.5 pl-5">
      <li>{say('key.effect')}</li>
      <li>{say('key.limit')}</li>
      <li>{say('key.safe')}</li>
      <li>{say('key.others')}</li>
    </ul>
  );
}
