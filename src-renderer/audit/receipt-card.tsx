import { useState } from 'react';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 検証の控え as a document that the auditor keeps. */
export function ReceiptCard() {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const write = useCommandOf(api.export.auditReceipt);
  const [path, setPath] = useState<string | null>(null);
  const save = async (format: 'docx' | 'pdf') => {
    const chosen = await host.chooseSavePath({ suggestedName: say('receiptFile'), kind: format });
    if (chosen === null) return;
    await write.run({ path: chosen, purpose: say('receiptPurpose'), format }).then(
      (file) => setPath(file.path),
      () => undefined,
    );
  };
  return (
    <Card>
      <Section title={say('receipt')}>
        <p className="text-muted">{say('receiptLead')}</p>
        {path && <Banner tone="success" title={say('saved', { path })} level="p" />}
        {write.error && <Banner tone="error" title={inWords(write.error).title} level="p" />}
        <div className="flex flex-wrap gap-3">
          <Button variant="outline" icon="save" isPending={write.isRunning} onPress={() => void save('docx')}>
            {say('receiptWord')}
          </Button>
          <Button variant="outline" icon="print" isPending={write.isRunning} onPress={() => void save('pdf')}>
            {say('receiptPdf')}
          </Button>
        </div>
      </Section>
    </Card>
  );
}
