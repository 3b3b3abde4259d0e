import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { GlassesCard } from './glasses-card.tsx';
import { PresetsTable } from './presets-table.tsx';
import { ScopeCard } from './scope-card.tsx';
import { SeatsCard } from './seats-card.tsx';

/** 見える範囲: which cases staff see, for whom accounts stand, what each role sees, and who opened what in an emergency. */
export function SeenTab() {
  const maySeat = useMay(api.needToKnow.seats);
  const mayWatch = useMay(api.access.glasses);
  return (
    <div className="flex flex-col gap-6">
      <ScopeCard />
      {maySeat && <SeatsCard />}
      <PresetsTable />
      {mayWatch && <GlassesCard />}
    </div>
  );
}
