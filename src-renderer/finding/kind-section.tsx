import { useMemo } from 'react';
import type { Finding, FindingKind } from '../../src-main/contract/finding.ts';
import { Chip } from '../ui/chip.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Fold } from '../ui/fold.tsx';
import { Section } from '../ui/page-header.tsx';
import { columnsOf } from './finding-columns.tsx';
import { KindGuide } from './kind-guide.tsx';
import type { Words } from './use-words.ts';

const keyOf = (finding: Finding) => finding.key;

/** The findings of one kind under its heading, with how to read them. */
export function KindSection({
  kind,
  shown,
  words,
  onOpen,
}: {
  kind: FindingKind;
  shown: readonly Finding[];
  words: Words;
  onOpen: (finding: Finding) => void;
}) {
  const { say } = words;
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Section
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          {say(`kinds.${kind}.title`)}
          <Chip>{say('kindCount', { count: shown.length })}</Chip>
        </span>
      }
    >
      <Fold title={say('guide')}>
        <KindGuide kind={kind} />
      </Fold>
      <DataTable
        label={say(`kinds.${kind}.title`)}
        rows={shown}
        columns={columns}
        keyOf={keyOf}
        onOpen={onOpen}
        height="min(60vh, 40rem)"
        empty={null}
      />
    </Section>
  );
}
