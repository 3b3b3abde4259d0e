import { AUDIENCES, type Audience } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { setParameters } from '../ui/hash-router.ts';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import type { AudienceChoice } from './use-audience.ts';

/** Label beside the box, and a box as low as a small button. */
const COMPACT =
  'flex-row items-center gap-2 [&>:first-child]:shrink-0 [&>button]:min-h-8 [&>div]:flex-1 [&_input]:min-h-8';

/** 宛先: for whom the copy is, and which body or person where it is for one. The choice stands in the address. */
export function AudiencePicker({
  choice,
  isCompact = false,
}: {
  choice: AudienceChoice;
  /** In one line with its label, where the text below needs the height. */
  isCompact?: boolean;
}) {
  const say = useText('redaction');
  const { audience, recipientId } = choice;
  const organizations = useQueryOf(api.organization.list, audience === 'organization' ? {} : null);
  const persons = useQueryOf(api.accounting.persons, audience === 'subject' ? {} : null);
  const options =
    audience === 'organization'
      ? (organizations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
      : (persons.data ?? []).map(({ personId, label }) => ({ value: personId, label }));
  return (
    <div data-keeps-focus="" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Select<Audience>
        label={say('audience')}
        value={audience}
        onChange={(picked) =>
          setParameters({ audience: picked === 'publication' ? null : picked, recipient: null, block: null })
        }
        options={AUDIENCES.map((value) => ({ value, label: say(`audiences.${value}`) }))}
        className={isCompact ? `w-60 ${COMPACT}` : 'w-56'}
      />
      {(audience === 'organization' || audience === 'subject') && (
        <ComboBox
          label={say(audience === 'organization' ? 'recipientBody' : 'recipientPerson')}
          value={recipientId}
          onChange={(picked) => setParameters({ recipient: picked === '' ? null : picked, block: null })}
          options={options}
          className={isCompact ? `w-96 ${COMPACT}` : 'w-80'}
        />
      )}
    </div>
  );
}
