import { useState } from 'react';
import { api } from '../api.ts';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Select } from '../ui/select.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { ComparedBlocks } from './compared-blocks.tsx';
import { versionDifference } from './version-difference.ts';

/** 版の比較: any two versions side by side, paragraph by paragraph. */
export function ComparePage({ values: { id = '' } }: PageProps) {
  const say = useText('minutes');
  const inWords = useErrorText();
  const { parameters } = usePlace();
  const newest = useQueryOf(api.minutes.get, { meetingId: id });
  const last = newest.data?.minutes?.versionNumber ?? 0;
  const [chosen, setChosen] = useState<{ readonly from?: number; readonly to?: number }>({});
  const from = chosen.from ?? (Number(parameters.get('from')) || Math.max(1, last - 1));
  const to = chosen.to ?? (Number(parameters.get('to')) || last);
  const older = useQueryOf(api.minutes.get, last > 0 ? { meetingId: id, version: from } : null);
  const newer = useQueryOf(api.minutes.get, last > 0 ? { meetingId: id, version: to } : null);
  const [isWhole, setWhole] = useState(false);
  const error = newest.error ?? older.error ?? newer.error;
  const rows =
    older.data?.minutes && newer.data?.minutes
      ? versionDifference(older.data.minutes.blocks, newer.data.minutes.blocks)
      : [];
  const changed = rows.filter(({ kind }) => kind !== 'same');
  useShortcut({ keys: 'N', label: say('compare.next'), run: () => step(1) });
  useShortcut({ keys: 'P', label: say('compare.previous'), run: () => step(-1) });
  const options = Array.from({ length: last }, (_, index) => ({
    value: String(index + 1),
    label: say('version', { number: index + 1 }),
  }));
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={say('compare.title')} back={{ to: `meetings/${id}/minutes`, label: say('title') }} />
      {error && <Banner tone="error" title={inWords(error).title} />}
      {last > 1 && (
        <div className="flex flex-wrap items-end gap-4">
          <Select
            label={say('compare.from')}
            value={String(from)}
            options={options}
            onChange={(value) => setChosen({ ...chosen, from: Number(value) })}
          />
          <Select
            label={say('compare.to')}
            value={String(to)}
            options={options}
            onChange={(value) => setChosen({ ...chosen, to: Number(value) })}
          />
          <CheckBox isSelected={isWhole} onChange={setWhole}>
            {say('compare.whole')}
          </CheckBox>
          <p role="status" className="ml-auto pb-2 text-[0.9375rem]">
            {say('compare.count', { count: changed.length })}
          </p>
        </div>
      )}
      {newest.data && last < 2 ? (
        <EmptyState icon="document" why={say('compare.onlyOne')} />
      ) : (
        <ComparedBlocks
          rows={isWhole ? rows : changed}
          titles={[say('version', { number: from }), say('version', { number: to })]}
          empty={say('compare.same')}
        />
      )}
    </div>
  );
}

/** Brings the focus to the next changed paragraph. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-changed]')];
  const now = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[now < 0 ? (by === 1 ? 0 : rows.length - 1) : now + by];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
