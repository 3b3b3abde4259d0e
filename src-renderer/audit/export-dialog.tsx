import { useWatch } from 'react-hook-form';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { BundleWish } from '../../src-main/contract/seal.ts';
import { api } from '../api.ts';
import { useSavePath } from '../frame/use-save-path.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form, useSchemaForm } from '../ui/form.tsx';
import { FormCheck, FormRadio, FormText } from '../ui/form-fields.tsx';
import { WriteFoot } from '../ui/write-foot.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 監査用の束を書き出す: sealed for the auditor's key unless somebody decides otherwise. */
export function ExportDialog({ onClose, onWritten }: { onClose: () => void; onWritten: (file: ReleasedFile) => void }) {
  const say = useText('checkpoint');
  const without = useCommandOf(api.export.auditBundle);
  const withContent = useCommandOf(api.export.auditBundleWithContent);
  const mayContent = useMay(api.export.auditBundleWithContent);
  const { isAsking, ask } = useSavePath();
  const form = useSchemaForm(BundleWish, {
    purpose: '',
    seal: 'recipient',
    recipient: '',
    passphrase: '',
    withContent: false,
  });
  const seal = useWatch({ control: form.control, name: 'seal' });
  const running = without.isRunning ? without : withContent.isRunning ? withContent : null;
  const write = async (wanted: BundleWish) => {
    const kind = wanted.seal === 'open' ? 'jsonl' : 'age';
    const path = await ask({ suggestedName: say('bundleFile'), kind });
    if (path === null) return false;
    const { purpose } = wanted;
    const sealed = sealOf(wanted);
    if (wanted.withContent && sealed.kind !== 'open') onWritten(await withContent.run({ path, purpose, seal: sealed }));
    else onWritten(await without.run({ path, purpose, seal: sealed }));
    onClose();
  };
  return (
    <Dialog title={say('exportTitle')} isOpen onClose={onClose} width="medium" isKept={isAsking || running !== null}>
      <Form form={form} label={say('exportTitle')} onCommit={write}>
        <p className="text-muted">{say('exportLead')}</p>
        <FormText
          control={form.control}
          name="purpose"
          label={say('purpose')}
          help={say('purposeHelp')}
          isRequired
          autoFocus
        />
        <FormRadio
          control={form.control}
          name="seal"
          label={say('seal')}
          options={[
            { value: 'recipient', label: say('sealRecipient'), help: say('sealRecipientHelp') },
            { value: 'passphrase', label: say('sealPhrase'), help: say('sealPhraseHelp') },
            { value: 'open', label: say('sealOpen'), help: say('sealOpenHelp') },
          ]}
        />
        {seal === 'recipient' && (
          <FormText control={form.control} name="recipient" label={say('recipient')} isRequired isMono />
        )}
        {seal === 'passphrase' && (
          <FormText control={form.control} name="passphrase" label={say('passphrase')} isRequired type="password" />
        )}
        {mayContent && seal !== 'open' && (
          <FormCheck control={form.control} name="withContent" label={say('withContent')} />
        )}
        <WriteFoot
          running={running}
          runningLabel={say('save')}
          cancelLabel={say('cancel')}
          commitLabel={say('save')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}

function sealOf({ seal, recipient, passphrase }: BundleWish) {
  if (seal === 'recipient') return { kind: seal, recipient } as const;
  if (seal === 'passphrase') return { kind: seal, passphrase } as const;
  return { kind: seal } as const;
}
