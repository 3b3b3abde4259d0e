import type { OfficeSettings } from '../../src-main/contract/office.ts';
import type { Say } from '../text/use-text.ts';
import type { ComparedField } from '../ui/differences.ts';

/** What can be typed of the settings. */
export type SettingsFields = Pick<
  OfficeSettings,
  | 'officeName'
  | 'municipality'
  | 'noticeVersion'
  | 'noticeText'
  | 'pledgeVersion'
  | 'pledgeText'
  | 'idleLockMinutes'
  | 'sessionIdleLockMinutes'
  | 'smallestGroup'
>;

/** The part of the settings that the form changes. */
export function fieldsOf(settings: OfficeSettings): SettingsFields {
  const { officeName, municipality, noticeVersion, noticeText, pledgeVersion, pledgeText } = settings;
  const { idleLockMinutes, sessionIdleLockMinutes, smallestGroup } = settings;
  return {
    officeName,
    municipality,
    noticeVersion,
    noticeText,
    pledgeVersion,
    pledgeText,
    idleLockMinutes,
    sessionIdleLockMinutes,
    smallestGroup,
  };
}

/** Only what differs, so that the log names the fields that were changed and no others. */
export function changesOf(base: SettingsFields, now: SettingsFields): Partial<SettingsFields> {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => base[key as keyof SettingsFields] !== value));
}

/** Every field with its name and its value in words, for comparing two versions. */
export function comparedFields(say: Say<'office'>): readonly ComparedField<SettingsFields>[] {
  const plain = [
    'officeName',
    'municipality',
    'noticeVersion',
    'noticeText',
    'pledgeVersion',
    'pledgeText',
    'idleLockMinutes',
    'sessionIdleLockMinutes',
    'smallestGroup',
  ] as const;
  return plain.map((key) => ({ key, label: say(key), text: (record) => String(record[key]) }));
}
