import { useState } from 'react';
import type { Visit } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 監査の訪問: the auditor's own medium and the log, compared. */
export function VisitCard() {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const visit = useCommandOf(api.audit.visit);
  const [result, setResult] = useState<Visit | null>(null);
  const start = async () => {
    const folder = await host.chooseFolder();
    if (folder === null) return;
    setResult(null);
    await visit.run({ folder }).then(setResult, () => undefined);
  };
  return (
    <Card>
      <Section title={say('visit')}>
        <p className="text-muted">{say('visitLead')}</p>
        {visit.error && <Banner tone="error" title={inWords(visit.error).title} level="p" />}
        {result && <VisitResult result={result} />}
        <div>
          <Button variant="outline" icon="folder" isPending={visit.isRunning} onPress={() => void start()}>
            {say('visitStart')}
          </Button>
        </div>
      </Section>
    </Card>
  );
}

function VisitResult({ result }: { result: Visit }) {
  const say = useText('checkpoint');
  const dates = useDates();
  const count = counted(result.size);
  const before = counted(result.previous?.size ?? 0);
  if (!result.isConsistent)
    return (
      <Banner tone="error" title={say('visitBad')}>
        <p>{say('visitBadWhy', { before })}</p>
      </Banner>
    );
  if (result.restored) {
    const { at, seq } = result.restored;
    const told = say('visitRestored', { before, count, seq: counted(seq), at: dates.longMoment(at) });
    return <Banner tone="warning" title={told} level="p" />;
  }
  const title = result.previous ? say('visitGood', { before, count }) : say('visitFirst', { count });
  return <Banner tone="success" title={title} level="p" />;
}
