import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { flagsOf } from '../../src-main/contract/log-filter.ts';
import { host } from '../host.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { Card } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as tell } from '../ui/status-store.ts';
import { disclosureFacts, type Fact, identifiersOf } from './entry-facts.ts';
import { detailWords, eventText, fieldText, roleText } from './entry-words.ts';
import { inGroups } from './groups.ts';
import { logPath } from './log-address.ts';
import type { LogChoices } from './log-choices.ts';
import { FlagChips } from './log-columns.tsx';
import type { LogWords } from './log-words.ts';
import { useBasisText } from './use-basis-text.ts';

/** One entry with all that stands in the clear, in words. C copies its number, Esc closes. */
export function EntryPanel({
  entry,
  words,
  choices,
  onClose,
}: {
  entry: AuditEntryRow;
  words: LogWords;
  choices: LogChoices | null;
  onClose: () => void;
}) {
  const say = useText('audit');
  const copy = () =>
    void host.copy(String(entry.seq)).then(
      () => tell(say('copied', { seq: entry.seq })),
      () => tell(say('notCopied', { seq: entry.seq }), { tone: 'error' }),
    );
  useShortcut({ keys: 'C', label: say('copyNumber'), run: copy });
  useShortcut({ keys: 'Esc', label: say('closePanel'), run: onClose });
  return (
    <Card className="flex max-h-full flex-col overflow-hidden p-0!">
      <section aria-label={say('detailOf', { seq: entry.seq })} className="flex min-h-0 flex-col">
        <header className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-5">
          <h2 className="flex-1 text-[1.125rem] font-700">{say('detailOf', { seq: counted(entry.seq) })}</h2>
          <Button variant="text" size="xs" keys="C" onPress={copy}>
            {say('copyNumber')}
          </Button>
          <IconButton icon="close" size={2} label={say('closePanel')} onPress={onClose} />
        </header>
        <div
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          className="focus-mark-inside flex min-h-0 flex-col gap-3 overflow-y-auto px-5 py-3 outline-none"
        >
          <Facts entry={entry} words={words} />
          <Alike entry={entry} choices={choices} />
          <p className="text-[0.875rem] text-muted">{say('sealed')}</p>
        </div>
      </section>
    </Card>
  );
}

function Facts({ entry, words }: { entry: AuditEntryRow; words: LogWords }) {
  const say = useText('audit');
  const dates = useDates();
  const bases = useBasisText(entry);
  const who = [entry.actorName || say('nobody'), roleText(say, entry.role)].filter((part) => part !== '');
  const facts: readonly Fact[] = [
    { term: say('event'), value: eventText(say, entry.event) },
    { term: say('at'), value: dates.longMoment(entry.at) },
    { term: say('actor'), value: who.join('　') },
    { term: say('caseNumber'), value: entry.caseNumber ?? '' },
    { term: say('meetingNumber'), value: entry.meetingNumber ?? '' },
    ...disclosureFacts(entry, say, words),
    { term: say('legalBasis'), value: bases(entry.legalBasis).join('\n') },
    { term: say('fields'), value: entry.fields.map((field) => fieldText(say, field)).join(say('joiner')) },
    ...detailWords(say, dates, entry.detail),
  ].filter(({ value }) => value !== '');
  const identifiers = identifiersOf(entry, say);
  return (
    <>
      {flagsOf(entry.event, entry.detail).length > 0 && (
        <div className="flex flex-wrap gap-2">
          <FlagChips row={entry} words={words} />
        </div>
      )}
      <FactList facts={facts} />
      <div className="border-b border-line pb-2">
        <p className="text-[0.8125rem] text-muted">{say('leafHash')}</p>
        <p className="font-mono text-[0.9375rem]">{inGroups(entry.leafHash)}</p>
      </div>
      {identifiers.length > 0 && (
        <Fold title={say('identifiers')}>
          <FactList facts={identifiers} isMono />
        </Fold>
      )}
    </>
  );
}

/** Ways to the other entries of the same case and meeting. */
function Alike({ entry, choices }: { entry: AuditEntryRow; choices: LogChoices | null }) {
  const say = useText('audit');
  const of = (member: 'caseIds' | 'meetingIds', number: string | null) =>
    number === null ? undefined : choices?.[member].find(({ label }) => label === number)?.value;
  const caseId = of('caseIds', entry.caseNumber);
  const meetingId = of('meetingIds', entry.meetingNumber);
  if (!caseId && !meetingId) return null;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      {caseId && <Link to={logPath({ caseIds: [caseId] })}>{say('toCase')}</Link>}
      {meetingId && <Link to={logPath({ meetingIds: [meetingId] })}>{say('toMeeting')}</Link>}
    </div>
  );
}

function FactList({ facts, isMono = false }: { facts: readonly Fact[]; isMono?: boolean }) {
  return (
    <dl className="flex flex-col">
      {facts.map(({ term, value }) => (
        <div key={`${term} ${value}`} className="border-b border-line py-1.5 last:border-b-0">
          <dt className="text-[0.8125rem] text-muted">{term}</dt>
          <dd className={isMono ? 'break-all whitespace-pre-wrap font-mono text-[0.875rem]' : 'whitespace-pre-wrap'}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
