import { useMemo, useState } from 'react';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/page-header.tsx';
import { FollowUpSection } from './follow-up-section.tsx';
import { KeyFigures } from './key-figures.tsx';
import { useLook } from './look.ts';
import { plotsOf } from './models.ts';
import { PlotCard } from './plot-card.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { useWords } from './use-words.ts';

/** One year: its numbers and its plots. */
export function YearView({
  figures,
  year,
  isWriting,
  onWritten,
}: {
  figures: Statistics;
  /** The year in words. */
  year: string;
  isWriting: boolean;
  /** The dialog of the report is done with, whether something was written or not. */
  onWritten: () => void;
}) {
  const look = useLook();
  const { own, paper } = useWords(figures);
  const [file, setFile] = useState<ReleasedFile | null>(null);
  const plots = useMemo(() => plotsOf(figures, own), [figures, own]);
  const onPaper = useMemo(() => plotsOf(figures, paper), [figures, paper]);
  const { say, number } = own;
  return (
    <div className="flex flex-col gap-5">
      {file && (
        <Banner tone="success" title={say('written')} onClose={() => setFile(null)}>
          <p className="break-all">{say('writtenTo', { path: file.path })}</p>
        </Banner>
      )}
      <Section title={say('overview')}>
        <KeyFigures figures={figures} words={own} />
        <p className="text-[0.875rem] text-muted">
          {say('asOf', { size: number(figures.size) })}
          {figures.disclosures > 0 && `　${say('clickHelp')}`}
        </p>
      </Section>
      {figures.disclosures > 0 ? (
        <div className="grid grid-cols-1 gap-5 min-[100rem]:grid-cols-2">
          {plots.map((model) => (
            <PlotCard key={model.id} model={model} look={look} words={own} />
          ))}
        </div>
      ) : (
        <EmptyState icon="chart" why={say('noDisclosures', { year })} />
      )}
      <FollowUpSection fiscalYear={figures.fiscalYear} />
      {isWriting && (
        <ReportDialog
          fiscalYear={figures.fiscalYear}
          year={year}
          plots={onPaper}
          onClose={onWritten}
          onWritten={setFile}
        />
      )}
    </div>
  );
}
