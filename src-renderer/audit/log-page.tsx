import { useMemo, useRef, useState } from 'react';
import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useCommandOf } from '../use-operation.ts';
import { EntryPanel } from './entry-panel.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { inGroups } from './groups.ts';
import { columnsOf } from './log-columns.tsx';
import { LogFilters } from './log-filters.tsx';
import { type LogFilter, STEP, useEntries } from './use-entries.ts';
import { Verdict } from './verdict.tsx';

const keyOf = (row: AuditEntryRow) => String(row.seq);
const NO_FILTER: LogFilter = { event: '', meetingId: null, onlyRefusals: false };

/** 記録簿: who did what, when, about what; V verifies, Ctrl+F goes to the filters, X clears them. */
export function LogPage() {
  const say = useText('audit');
  const dates = useDates();
  const inWords = useErrorText();
  const mayExport = useMay(api.export.auditBundle);
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState<AuditEntryRow | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [written, setWritten] = useState<ReleasedFile | null>(null);
  const { loaded, error, more, refresh } = useEntries(filter);
  const verification = useVerification();
  const filters = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => columnsOf(say, dates), [say, dates]);
  useShortcut({ keys: 'V', label: say('verify'), run: verification.start });
  useShortcut({
    keys: 'Ctrl+F',
    label: say('filterEvent'),
    run: () => filters.current?.querySelector('button')?.focus(),
  });
  useShortcut({ keys: 'R', label: say('refresh'), run: () => void refresh() });
  useShortcut({ keys: 'X', label: say('clear'), run: () => setFilter(NO_FILTER) });
  useShortcut({ keys: 'Ctrl+E', label: say('exportBundle'), run: () => setExporting(true), isActive: mayExport });
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={
          <>
            <Permitted call={api.export.auditBundle}>
              <Button variant="outline" icon="save" keys="Ctrl+E" onPress={() => setExporting(true)}>
                {say('exportBundle')}
              </Button>
            </Permitted>
            <Button icon="shield" keys="V" onPress={verification.start}>
              {say('verify')}
            </Button>
          </>
        }
      />
      <div className="flex flex-col gap-4">
        {verification.isRunning && (
          <Card>
            <ProgressBar
              label={say('verifying')}
              done={verification.progress?.done ?? 0}
              total={verification.progress?.total ?? 0}
              onCancel={verification.cancel}
            />
          </Card>
        )}
        {verification.error && <Banner tone="error" title={inWords(verification.error).title} level="p" />}
        {verification.result && <Verdict result={verification.result} onClose={verification.forget} />}
        {written && (
          <Banner tone="success" title={say('exported')} onClose={() => setWritten(null)}>
            <p>{say('exportedTo', { path: written.path })}</p>
            <p>
              {say('exportedDigest')}　<span className="font-mono">{inGroups(written.sha256)}</span>
            </p>
          </Banner>
        )}
        {error !== null && <Banner tone="error" title={inWords(error).title} level="p" />}
        <div ref={filters}>
          <LogFilters filter={filter} events={loaded?.events ?? []} onChange={setFilter} />
        </div>
        {loaded && (
          <div className="flex flex-wrap items-start gap-4">
            <div className="flex min-w-0 flex-[5_1_34rem] flex-col gap-3">
              <div className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] text-muted">
                <p role="status">
                  {say('size', { count: loaded.size })}　{say('shown', { count: loaded.entries.length })}
                </p>
                <p>{say('viewLogged')}</p>
                <span className="ml-auto">
                  <Button variant="text" size="xs" keys="R" onPress={() => void refresh()}>
                    {say('refresh')}
                  </Button>
                </span>
              </div>
              <DataTable
                label={say('title')}
                rows={loaded.entries}
                columns={columns}
                keyOf={keyOf}
                onOpen={setShown}
                height="max(18rem, calc(100vh - 26rem))"
                empty={say('none')}
              />
              {!loaded.isComplete && (
                <div>
                  <Button variant="outline" size="sm" icon="down" onPress={() => void more()}>
                    {say('more', { count: STEP })}
                  </Button>
                </div>
              )}
            </div>
            <div className="min-w-0 flex-[2_1_18rem]">
              <EntryPanel entry={shown} />
            </div>
          </div>
        )}
      </div>
      {isExporting && <ExportDialog onClose={() => setExporting(false)} onWritten={setWritten} />}
    </>
  );
}

/** A verification started by hand; what it found stays until it is closed. */
function useVerification() {
  const verify = useCommandOf(api.audit.verify);
  const [result, setResult] = useState<Awaited<ReturnType<typeof api.audit.verify>> | null>(null);
  const start = () => {
    if (verify.isRunning) return;
    setResult(null);
    verify.run({}).then(setResult, () => {
      // The refusal stands in `verify.error` and is shown by the page.
    });
  };
  return { ...verify, result, start, forget: () => setResult(null) };
}
