import { useMemo, useState } from 'react';
import { IMPORT_KINDS, type ImportPreview, type ImportProblem } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Section } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ProblemTable } from './problem-table.tsx';
import { SEVERITIES, type Severity } from './severity-mark.tsx';

/** 行ごとの指摘, by file; those that stop a row come first, and the filter keeps the harmless ones out of the way. */
export function ProblemList({ preview }: { preview: ImportPreview }) {
  const say = useText('fileImport');
  const problems = useMemo(() => gravestFirst(preview.problems), [preview]);
  const [filter, setFilter] = useState<Severity | 'all'>('all');
  const shown = useMemo(
    () => (filter === 'all' ? problems : problems.filter(({ severity }) => severity === filter)),
    [problems, filter],
  );
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const kinds = IMPORT_KINDS.filter((kind) => preview.files.some((file) => file.kind === kind));
  const ofKind = (kind: string, all: readonly ImportProblem[]) => all.filter(({ file }) => file === kind);
  if (problems.length === 0)
    return (
      <Section title={say('problems')}>
        <p className="text-muted">{say('problemsNone')}</p>
      </Section>
    );
  return (
    <Section title={say('problems')}>
      <RadioGroup
        label={say('filter')}
        isInline
        value={filter}
        onChange={setFilter}
        options={[
          { value: 'all', label: say('filterAll', { count: problems.length }) },
          ...SEVERITIES.map((severity) => ({
            value: severity,
            label: say('filterOf', { severity: say(`severity.${severity}`), count: count(severity) }),
            help: say(`severityNotes.${severity}`),
          })),
        ]}
      />
      <Tabs
        label={say('problems')}
        tabs={kinds.map((kind) => ({
          id: kind,
          label: say('problemsOf', { file: say(`files.${kind}`), count: ofKind(kind, shown).length }),
          content: <ProblemTable key={filter} label={say(`files.${kind}`)} problems={ofKind(kind, shown)} />,
        }))}
      />
    </Section>
  );
}

/** Errors, warnings, notes; within each by row. */
function gravestFirst(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.toSorted(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || one.row - other.row,
  );
}
