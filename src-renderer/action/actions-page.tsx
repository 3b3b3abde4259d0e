import { useState } from 'react';
import type { FollowedAction } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ActionTable } from './action-table.tsx';
import { RulesDialog } from './rules-dialog.tsx';
import { TodayList } from './today-list.tsx';

const TABS = ['open', 'today', 'settled'] as const;

/** 取組: what is open by due day and organisation, whom to ask today, and what became of the rest. */
export function ActionsPage() {
  const say = useText('action');
  const inWords = useErrorText();
  const { parameters } = usePlace();
  const [changing, setChanging] = useState<FollowedAction | null>(null);
  const [isRuling, setRuling] = useState(false);
  const tab = TABS.find((id) => id === parameters.get('tab')) ?? 'open';
  const { data, error } = useQueryOf(api.action.follow, { scope: 'open' });
  const settled = useQueryOf(api.action.follow, tab === 'settled' ? { scope: 'settled' } : null).data?.actions ?? [];
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const { actions, today, rules } = data;
  const asked = actions.filter(({ remind }) => remind !== null);
  const overdue = actions.filter(({ group }) => group === 'overdue').length;
  const count = { open: actions.length, today: asked.length, settled: null };
  const content = {
    open: <ActionTable actions={actions} onOpen={setChanging} empty={say('none')} hasGroups />,
    today: <TodayList actions={asked} today={today} onOpen={setChanging} />,
    settled: <ActionTable actions={settled} onOpen={setChanging} empty={say('noneLeft')} />,
  };
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        marks={
          overdue > 0 && (
            <Chip tone="error" icon="warning">
              {say('overdueCount', { count: overdue })}
            </Chip>
          )
        }
        actions={
          <Permitted call={api.action.setRules}>
            <Button variant="outline" icon="gear" onPress={() => setRuling(true)}>
              {say('rules')}
            </Button>
          </Permitted>
        }
      />
      <Tabs
        label={say('tabs.label')}
        selected={tab}
        onSelect={(id) => setParameters({ tab: id })}
        tabs={TABS.map((id) => ({
          id,
          label:
            count[id] === null ? say(`tabs.${id}`) : say('tabCount', { name: say(`tabs.${id}`), count: count[id] }),
          content: content[id],
        }))}
      />
      {changing && <ActionDialog action={changing} today={today} onClose={() => setChanging(null)} />}
      {isRuling && <RulesDialog rules={rules} onClose={() => setRuling(false)} />}
    </>
  );
}
