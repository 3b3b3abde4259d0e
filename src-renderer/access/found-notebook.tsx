import type { Session } from '../../src-main/contract/access.ts';
import { office } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { type Owner, OwnerFields } from '../frame/owner-fields.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 監査の手帳をつくる: an auditor's own file; one step, nothing is written before it is committed. */
export function FoundNotebook({
  folder,
  onEntered,
  onLeft,
}: {
  folder: string;
  onEntered: (session: Session) => void;
  onLeft: () => void;
}) {
  const say = useText('access');
  const form = useSchemaForm(office.foundNotebook.input, { loginName: '', displayName: '', password: '' });
  const found = useCommandOf(api.office.foundNotebook);
  const commit = async (owner: Owner) => {
    await found.run(owner);
    const { session } = await api.access.session({});
    if (session) onEntered(session);
  };
  const leave = async () => {
    await api.office.leaveDemonstration({});
    onLeft();
  };
  return (
    <Card>
      <PageHeader title={say('foundNotebook')} lead={say('foundNotebookLead')} />
      <Form form={form} label={say('foundNotebook')} onCommit={commit}>
        <OwnerFields form={form} officeName="" />
        {found.isRunning && <ProgressBar label={say('founding')} done={0} total={0} />}
        <div className="flex flex-wrap gap-3">
          <CommitButton size="lg">{say('foundingNotebook')}</CommitButton>
          <Button size="lg" variant="outline" onPress={() => void leave()}>
            {say('back')}
          </Button>
        </div>
        <p className="text-[0.875rem] text-muted">{say('folder', { folder })}</p>
      </Form>
    </Card>
  );
}
