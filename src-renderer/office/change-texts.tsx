import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { AppError } from '../../src-main/contract/error.ts';
import { type OfficeSettings, office } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { CompareVersions } from '../ui/compare-versions.tsx';
import { differencesOf, merged } from '../ui/differences.ts';
import { CommitButton, Form, useSchemaForm } from '../ui/form.tsx';
import { FormNumber, FormText, FormTextArea } from '../ui/form-fields.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { PledgeCounts } from './pledge-counts.tsx';
import { PledgeEffect } from './pledge-effect.tsx';
import { changesOf, comparedFields, fieldsOf, type SettingsFields } from './settings-fields.ts';
import { VersionNote } from './version-note.tsx';

const Fields = office.settings.output.pick({
  officeName: true,
  municipality: true,
  noticeVersion: true,
  noticeText: true,
  pledgeVersion: true,
  pledgeText: true,
  idleLockMinutes: true,
  sessionIdleLockMinutes: true,
  smallestGroup: true,
});

/** The form of texts and rules. */
export function ChangeTexts({ base, onSaved }: { base: OfficeSettings; onSaved: (stored: OfficeSettings) => void }) {
  const say = useText('office');
  const change = useCommandOf(api.office.changeSettings);
  const [rival, setRival] = useState<{ readonly mine: SettingsFields; readonly theirs: OfficeSettings } | null>(null);
  const form = useSchemaForm(Fields, fieldsOf(base));
  const { control } = form;
  const typed = useWatch({ control });

  const store = async (fields: SettingsFields, against: OfficeSettings) => {
    const stored = await change.run({ ...changesOf(fieldsOf(against), fields), version: against.version });
    sayInStatus(say('saved'));
    onSaved(stored);
  };
  const save = async (fields: SettingsFields) => {
    try {
      await store(fields, base);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      setRival({ mine: fields, theirs: await api.office.settings({}) });
    }
  };
  const versions = rival && { base: fieldsOf(base), mine: rival.mine, theirs: fieldsOf(rival.theirs) };
  return (
    <>
      <Form form={form} label={say('texts')} onCommit={save} className="flex flex-col gap-6 [&_*]:scroll-mb-24">
        <Card>
          <Section title={say('officeSection')}>
            <div className="grid grid-cols-2 gap-x-6 gap-y-5">
              <FormText control={control} name="officeName" label={say('officeName')} isRequired />
              <FormText control={control} name="municipality" label={say('municipality')} isRequired />
            </div>
          </Section>
        </Card>
        <Card>
          <Section title={say('pledgeSection')}>
            <PledgeCounts version={base.pledgeVersion} />
            <FormText
              control={control}
              name="pledgeVersion"
              label={say('pledgeVersion')}
              help={say('versionHelp')}
              isRequired
              width="medium"
            />
            <PledgeEffect version={base.pledgeVersion} next={typed.pledgeVersion ?? ''} />
            <VersionNote
              isTextChanged={typed.pledgeText !== base.pledgeText}
              isVersionChanged={typed.pledgeVersion !== base.pledgeVersion}
            />
            <FormTextArea control={control} name="pledgeText" label={say('pledgeText')} rows={8} />
            <p className="text-[0.9375rem] text-muted">
              {say('accepted')}：{base.acceptedPledgeVersions.join('、') || say('acceptedNone')}
            </p>
          </Section>
        </Card>
        <Card>
          <Section title={say('noticeSection')}>
            <FormText
              control={control}
              name="noticeVersion"
              label={say('noticeVersion')}
              help={say('versionHelp')}
              isRequired
              width="medium"
            />
            <VersionNote
              isTextChanged={typed.noticeText !== base.noticeText}
              isVersionChanged={typed.noticeVersion !== base.noticeVersion}
            />
            <FormTextArea
              control={control}
              name="noticeText"
              label={say('noticeText')}
              rows={8}
              help={say('noticeHelp')}
            />
          </Section>
        </Card>
        <Card>
          <Section title={say('lockSection')}>
            <FormNumber
              control={control}
              name="idleLockMinutes"
              label={say('idleLockMinutes')}
              help={say('idleLockHelp')}
              isRequired
              width="short"
            />
            <FormNumber
              control={control}
              name="sessionIdleLockMinutes"
              label={say('sessionIdleLockMinutes')}
              help={say('sessionIdleLockHelp')}
              isRequired
              width="short"
            />
          </Section>
        </Card>
        <Card>
          <Section title={say('copySection')}>
            <FormNumber
              control={control}
              name="smallestGroup"
              label={say('smallestGroup')}
              help={say('smallestGroupHelp')}
              isRequired
              width="short"
            />
          </Section>
        </Card>
        <div className="sticky bottom-0 z-10 -mx-6 border-t border-line bg-canvas px-6 py-3">
          <CommitButton>{say('save')}</CommitButton>
        </div>
      </Form>
      {rival && versions && (
        <CompareVersions
          differences={differencesOf(comparedFields(say), versions)}
          onClose={() => setRival(null)}
          onSave={(chosen) => store(merged(versions, chosen), rival.theirs)}
        />
      )}
    </>
  );
}
