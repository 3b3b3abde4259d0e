import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { LegalBasis } from '../../src-main/contract/legal-basis.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/button.tsx';
import { CodeList } from '../ui/code-list.tsx';
import { Fold } from '../ui/fold.tsx';
import { useBound } from '../ui/use-bound.ts';
import { useQueryOf } from '../use-operation.ts';
import { inOrderOfUse, openTo } from './basis-order.ts';
import type { Law } from './basis-words.ts';
import type { CaptureInput } from './drafts.ts';

/** 提供の根拠: those open to the giver, the most used by one digit each. It is never filled in beforehand. */
export function BasisPicker<O>({
  form,
  law,
  orders,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  law: Law;
  /** Order of the favourites by kind of giver, once settled. */
  orders: Map<string, readonly string[]>;
}) {
  const say = useText('legalBasis');
  const { meeting, members, organizations } = useSitting();
  const discloserId = useWatch({ control: form.control, name: 'discloserId' });
  const { value, onChange, error, ref } = useBound({ control: form.control, name: 'legalBasis', label: say('title') });
  const used = useQueryOf(api.disclosure.list, { meetingId: meeting.id }).data?.disclosures;
  const chosen = value as readonly string[];
  if (!discloserId) return <p className="text-[0.9375rem] text-muted">{say('needsGiver')}</p>;
  if (law.bases.length === 0 || !used) return <p className="text-muted">{say('loading')}</p>;

  const giver = organizations.get(members.get(discloserId)?.organizationId ?? '')?.giverKind ?? 'individual';
  const open = openTo(law.bases, giver);
  const { favourites: first } = inOrderOfUse(open, used);
  const order = orders.get(giver) ?? first.map(({ id }) => id);
  orders.set(giver, order);
  const favourites = order.flatMap((id) => open.find((basis) => basis.id === id) ?? []);
  const others = open.filter((basis) => !order.includes(basis.id));
  const pickAmong = (shown: readonly LegalBasis[]) => (ids: readonly string[]) => {
    const here = new Set(shown.map(({ id }) => id));
    onChange([...chosen.filter((id) => !here.has(id)), ...ids]);
  };
  const option = (basis: LegalBasis) => ({
    value: basis.id,
    label: law.word(basis.label),
    help: law.article(basis.id),
  });
  return (
    <div className="flex flex-col gap-2">
      <CodeList
        isMultiple
        label={`${say('favourites')}　${say(`giver.${giver}`)}`}
        help={say('help')}
        options={favourites.map(option)}
        value={chosen.filter((id) => order.includes(id))}
        onPick={pickAmong(favourites)}
        error={error}
        listRef={ref}
        isRequired
      />
      <Fold title={say('showAll', { count: others.length })}>
        <CodeList
          isMultiple
          label={say('all')}
          options={others.map((basis) => ({
            ...option(basis),
            help: `${say(`group.${basis.group}`)}・${law.article(basis.id)}`,
          }))}
          value={chosen.filter((id) => !order.includes(id))}
          onPick={pickAmong(others)}
        />
      </Fold>
      <ul aria-label={say('chosen')} className="flex flex-wrap gap-2 empty:hidden">
        {chosen.map((id) => (
          <li
            key={id}
            className="inline-flex items-center rounded-full border border-accent bg-accent-soft pl-3 text-[0.9375rem] font-700 text-accent"
          >
            {law.label(id)}
            <IconButton
              icon="close"
              size={2}
              label={`${say('chosen')} ${law.label(id)} ×`}
              onPress={() => onChange(chosen.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
