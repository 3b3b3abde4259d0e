import { useEffect, useState } from 'react';
import type { ShellDescription } from '../../src-main/contract/host.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Fold } from '../ui/fold.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';

/** このアプリについて: version, what the shell can protect, where the data lie, the end of the log, licences. */
export function AboutTab() {
  const say = useText('office');
  const shell = useShell();
  const log = useQueryOf(api.office.today, {}).data?.log;
  return (
    <div className="flex flex-col gap-5">
      <Card>
        <Section title={say('name')}>
          <p className="text-muted">{say('purpose')}</p>
          <DefinitionList
            entries={[
              { term: say('version'), value: TASUKI_BUILD.version },
              { term: say('shell'), value: shell && say(`shellNames.${shell.shell}`, { version: shell.version }) },
              { term: say('sandbox'), value: shell && say(shell.isSandboxed ? 'sandboxOn' : 'sandboxOff') },
              {
                term: say('capture'),
                value: shell && say(shell.isCaptureBlocked ? 'captureBlocked' : 'captureNotBlocked'),
              },
              {
                term: say('dataFolder'),
                value: shell && (
                  <>
                    <span className="font-mono">{shell.officeFolder}</span>
                    <span className="block text-[0.875rem] text-muted">{say('dataFolderNote')}</span>
                  </>
                ),
              },
              {
                term: say('logHead'),
                value: log && (
                  <>
                    <span className="font-mono">{log.root.match(/.{1,4}/g)?.join(' ')}</span>
                    <span className="block text-[0.875rem] text-muted">
                      {say('logSize', { count: log.size })}　{say('logHeadNote')}
                    </span>
                  </>
                ),
              },
            ]}
          />
        </Section>
      </Card>
      <p>{say('ownLicence')}</p>
      <Fold title={say('licences')}>
        <table className="w-full text-left text-[0.9375rem]">
          <caption className="sr-only">{say('licences')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('part')}</th>
              <th scope="col">{say('version')}</th>
              <th scope="col">{say('licence')}</th>
            </tr>
          </thead>
          <tbody>
            {TASUKI_BUILD.parts.map(({ name, version, licence }) => (
              <tr key={name}>
                <th scope="row" className="py-0.5 font-400">
                  {name}
                </th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}

function useShell(): ShellDescription | null {
  const [shell, setShell] = useState<ShellDescription | null>(null);
  useEffect(() => {
    let isShown = true;
    host.describe().then(
      (description) => isShown && setShell(description),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, []);
  return shell;
}
