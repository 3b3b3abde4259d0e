import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Member, MemberRow } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { CompareVersions } from '../ui/compare-versions.tsx';
import { differencesOf, merged } from '../ui/differences.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { comparedFields, type MemberFields, plainMember } from './member-fields.ts';
import { MemberForm } from './member-form.tsx';

/** Changing a stored member; if somebody else was faster, both versions are compared field by field. */
export function ChangeMember({
  stored,
  members,
  today,
  onDone,
}: {
  stored: MemberRow;
  members: readonly MemberRow[];
  today: string;
  onDone: () => void;
}) {
  const say = useText('member');
  const dates = useDates();
  const change = useCommandOf(api.member.change);
  const organizations = useQueryOf(api.organization.list, {}).data;
  // What the form began with; a refetch in the background must not change it.
  const [base] = useState(() => plainMember(stored));
  const [rival, setRival] = useState<{ readonly mine: MemberFields; readonly theirs: Member } | null>(null);

  const done = () => {
    sayInStatus(say('changed'));
    onDone();
  };
  const save = async (input: MemberFields) => {
    try {
      await change.run({ ...input, id: base.id, version: base.version });
      done();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      const theirs = (await api.member.list({})).find((row) => row.id === base.id);
      if (!theirs) throw error;
      setRival({ mine: input, theirs: plainMember(theirs) });
    }
  };
  const fields = comparedFields(say, dates, {
    organization: (id) => organizations?.find((row) => row.id === id)?.name ?? '',
    member: (id) => members.find((row) => row.id === id)?.name ?? '',
  });
  if (!organizations) return null;
  return (
    <>
      <MemberForm
        initial={base}
        organizations={organizations}
        others={members.filter((other) => other.isCurrent && other.id !== base.id)}
        today={today}
        label={say('edit')}
        commitLabel={say('saveChange')}
        onCommit={save}
        onCancel={onDone}
      />
      {rival && (
        <CompareVersions
          differences={differencesOf<MemberFields>(fields, { base, ...rival })}
          onClose={() => setRival(null)}
          onSave={async (chosen) => {
            await change.run({ ...merged<MemberFields>(rival, chosen), id: base.id, version: rival.theirs.version });
            done();
          }}
        />
      )}
    </>
  );
}
