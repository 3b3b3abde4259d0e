import { api } from '../api.ts';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { useLaw } from './basis-words.ts';
import { DisclosureRow } from './disclosure-row.tsx';

/** 情報共有の記録 of the item shown, corrected ones struck through beside their correction; then what was withheld. */
export function DisclosuresOfItem() {
  const say = useText('disclosure');
  const inWords = useErrorText();
  const sitting = useSitting();
  const { meeting, item, members, isFrozen, window, show } = sitting;
  const law = useLaw(meeting.heldOn, members);
  const { data, error } = useQueryOf(api.disclosure.list, { meetingId: meeting.id });
  const all = data?.disclosures ?? [];
  const rows = all.filter((disclosure) => disclosure.agendaItemId === item?.id);
  const withholdings = data?.withholdings.filter((withholding) => withholding.agendaItemId === item?.id) ?? [];

  const correctFocused = () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-disclosure]')?.dataset['disclosure'];
    const row = rows.find(({ id }) => id === focused) ?? rows.findLast(({ correctedById }) => correctedById === null);
    if (row && row.correctedById === null) show({ kind: 'disclosure', correcting: row });
  };
  useShortcut({
    keys: 'Ctrl+E',
    label: say('correct'),
    run: correctFocused,
    isActive: !isFrozen && window === null && rows.length > 0,
  });

  if (error) return <Banner tone="error" title={inWords(error).title} />;
  const numberOf = (id: string | null): number | null => all.find((disclosure) => disclosure.id === id)?.number ?? null;
  return (
    <>
      <Section
        title={say('title')}
        actions={
          !isFrozen && (
            <Button
              size="xs"
              variant="outline"
              icon="plus"
              onPress={() => show({ kind: 'disclosure', correcting: null })}
            >
              {say('add')}
            </Button>
          )
        }
      >
        {rows.length === 0 && <p className="text-[0.9375rem] text-muted">{say('none')}</p>}
        <ol className="flex flex-col gap-2">
          {rows.map((row) => (
            <DisclosureRow key={row.id} record={row} law={law} numberOf={numberOf} />
          ))}
        </ol>
      </Section>
      {withholdings.length > 0 && (
        <Section title={say('withholdings')}>
          <ul className="flex flex-col gap-2">
            {withholdings.map((withholding) => (
              <li key={withholding.id} className="rounded-8 border border-line px-3 py-2 leading-relaxed">
                <span className="mr-2 text-muted">{withholding.at}</span>
                <span className="mr-2 font-700">{placeName(sitting, withholding.memberId)}</span>
                {withholding.what}
                <span className="block text-[0.875rem] text-muted">{withholding.reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
