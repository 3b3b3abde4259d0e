import type { FieldValues } from 'react-hook-form';
import { ROLES } from '../../src-main/contract/role.ts';
import { useText } from '../text/use-text.ts';
import { CheckBoxGroup } from '../ui/check-box.tsx';
import { type Bound, useBound } from '../ui/use-bound.ts';

/** 役割, one or several; the auditor's stands alone, and the boxes that do not go with what is chosen cannot be ticked. */
export function FormRoles<I extends FieldValues, O>(props: Bound<I, O>) {
  const say = useText('account');
  const { value, error, onChange } = useBound(props);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const isAuditor = chosen.includes('auditor');
  return (
    <CheckBoxGroup
      label={props.label}
      help={say('rolesHelp')}
      isRequired
      error={error}
      value={chosen}
      onChange={onChange}
      options={ROLES.map((role) => ({
        value: role,
        label: say(`roles.${role}`),
        help: say(`roleNotes.${role}`),
        isDisabled: chosen.length > 0 && isAuditor !== (role === 'auditor'),
      }))}
    />
  );
}
