import { useState } from 'react';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { go } from '../ui/hash-router.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import { ExportDialog } from './export-dialog.tsx';

/** What is done with the whole log: hand it to an auditor (Ctrl+E), verify it (V). */
export function LogActions({ onWritten }: { onWritten: (file: ReleasedFile) => void }) {
  const say = useText('audit');
  const [isExporting, setExporting] = useState(false);
  const mayExport = useMay(api.export.auditBundle);
  const verify = () => go('verification');
  useShortcut({ keys: 'V', label: say('verify'), run: verify });
  useShortcut({ keys: 'Ctrl+E', label: say('exportBundle'), run: () => setExporting(true), isActive: mayExport });
  return (
    <>
      <Permitted call={api.export.auditBundle}>
        <Button variant="outline" icon="save" keys="Ctrl+E" onPress={() => setExporting(true)}>
          {say('exportBundle')}
        </Button>
      </Permitted>
      <Button icon="shield" keys="V" onPress={verify}>
        {say('verify')}
      </Button>
      {isExporting && <ExportDialog onClose={() => setExporting(false)} onWritten={onWritten} />}
    </>
  );
}
