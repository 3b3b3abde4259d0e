import type { Standing } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { Permitted } from '../permitted.tsx';
import { counted } from '../text/counted.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 立会いの保管先: where checkpoints are kept besides this PC. */
export function WitnessCard({ witness }: { witness: Standing['witness'] }) {
  const say = useText('checkpoint');
  const inWords = useErrorText();
  const set = useCommandOf(api.audit.setWitness);
  const choose = async () => {
    const folder = await host.chooseFolder();
    if (folder !== null) await set.run({ folder }).catch(() => undefined);
  };
  return (
    <Card>
      <Section title={say('witness')}>
        <p className="text-muted">{say('witnessLead')}</p>
        {witness ? (
          <DefinitionList
            entries={[
              { term: say('witness'), value: <span className="break-all">{witness.folder}</span> },
              {
                term: say('witnessNewest'),
                value: witness.newest === null ? say('none') : say('sizeCounted', { count: counted(witness.newest) }),
              },
            ]}
          />
        ) : (
          <Banner tone="warning" title={say('witnessNone')} level="p" />
        )}
        {witness?.problem && (
          <Banner tone="warning" title={say('witnessProblem', { problem: witness.problem })} level="p" />
        )}
        {set.error && <Banner tone="error" title={inWords(set.error).title} level="p" />}
        <Permitted call={api.audit.setWitness}>
          <div className="flex flex-wrap gap-3">
            <Button variant="outline" icon="folder" onPress={() => void choose()}>
              {say(witness ? 'witnessChange' : 'witnessSet')}
            </Button>
            {witness && (
              <Button variant="text" onPress={() => void set.run({ folder: null }).catch(() => undefined)}>
                {say('witnessLift')}
              </Button>
            )}
          </div>
        </Permitted>
      </Section>
    </Card>
  );
}
