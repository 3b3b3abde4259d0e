import { useState } from 'react';
import { MOST_PLACES } from '../../src-main/contract/backup.ts';
import type { BackupPlace, BackupStanding, PlaceCheck } from '../../src-main/contract/backup-shape.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { Permitted } from '../permitted.tsx';
import { codeText } from '../text/code-text.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 保管先: up to two folders, each looked at before it is taken. */
export function BackupPlaces({ standing }: { standing: BackupStanding }) {
  const say = useText('backup');
  const set = useCommandOf(api.backup.setPlaces);
  const [check, setCheck] = useState<PlaceCheck | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const folders = standing.places.map(({ folder }) => folder);
  const add = async () => {
    const folder = await host.chooseFolder();
    if (folder === null) return;
    const answer = await api.backup.checkPlace({ folder }).catch(() => null);
    setCheck(answer);
    if (answer?.problem === null) await set.run({ folders: [...folders, folder] }).catch(() => undefined);
  };
  const remove = async () => {
    await set.run({ folders: folders.filter((folder) => folder !== leaving) }).catch(() => undefined);
    setLeaving(null);
    setCheck(null);
  };
  return (
    <Card>
      <Section title={say('places')}>
        <p className="max-w-prose text-muted">{say('placesLead')}</p>
        {folders.length === 0 && <Banner tone="warning" title={say('placesNone')} level="p" />}
        <ul className="flex flex-col gap-3">
          {standing.places.map((place) => (
            <PlaceRow key={place.folder} place={place} onRemove={() => setLeaving(place.folder)} />
          ))}
        </ul>
        {check?.problem && (
          <Banner tone="error" title={codeText('reasons', check.problem) ?? check.problem} level="p" />
        )}
        {check?.problem === null && check.isSameDisk && <Banner tone="warning" title={say('sameDisk')} level="p" />}
        <Refusal error={set.error} />
        <Permitted call={api.backup.setPlaces}>
          {folders.length < MOST_PLACES && (
            <div>
              <Button variant="outline" icon="folder" onPress={() => void add()}>
                {say(folders.length === 0 ? 'choosePlace' : 'addPlace')}
              </Button>
            </div>
          )}
        </Permitted>
      </Section>
      <Dialog
        title={say('removeAsk')}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        role="alertdialog"
        width="narrow"
        actions={
          <>
            <Button variant="outline" onPress={() => setLeaving(null)}>
              {say('keep')}
            </Button>
            <Button tone="danger" isPending={set.isRunning} onPress={() => void remove()}>
              {say('removePlace')}
            </Button>
          </>
        }
      >
        <p className="break-all">{say('removeLead', { folder: leaving ?? '' })}</p>
      </Dialog>
    </Card>
  );
}

function PlaceRow({ place, onRemove }: { place: BackupPlace; onRemove: () => void }) {
  const say = useText('backup');
  const dates = useDates();
  const { folder, isThere, newestAt, problem } = place;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border border-line px-4 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="break-all font-700">{folder}</span>
        <span className="text-[0.9375rem] text-muted">
          {newestAt === null ? say('placeEmpty') : say('placeNewest', { date: dates.longMoment(newestAt) })}
        </span>
        {!isThere && <span className="text-[0.9375rem] text-warning">{say('placeAway')}</span>}
        {isThere && problem !== null && problem !== 'place-missing' && (
          <span className="text-[0.9375rem] text-error">{codeText('reasons', problem) ?? problem}</span>
        )}
      </div>
      {isThere && <Chip tone="success">{say('placeThere')}</Chip>}
      <Permitted call={api.backup.setPlaces}>
        <Button variant="text" size="sm" aria-label={`${say('removePlace')}：${folder}`} onPress={onRemove}>
          {say('removePlace')}
        </Button>
      </Permitted>
    </li>
  );
}
