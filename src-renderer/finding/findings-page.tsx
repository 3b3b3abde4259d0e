import { useEffect, useRef, useState } from 'react';
import { counted } from '../text/counted.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { FindingDialog } from './finding-dialog.tsx';
import { KindSection } from './kind-section.tsx';
import { KindsWithout } from './kinds-without.tsx';
import { byKind, countsOf, FILTERS, type Filter, nextOpen } from './review.ts';
import { useFindings } from './use-findings.ts';
import { useWords } from './use-words.ts';

/** 所見: what an auditor should look at, by kind; Enter opens one, M marks it, N goes to the next that is not reviewed. */
export function FindingsPage() {
  const say = useText('finding');
  const inWords = useErrorText();
  const { listed, error, progress, isLooking, look, cancel, keep } = useFindings();
  const wanted = usePlace().parameters.get('show');
  const filter: Filter = FILTERS.find((one) => one === wanted) ?? 'open';
  const [shown, setShown] = useState<{ key: string; isMarking: boolean } | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const findings = listed?.findings ?? [];
  const words = useWords(newestOf(findings));
  const opened = findings.find(({ key }) => key === shown?.key) ?? null;
  const next = nextOpen(findings, shown?.key ?? null);
  const toNext = () => next && setShown({ key: next.key, isMarking: false });
  useShortcut({ keys: 'R', label: say('refresh'), run: () => void look(), isActive: !isLooking && !opened });
  useShortcut({ keys: 'N', label: say('next'), run: toNext, isActive: next !== null });
  useShortcut({
    keys: 'M',
    label: say('toMark'),
    run: () => {
      const key = keyInFocus();
      if (findings.some((one) => one.key === key)) setShown({ key: key ?? '', isMarking: true });
    },
    isActive: findings.length > 0,
  });
  useEffect(() => {
    if (opened) return;
    // A finding that was marked may no longer stand in the list; the focus must not be lost with its row.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) page.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return (
    <div ref={page} tabIndex={-1} className="focus-quiet">
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={
          <>
            {next && (
              <Button keys="N" onPress={toNext}>
                {say('next')}
              </Button>
            )}
            {listed && !isLooking && (
              <Button variant="outline" keys="R" onPress={() => void look()}>
                {say('refresh')}
              </Button>
            )}
          </>
        }
      />
      <div className="flex flex-col gap-5">
        {isLooking && (
          <Card>
            <ProgressBar
              label={say('looking')}
              done={progress?.done ?? 0}
              total={progress?.total ?? 0}
              onCancel={cancel}
            />
          </Card>
        )}
        {error && (
          <Banner
            tone={error.code === 'cancelled' ? 'info' : 'error'}
            title={error.code === 'cancelled' ? say('stopped') : inWords(error).title}
            level="p"
            actions={
              <Button variant="outline" size="sm" onPress={() => void look()}>
                {say('again')}
              </Button>
            }
          >
            {error.code !== 'cancelled' && inWords(error).details.map((detail) => <p key={detail}>{detail}</p>)}
          </Banner>
        )}
        {listed && <Overview listed={listed} filter={filter} />}
        {listed && (
          <Kinds
            filter={filter}
            kinds={byKind(findings, filter)}
            words={words}
            onOpen={(key) => setShown({ key, isMarking: false })}
          />
        )}
      </div>
      {opened && (
        <FindingDialog
          key={opened.key}
          finding={opened}
          words={words}
          isMarking={shown?.isMarking ?? false}
          next={next}
          onNext={toNext}
          onMarked={(mark) => keep(opened.key, mark)}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}

function Overview({
  listed,
  filter,
}: {
  listed: NonNullable<ReturnType<typeof useFindings>['listed']>;
  filter: Filter;
}) {
  const say = useText('finding');
  const counts = countsOf(listed.findings);
  return (
    <div className="flex flex-col gap-3">
      <div className="text-[0.9375rem]">
        <p role="status">
          {say('lookedAt', { size: counted(listed.size) })}{' '}
          {say('counts', { count: counts.all, open: counts.open, followUp: counts['follow-up'], fresh: counts.new })}
        </p>
        <p className="text-muted">
          {listed.since > 0 ? say('since', { since: counted(listed.since) }) : say('sinceNever')}
        </p>
      </div>
      <RadioGroup
        label={say('show')}
        isInline
        value={filter}
        onChange={(show) => setParameters({ show })}
        options={FILTERS.map((value) => ({
          value,
          label: say('filterWithCount', { name: say(`filter.${value}`), count: counts[value] }),
        }))}
      />
    </div>
  );
}

function Kinds({
  filter,
  kinds,
  words,
  onOpen,
}: {
  filter: Filter;
  kinds: ReturnType<typeof byKind>;
  words: ReturnType<typeof useWords>;
  onOpen: (key: string) => void;
}) {
  const say = useText('finding');
  const isEmpty = kinds.every(({ shown }) => shown.length === 0);
  return (
    <div className="flex flex-col gap-8">
      {isEmpty && (
        <EmptyState
          icon="check"
          why={say(`nothing.${filter}`)}
          action={
            filter !== 'all' && (
              <Button variant="outline" onPress={() => setParameters({ show: 'all' })}>
                {say('showAll')}
              </Button>
            )
          }
        />
      )}
      {kinds.map(
        ({ kind, shown }) =>
          shown.length > 0 && (
            <KindSection key={kind} kind={kind} shown={shown} words={words} onOpen={({ key }) => onOpen(key)} />
          ),
      )}
      <KindsWithout kinds={kinds.filter(({ shown }) => shown.length === 0)} />
    </div>
  );
}

const newestOf = (findings: readonly { readonly at: string }[]): string | undefined =>
  findings.reduce<string | undefined>(
    (newest, { at }) => (newest === undefined || at > newest ? at : newest),
    undefined,
  );

/** Key of the finding whose row has the focus. */
function keyInFocus(): string | null {
  return document.activeElement?.closest('[role="row"][data-key]')?.getAttribute('data-key') ?? null;
}
