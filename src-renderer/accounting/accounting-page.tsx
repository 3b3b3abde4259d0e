import { useEffect, useMemo, useState } from 'react';
import type { Accounting, AccountingRow } from '../../src-main/contract/accounting.ts';
import type { AppError } from '../../src-main/contract/error.ts';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { Account } from './account.tsx';
import { AuditCopyDialog } from './audit-copy-dialog.tsx';
import { type ChosenPerson, PersonChoice } from './person-choice.tsx';
import { RowDialog } from './row-dialog.tsx';
import { SubjectCopyDialog } from './subject-copy-dialog.tsx';
import { useWords } from './use-words.ts';
import { Written } from './written.tsx';

type Copy = 'audit' | 'subject';

/** 提供状況: one person, who was told what when; Ctrl+E writes the copy that the role is there for. */
export function AccountingPage() {
  const say = useText('accounting');
  const inWords = useErrorText();
  const mayAudit = useMay(api.export.accounting);
  const maySubject = useMay(api.export.subjectAccounting);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const { account, error } = useAccount(person);
  const words = useWords(account ?? undefined);
  const [shown, setShown] = useState<AccountingRow | null>(null);
  const [copy, setCopy] = useState<Copy | null>(null);
  const [written, setWritten] = useState<{ file: ReleasedFile; copy: Copy } | null>(null);
  const main: Copy = maySubject ? 'subject' : 'audit';
  useShortcut({
    keys: 'Ctrl+E',
    label: say(main === 'subject' ? 'subjectCopy' : 'auditCopy'),
    run: () => setCopy(main),
    isActive: account !== null,
  });
  const buttons: readonly Copy[] = [
    ...(mayAudit ? ['audit' as const] : []),
    ...(maySubject ? ['subject' as const] : []),
  ];
  const done = (kind: Copy) => (file: ReleasedFile) => setWritten({ file, copy: kind });
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={
          account &&
          buttons.map((kind) => (
            <Button
              key={kind}
              variant={kind === main ? 'solid' : 'outline'}
              icon="save"
              {...(kind === main ? { keys: 'Ctrl+E' } : {})}
              onPress={() => setCopy(kind)}
            >
              {say(kind === 'audit' ? 'auditCopy' : 'subjectCopy')}
            </Button>
          ))
        }
      />
      <div className="flex flex-col gap-5">
        <PersonChoice chosen={person} onChoose={setPerson} />
        {error && <Banner tone="error" title={inWords(error).title} level="p" />}
        {written && (
          <Written file={written.file} isForPerson={written.copy === 'subject'} onClose={() => setWritten(null)} />
        )}
        {person === null && <EmptyState icon="search" why={say('start')} />}
        {account && <Account account={account} words={words} onOpen={setShown} />}
      </div>
      {shown && <RowDialog row={shown} words={words} onClose={() => setShown(null)} />}
      {account && copy === 'audit' && (
        <AuditCopyDialog person={account} onClose={() => setCopy(null)} onWritten={done('audit')} />
      )}
      {account && copy === 'subject' && (
        <SubjectCopyDialog account={account} onClose={() => setCopy(null)} onWritten={done('subject')} />
      )}
    </>
  );
}

/** Each look is logged, so it is asked for once, when a person is chosen, and never again by itself. */
function useAccount(person: ChosenPerson | null): { account: Accounting | null; error: AppError | null } {
  const [found, setFound] = useState<{ account: Accounting | null; error: AppError | null }>(NOTHING);
  const personId = person?.personId ?? null;
  useEffect(() => {
    setFound(NOTHING);
    if (personId === null) return;
    const abort = new AbortController();
    api.accounting.ofPerson({ personId }, { signal: abort.signal }).then(
      (account) => !abort.signal.aborted && setFound({ account, error: null }),
      (error: AppError) => !abort.signal.aborted && setFound({ account: null, error }),
    );
    return () => abort.abort();
  }, [personId]);
  return useMemo(() => found, [found]);
}

const NOTHING = { account: null, error: null };
