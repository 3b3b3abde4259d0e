import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Organization } from '../../src-main/contract/organization.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CompareVersions } from '../ui/compare-versions.tsx';
import { differencesOf, merged } from '../ui/differences.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { comparedFields, type OrganizationFields } from './organization-fields.ts';
import { OrganizationForm } from './organization-form.tsx';

/** Changing a stored organisation; if somebody else was faster, both versions are compared field by field. */
export function ChangeOrganization({ stored, onDone }: { stored: Organization; onDone: () => void }) {
  const say = useText('organization');
  const change = useCommandOf(api.organization.change);
  // What the form began with; a refetch in the background must not change it.
  const [base] = useState(stored);
  const [rival, setRival] = useState<{ readonly mine: OrganizationFields; readonly theirs: Organization } | null>(null);

  const done = (saved: Organization) => {
    sayInStatus(say('changed', { name: saved.name }));
    onDone();
  };
  const save = async (input: OrganizationFields) => {
    try {
      done(await change.run({ ...input, id: base.id, version: base.version }));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      const theirs = (await api.organization.list({})).find((row) => row.id === base.id);
      if (!theirs) throw error;
      setRival({ mine: input, theirs });
    }
  };
  return (
    <>
      <OrganizationForm
        initial={base}
        label={say('edit')}
        commitLabel={say('saveChange')}
        onCommit={save}
        onCancel={onDone}
      />
      {rival && (
        <CompareVersions
          differences={differencesOf<OrganizationFields>(comparedFields(say), { base, ...rival })}
          onClose={() => setRival(null)}
          onSave={async (chosen) =>
            done(
              await change.run({
                ...merged<OrganizationFields>(rival, chosen),
                id: base.id,
                version: rival.theirs.version,
              }),
            )
          }
        />
      )}
    </>
  );
}
