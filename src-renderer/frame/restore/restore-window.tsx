import { useState } from 'react';
import type { BackupInspection, FoundBackup } from '../../../src-main/contract/backup-shape.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChooseBackup } from './choose-backup.tsx';
import { ConfirmRestore } from './confirm-restore.tsx';
import { OpenBackup, type Opening } from './open-backup.tsx';

/** 控えから復元する, in three steps: which one, opened by whom, and what it costs. */
export function RestoreWindow({ onClose, onRestored }: { onClose: () => void; onRestored: () => void }) {
  const say = useText('backup');
  const [chosen, setChosen] = useState<FoundBackup | null>(null);
  const [opened, setOpened] = useState<{
    readonly opening: Opening;
    readonly inspection: Extract<BackupInspection, { kind: 'good' }>;
  } | null>(null);
  return (
    <Dialog title={say('restore')} isOpen onClose={onClose} isKept={opened !== null}>
      {chosen === null && <ChooseBackup onChosen={setChosen} />}
      {chosen !== null && opened === null && (
        <OpenBackup
          backup={chosen}
          onBack={() => setChosen(null)}
          onOpened={(opening, inspection) => setOpened({ opening, inspection })}
        />
      )}
      {opened !== null && (
        <ConfirmRestore
          opening={opened.opening}
          inspection={opened.inspection}
          onBack={() => setOpened(null)}
          onRestored={onRestored}
        />
      )}
    </Dialog>
  );
}
