import { ROLES } from '../../src-main/contract/role.ts';
import type { WatchedEntry } from '../../src-main/contract/watch.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { rolesInWords } from '../text/role-names.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 見守る出来事: who may open the office has changed. It stands before everything else until it is acknowledged by K. */
export function WatchedCard() {
  const say = useText('watch');
  const dates = useDates();
  const isWatcher = useMay(api.watch.list);
  const { data } = useQueryOf(api.watch.list, isWatcher ? {} : null);
  const acknowledge = useCommandOf(api.watch.acknowledge);
  const isOpen = data !== undefined && data.total > 0;
  const seen = async () => {
    if (!data || acknowledge.isRunning) return;
    const { count } = await acknowledge.run({ size: data.size });
    sayInStatus(say('acknowledged', { count }));
  };
  useShortcut({ keys: 'K', label: say('acknowledge'), run: () => void seen(), isActive: isOpen });
  if (!isOpen) return null;
  return (
    <Banner
      tone="warning"
      title={say('title', { count: data.total })}
      actions={
        <Permitted call={api.watch.acknowledge}>
          <Button icon="check" size="sm" keys="K" isPending={acknowledge.isRunning} onPress={() => void seen()}>
            {say('acknowledge')}
          </Button>
        </Permitted>
      }
    >
      <p>
        {data.since ? say('since', { at: dates.longMoment(data.since) }) : say('first')}
        {say('acknowledgeHelp')}
      </p>
      <ul className="mt-2 flex max-h-80 flex-col overflow-y-auto border-t border-line">
        {data.entries.map((entry) => (
          <WatchedRow key={entry.seq} entry={entry} />
        ))}
      </ul>
      {data.total > data.entries.length && <p className="pt-2">{say('more', { shown: data.entries.length })}</p>}
    </Banner>
  );
}

function WatchedRow({ entry }: { entry: WatchedEntry }) {
  const say = useText('watch');
  const dates = useDates();
  const eventText = useEventText();
  const rolesText = useRolesText();
  // Of a case or a meeting only its number: what it is about stands nowhere before the log.
  const of = entry.caseNumber ?? entry.meetingNumber;
  const mayRead = useMay(api.audit.list);
  const parts = [
    entry.about && say('about', { name: entry.about }),
    of && say('about', { name: of }),
    rolesText(entry.detail),
    entry.detail['isAgain'] === true && say('again'),
    entry.actorName && entry.actorName !== entry.about && say('by', { name: entry.actorName }),
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <li className="flex items-baseline gap-4 border-b border-line py-1.5 last:border-b-0">
      <span className="w-52 shrink-0 text-[0.9375rem]">{dates.longMoment(entry.at)}</span>
      <span className="flex-1">
        <b className="font-700">{eventText(entry.event)}</b>
        {parts.length > 0 && <span>　{parts.join('　')}</span>}
      </span>
      {mayRead && (
        <Link to={`log?text=${entry.seq}`} aria-label={say('toEntryNamed', { seq: entry.seq })}>
          {say('toEntry')}
        </Link>
      )}
    </li>
  );
}

/** 出来事 in the words of the log; one that no text knows is named as it is. */
function useEventText(): (event: string) => string {
  const look = useText('audit') as unknown as (path: string) => string;
  return (event) => {
    const text = look(`events.${event}`);
    return text === `events.${event}` ? event : text;
  };
}

/** Roles as they were and as they are; as they are alone, where nothing was before. */
function useRolesText(): (detail: WatchedEntry['detail']) => string {
  const say = useText('watch');
  const sayRole = useText('account');
  const inWords = (value: unknown): string =>
    Array.isArray(value)
      ? rolesInWords(
          ROLES.filter((role) => value.includes(role)),
          (role) => sayRole(`roles.${role}`),
        )
      : '';
  return ({ roles, rolesBefore: before }) => {
    const after = inWords(roles);
    if (after === '') return '';
    return inWords(before) === ''
      ? say('rolesOnly', { roles: after })
      : say('roles', { before: inWords(before), after });
  };
}
