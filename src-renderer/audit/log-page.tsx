import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { flagsOf } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useRestOfScreen } from '../ui/use-rest-of-screen.ts';
import { WindowedTable } from '../ui/windowed-table.tsx';
import { useChosenColumns } from './column-choice.ts';
import { EntryPanel } from './entry-panel.tsx';
import { ExportListDialog } from './export-list-dialog.tsx';
import { LogActions } from './log-actions.tsx';
import { useLogChoices } from './log-choices.ts';
import { columnsOf } from './log-columns.tsx';
import { LogEmpty } from './log-empty.tsx';
import { useLogFilter } from './log-filter-state.ts';
import { LogFilters } from './log-filters.tsx';
import { LogStatus } from './log-status.tsx';
import { useLogWords } from './log-words.ts';
import { LogWritten } from './log-written.tsx';
import { useEntries } from './use-entries.ts';
import { ViewSheet } from './view-sheet.tsx';

/** Pixels below which the table would show too little; then the screen scrolls too. */
const LEAST = 320;

/** 記録簿: who did what, when, about what, who was told; a million entries under filters, one of them in words. */
export function LogPage() {
  const say = useText('audit');
  const dates = useDates();
  const inWords = useErrorText();
  const words = useLogWords();
  const choices = useLogChoices(words);
  const state = useLogFilter(words);
  const entries = useEntries(state.filter);
  const { list } = entries;
  const chosen = useChosenColumns();
  const columns = useMemo(() => columnsOf(chosen, say, dates, words), [chosen, say, dates, words]);
  const [openAt, setOpenAt] = useState<number | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [written, setWritten] = useState<{ file: ReleasedFile; title: string } | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const height = useRestOfScreen(table, LEAST);
  const opened = openAt === null ? undefined : list?.pages.at(openAt);
  const mayExport = useMay(api.export.auditList);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another list another entry would stand there.
  useEffect(() => setOpenAt(null), [list?.id]);
  useShortcut({ keys: 'R', label: say('refresh'), run: entries.refresh });
  useShortcut({ keys: 'E', label: say('exportList'), run: () => setExporting(true), isActive: mayExport });
  const toTable = useCallback(() => {
    table.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, []);
  const close = () => {
    setOpenAt(null);
    toTable();
  };
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={<LogActions onWritten={(file) => setWritten({ file, title: say('exported') })} />}
      />
      <div className="flex flex-col gap-3">
        {written && <LogWritten {...written} onClose={() => setWritten(null)} />}
        {entries.error !== null && <Banner tone="error" title={inWords(entries.error).title} level="p" />}
        <LogFilters state={state} choices={choices} onEnter={toTable} />
        {list && (
          <LogStatus
            entries={entries}
            list={list}
            onExport={() => setExporting(true)}
            views={<ViewSheet filter={state.filter} onChoose={state.set} />}
          />
        )}
        <div ref={table} className="flex items-stretch gap-4" style={{ height }}>
          {list && (
            <div className="min-w-0 flex-1">
              <WindowedTable
                label={say('title')}
                columns={columns}
                total={list.total}
                rowAt={list.pages.at}
                list={list.id}
                onShow={entries.onShow}
                onOpen={setOpenAt}
                onMove={(index) => openAt !== null && setOpenAt(index)}
                openAt={openAt}
                toneOf={toneOf}
                height="100%"
                empty={<LogEmpty filter={list.filter} choices={choices} onChange={state.set} />}
              />
            </div>
          )}
          {opened && (
            <div className="w-88 shrink-0">
              <EntryPanel entry={opened} words={words} choices={choices} onClose={close} />
            </div>
          )}
        </div>
      </div>
      {isExporting && list && (
        <ExportListDialog
          filter={list.filter}
          total={list.total}
          columns={chosen}
          words={words}
          onClose={() => setExporting(false)}
          onWritten={(file, as) => {
            setWritten({ file, title: say(as === 'extract' ? 'exportedExtract' : 'exportedList') });
            entries.look();
          }}
        />
      )}
    </>
  );
}

function toneOf(row: AuditEntryRow): 'plain' | 'warning' | 'error' {
  const flags = flagsOf(row.event, row.detail);
  return flags.includes('refused') ? 'error' : flags.includes('override') ? 'warning' : 'plain';
}
