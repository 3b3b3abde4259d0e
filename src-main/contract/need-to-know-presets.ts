/** What stands where a text is kept from the reader. No words, so that it needs no translation; the interface says why. */
export const MASK = '＊＊＊';

/** 見え方: for whom a screen is drawn; what each sees is the same rule, never a setting of its own. */
export const PRESETS = [
  'staff',
  'staff-other',
  'chair-own',
  'chair-other',
  'auditor',
  'auditor-glass',
  'admin',
] as const;
export type Preset = (typeof PRESETS)[number];

/** What there is to see of a case. */
export const CASE_FIELDS = [
  'case-number',
  'case-hint',
  'case-standing',
  'case-names',
  'case-record',
  'case-course',
  'case-course-details',
  'case-visits',
  'case-actions',
  'case-accounting',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];
/** What there is to see of a meeting. */
export const MEETING_FIELDS = [
  'meeting-plan',
  'meeting-agenda',
  'meeting-purposes',
  'meeting-presence',
  'meeting-reasons',
  'meeting-notes',
  'meeting-disclosures',
  'meeting-decisions',
  'meeting-minutes',
  'meeting-redaction',
] as const;
export type MeetingField = (typeof MEETING_FIELDS)[number];
export const SEEN_FIELDS = [...CASE_FIELDS, ...MEETING_FIELDS] as const;
export type SeenField = (typeof SEEN_FIELDS)[number];

/** `masked`: it is said that there is something; `absent`: the call is refused. */
export const SEEN_STATES = ['shown', 'masked', 'absent'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

const ALL_OF_IT: Readonly<Record<SeenField, SeenState>> = {
  'case-number': 'shown',
  'case-hint': 'shown',
  'case-standing': 'shown',
  'case-names': 'shown',
  'case-record': 'shown',
  'case-course': 'shown',
  'case-course-details': 'shown',
  'case-visits': 'shown',
  'case-actions': 'shown',
  'case-accounting': 'shown',
  'meeting-plan': 'shown',
  'meeting-agenda': 'shown',
  'meeting-purposes': 'shown',
  'meeting-presence': 'shown',
  'meeting-reasons': 'shown',
  'meeting-notes': 'shown',
  'meeting-disclosures': 'shown',
  'meeting-decisions': 'shown',
  'meeting-minutes': 'shown',
  'meeting-redaction': 'shown',
};
const CODES_ONLY: Readonly<Record<SeenField, SeenState>> = {
  'case-number': 'shown',
  'case-hint': 'masked',
  'case-standing': 'shown',
  'case-names': 'absent',
  'case-record': 'absent',
  'case-course': 'absent',
  'case-course-details': 'absent',
  'case-visits': 'absent',
  'case-actions': 'absent',
  'case-accounting': 'absent',
  'meeting-plan': 'shown',
  'meeting-agenda': 'masked',
  'meeting-purposes': 'masked',
  'meeting-presence': 'shown',
  'meeting-reasons': 'masked',
  'meeting-notes': 'absent',
  'meeting-disclosures': 'absent',
  'meeting-decisions': 'absent',
  'meeting-minutes': 'absent',
  'meeting-redaction': 'absent',
};

/**
 * 見え方の定め: what each preset sees of a case and of a meeting whose items are about cases of that kind. Declared here, and
 * compared by a test with what the core does.
 */
export const SEES: Readonly<Record<Preset, Readonly<Record<SeenField, SeenState>>>> = {
  staff: ALL_OF_IT,
  'staff-other': {
    ...CODES_ONLY,
    'meeting-notes': 'masked',
    'meeting-disclosures': 'masked',
    'meeting-decisions': 'masked',
    'meeting-minutes': 'masked',
  },
  'chair-own': ALL_OF_IT,
  'chair-other': CODES_ONLY,
  auditor: { ...CODES_ONLY, 'case-accounting': 'shown' },
  'auditor-glass': {
    ...CODES_ONLY,
    'case-accounting': 'shown',
    'case-names': 'shown',
    'case-record': 'shown',
    'case-course': 'shown',
    'case-course-details': 'shown',
    'case-visits': 'shown',
    'case-actions': 'shown',
    'meeting-notes': 'shown',
    'meeting-disclosures': 'shown',
    'meeting-decisions': 'shown',
    'meeting-minutes': 'shown',
    'meeting-redaction': 'shown',
  },
  admin: Object.fromEntries(SEEN_FIELDS.map((field) => [field, 'absent'])) as Record<SeenField, 'absent'>,
};
