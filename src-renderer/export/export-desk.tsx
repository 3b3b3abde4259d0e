import { useState } from 'react';
import type { NonDisclosureGround } from '../../src-main/contract/legal-basis.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { CopiesTable } from './copies-table.tsx';
import { ExportForm } from './export-form.tsx';
import { MaskedTable } from './masked-table.tsx';
import { Preview } from './preview.tsx';
import { Proof } from './proof.tsx';
import type { ExportKind, ExportSources } from './readiness.ts';
import { Refusal } from './refusal.tsx';
import { ReleaseProgress } from './release-progress.tsx';
import { useRelease } from './use-release.ts';

/** At the left what is asked and what came of it, at the right the pages. */
export function ExportDesk({ sources, grounds }: { sources: ExportSources; grounds: readonly NonDisclosureGround[] }) {
  const say = useText('export');
  const [kind, setKind] = useState<ExportKind>('redacted');
  const release = useRelease();
  const { state } = release;
  const busy =
    state.kind === 'running' || state.kind === 'choosing' ? (
      <ReleaseProgress state={state} progress={release.progress} onCancel={release.cancel} />
    ) : null;
  return (
    <div className="grid grid-cols-[minmax(26rem,5fr)_minmax(0,6fr)] gap-6">
      <div data-pane="form" className="flex min-w-0 flex-col gap-5">
        {state.kind === 'refused' && <Refusal error={state.error} sources={sources} />}
        {state.kind === 'given-up' && <Banner tone="info" title={say('gaveUp')} level="p" />}
        {state.kind === 'stopped' && <Banner tone="info" title={say('stopped')} level="p" />}
        {state.kind === 'done' ? (
          <Proof what={state.what} file={state.file} onAgain={release.reset} />
        ) : (
          <ExportForm
            kind={kind}
            onKind={setKind}
            sources={sources}
            onRun={release.run}
            onRefuse={release.refuse}
            busy={busy}
          />
        )}
        {kind === 'redacted' && (
          <Section title={say('masked')}>
            <Card>
              <MaskedTable review={sources.review} grounds={grounds} />
            </Card>
          </Section>
        )}
        {kind === 'redacted' && (
          <Section title={say('copies')}>
            <Card>
              <CopiesTable meetingId={sources.meeting.id} />
            </Card>
          </Section>
        )}
      </div>
      <div className="sticky top-4 flex h-[calc(100dvh-8.5rem)] min-w-0 flex-col gap-3 self-start">
        <h2 className="text-[1.125rem] font-700">{say('preview')}</h2>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          aria-label={say('preview')}
          data-pane="preview"
          className="focus-mark-inside min-h-0 flex-1 overflow-y-auto rounded-8"
        >
          <Preview kind={kind} sources={sources} />
        </section>
      </div>
    </div>
  );
}
