import { useState } from 'react';
import type { Verification } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useDraftedText } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 監査の表明: only of what has just been found sound. */
export function AttestCard({ result }: { result: Verification | null }) {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const attest = useCommandOf(api.audit.attest);
  const statement = useDraftedText(`${say('attest')}#statement`);
  const [told, setTold] = useState<{ seq: number; size: number } | null>(null);
  const isReady = result?.isSound === true;
  const run = async () => {
    if (!result) return;
    await attest.run({ size: result.size, root: result.root, statement: statement.value }).then(
      (made) => {
        setTold(made);
        statement.change('');
        statement.settle();
      },
      () => undefined,
    );
  };
  return (
    <Card>
      <Section title={say('attest')}>
        <p className="text-muted">{say('attestLead')}</p>
        {told && (
          <Banner
            tone="success"
            title={say('attested', { seq: counted(told.seq), count: counted(told.size) })}
            level="p"
          />
        )}
        {attest.error && <Banner tone="error" title={inWords(attest.error).title} level="p" />}
        {isReady ? (
          <>
            {statement.banner}
            <TextArea
              label={say('statement')}
              help={say('statementHelp')}
              value={statement.value}
              onChange={statement.change}
              rows={3}
            />
            <div>
              <Button icon="edit" isPending={attest.isRunning} onPress={() => void run()}>
                {say('attestButton', { count: counted(result.size) })}
              </Button>
            </div>
          </>
        ) : (
          <p>{say('needsVerify')}</p>
        )}
      </Section>
    </Card>
  );
}
