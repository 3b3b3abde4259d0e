import { useState } from 'react';
import type { FoundBackup } from '../../../src-main/contract/backup-shape.ts';
import { api } from '../../api.ts';
import { host } from '../../host.ts';
import { byteSize } from '../../text/byte-size.ts';
import { codeText } from '../../text/code-text.ts';
import { counted } from '../../text/counted.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useCommandOf } from '../../use-operation.ts';

/** 控えを選ぶ: those in a folder, newest first; one that cannot be used says why. */
export function ChooseBackup({ onChosen }: { onChosen: (backup: FoundBackup) => void }) {
  const say = useText('backup');
  const dates = useDates();
  const find = useCommandOf(api.backup.find);
  const [found, setFound] = useState<readonly FoundBackup[] | null>(null);
  const choose = async () => {
    const folder = await host.chooseFolder();
    if (folder === null) return;
    setFound(null);
    await find.run({ folder }).then(setFound, () => undefined);
  };
  const inWords = (backup: FoundBackup) =>
    say('foundBackup', {
      date: backup.madeAt === null ? '' : dates.longMoment(backup.madeAt),
      why: backup.why === null ? '' : say(`whys.${backup.why}`),
      count: counted(backup.logSize ?? 0),
      size: byteSize(backup.bytes),
    });
  return (
    <>
      <p className="text-muted">{say('restoreLead')}</p>
      <Refusal error={find.error} />
      <div className="pb-3">
        <Button icon="folder" isPending={find.isRunning} onPress={() => void choose()}>
          {say('chooseBackup')}
        </Button>
      </div>
      {found?.length === 0 && <Banner tone="info" title={say('foundNone')} level="p" />}
      {found !== null && found.length > 0 && (
        <section className="flex flex-col gap-2 pb-3">
          <h3 className="font-700">{say('found')}</h3>
          <ul className="flex flex-col gap-2">
            {found.map((backup) => (
              <li key={backup.path} className="flex flex-col gap-1 rounded-8 border border-line px-4 py-3">
                {backup.problem === null ? (
                  <div className="-ml-2">
                    <Button variant="text" onPress={() => onChosen(backup)}>
                      {inWords(backup)}
                    </Button>
                  </div>
                ) : (
                  <span>{say('cannotUse', { reason: codeText('reasons', backup.problem) ?? backup.problem })}</span>
                )}
                <span className="break-all text-[0.875rem] text-muted">
                  {backup.officeName} {backup.name}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
