import { useState } from 'react';
import type { Reviewed } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { counted } from '../text/counted.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, PageHeader, Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 監査の手帳: the key to which offices seal bundles, and the bundle that lies open. */
export function BundlePage() {
  const say = useText('checkpoint');
  const session = useQueryOf(api.access.session, {}).data?.session;
  const recipient = useQueryOf(api.audit.recipient, {}).data?.recipient;
  return (
    <>
      <PageHeader title={say('bundleTitle')} lead={say('bundleLead')} />
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
        {session?.reviewed ? <OpenBundle reviewed={session.reviewed} /> : <OpenOne />}
        <Card>
          <Section title={say('recipientTitle')}>
            <p className="text-muted">{say('recipientLead')}</p>
            <p className="select-all break-all rounded-8 border border-line bg-canvas p-3 font-mono">
              {recipient ?? ''}
            </p>
          </Section>
        </Card>
      </div>
    </>
  );
}

function OpenOne() {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const open = useCommandOf(api.audit.openBundle);
  const [passphrase, setPassphrase] = useState('');
  const choose = async () => {
    if (open.isRunning) return;
    const path = await host.chooseOpenPath({ kinds: ['age', 'jsonl'] });
    if (path === null) return;
    await open.run({ path, passphrase }).then(
      () => setPassphrase(''),
      () => undefined,
    );
  };
  useShortcut({ keys: 'O', label: say('openBundle'), run: () => void choose() });
  return (
    <Card>
      <Section title={say('openBundle')}>
        <TextField
          label={say('openPhrase')}
          help={say('openPhraseHelp')}
          value={passphrase}
          onChange={setPassphrase}
          type="password"
        />
        {open.error && (
          <Banner tone="error" title={inWords(open.error).title} level="p">
            {inWords(open.error).details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </Banner>
        )}
        {open.isRunning && (
          <ProgressBar
            label={say('opening')}
            done={open.progress?.done ?? 0}
            total={open.progress?.total ?? 0}
            onCancel={open.cancel}
          />
        )}
        <div>
          <Button icon="folder" keys="O" isPending={open.isRunning} onPress={() => void choose()}>
            {say('openBundle')}
          </Button>
        </div>
        <p className="text-[0.875rem] text-muted">{say('memoryOnly')}</p>
      </Section>
    </Card>
  );
}

function OpenBundle({ reviewed }: { reviewed: Reviewed }) {
  const say = useText('checkpoint');
  const close = useCommandOf(api.audit.closeBundle);
  return (
    <Card>
      <Section title={say('opened')}>
        <DefinitionList
          entries={[
            { term: say('ofOffice'), value: reviewed.officeName },
            { term: say('size'), value: say('sizeCounted', { count: counted(reviewed.size) }) },
            { term: say('origin'), value: <span className="break-all font-mono">{reviewed.origin}</span> },
            { term: say('hasContent'), value: say(reviewed.hasContent ? 'contentYes' : 'contentNo') },
          ]}
        />
        <div className="flex flex-wrap gap-3">
          <LinkButton to="verification">{say('goVerify')}</LinkButton>
          <Button
            variant="outline"
            isPending={close.isRunning}
            onPress={() => void close.run({}).catch(() => undefined)}
          >
            {say('closeBundle')}
          </Button>
        </div>
        <p className="text-[0.875rem] text-muted">{say('memoryOnly')}</p>
      </Section>
    </Card>
  );
}
