import { useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { go } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { CaseForm } from './case-form.tsx';
import { emptyCase, emptyPerson } from './case-input.ts';

/** 案件を登録. */
export function NewSupportCasePage() {
  const say = useText('supportCase');
  const add = useCommandOf(api.supportCase.add);
  const today = useQueryOf(api.office.today, {}).data?.today;
  const [initial] = useState(() => emptyCase(emptyPerson(crypto.randomUUID(), 'P1', say('subject'))));
  return (
    <>
      <PageHeader title={say('add')} back={{ to: 'cases', label: say('back') }} />
      {today && (
        <CaseForm
          initial={initial}
          isNew
          today={today}
          label={say('add')}
          commitLabel={say('save')}
          onCommit={async (input) => {
            const { id, caseNumber } = await add.run(input);
            sayInStatus(say('added', { caseNumber }));
            go(`cases/${id}`);
          }}
          onCancel={() => go('cases')}
        />
      )}
    </>
  );
}
