import { api } from '../api.ts';
import { DisplaySettings } from '../frame/display-settings.tsx';
import { useMay, useSession } from '../permitted.tsx';
import { RecoveryTab } from '../recovery/recovery-tab.tsx';
import { useText } from '../text/use-text.ts';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AboutTab } from './about-tab.tsx';
import { AccountsTab } from './accounts-tab.tsx';
import { BackupTab } from './backup-tab.tsx';
import { FormTab } from './form-tab.tsx';
import { OwnLoginTab } from './own-login-tab.tsx';
import { PermissionsTab } from './permissions-tab.tsx';
import { PhrasesTab } from './phrases-tab.tsx';
import { SeenTab } from './seen-tab.tsx';
import { TextsTab } from './texts-tab.tsx';

/** 設定: the office's texts and rules, display, users, who may do what, and what this application is. */
export function SettingsPage() {
  const say = useText('office');
  const sayOfSeen = useText('needToKnow');
  const sayAccess = useText('access');
  const sayBackup = useText('backup');
  const sayRecovery = useText('recovery');
  const { isNotebook, isDemonstration } = useSession();
  const maySeeAccounts = useMay(api.account.list);
  const maySeeForms = useMay(api.officeForm.list);
  const maySeePhrases = useMay(api.phrase.list);
  const { parameters } = usePlace();
  const tabs = [
    { id: 'texts', label: say('texts'), content: <TextsTab /> },
    {
      id: 'display',
      label: say('display'),
      content: (
        <Card className="flex max-w-2xl flex-col gap-5">
          <DisplaySettings />
          <p className="text-[0.9375rem] text-muted">{say('keys')}</p>
        </Card>
      ),
    },
    { id: 'own-login', label: sayAccess('own.tab'), content: <OwnLoginTab /> },
    ...(maySeePhrases ? [{ id: 'phrases', label: say('phrases.tab'), content: <PhrasesTab /> }] : []),
    ...(maySeeForms ? [{ id: 'form', label: say('form.tab'), content: <FormTab /> }] : []),
    ...(maySeeAccounts ? [{ id: 'accounts', label: say('accounts'), content: <AccountsTab /> }] : []),
    ...(isNotebook ? [] : [{ id: 'backup', label: sayBackup('tab'), content: <BackupTab /> }]),
    ...(isNotebook || isDemonstration ? [] : [{ id: 'recovery', label: sayRecovery('tab'), content: <RecoveryTab /> }]),
    { id: 'seen', label: sayOfSeen('tab'), content: <SeenTab /> },
    { id: 'permissions', label: say('permissions'), content: <PermissionsTab /> },
    { id: 'about', label: say('about'), content: <AboutTab /> },
  ];
  const asked = parameters.get('tab');
  return (
    <>
      <PageHeader title={say('title')} />
      <Tabs
        label={say('sections')}
        tabs={tabs}
        selected={tabs.find(({ id }) => id === asked)?.id ?? 'texts'}
        onSelect={(id) => setParameters({ tab: id === 'texts' ? null : id })}
      />
    </>
  );
}
