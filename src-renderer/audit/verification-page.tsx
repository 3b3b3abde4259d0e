import { useState } from 'react';
import type { Verification } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { StandingWarnings } from '../frame/standing-warnings.tsx';
import { Permitted } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { AttestCard } from './attest-card.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { VerifyCard } from './verify-card.tsx';
import { VisitCard } from './visit-card.tsx';
import { WitnessCard } from './witness-card.tsx';

/** 検証と控え: what the log is now, what outside knows of it, and what the auditor says of it. */
export function VerificationPage() {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const { data: standing, error } = useQueryOf(api.audit.standing, {});
  const [result, setResult] = useState<Verification | null>(null);
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <div className="flex flex-col gap-5">
        {error && <Banner tone="error" title={inWords(error).title} level="p" />}
        {standing?.isReviewing && <StandingWarnings standing={standing} />}
        <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-5">
            <VerifyCard result={result} onResult={setResult} mayResume={standing?.verified?.isSound === true} />
            {standing && <StandingCard standing={standing} />}
          </div>
          <div className="flex min-w-0 flex-col gap-5">
            <Permitted call={api.audit.visit}>
              <VisitCard />
            </Permitted>
            <Permitted call={api.audit.attest}>
              <AttestCard result={result} />
              <ReceiptCard />
            </Permitted>
            {standing && !standing.isReviewing && <WitnessCard witness={standing.witness} />}
          </div>
        </div>
      </div>
    </>
  );
}
