import type { legalBasis as ja } from '../ja/legal-basis.ts';
import type { SameShape } from '../shape.ts';

/** Legal bases. */
export const legalBasis = {
  title: 'Legal basis',
  favourites: 'Legal basis (most used first)',
  all: 'All bases',
  showAll: 'Choose from all bases ({{count}})',
  help: 'Pick with the digit keys. Nothing is ever chosen beforehand; several are possible.',
  chosen: 'Chosen',
  loading: 'Loading the bases.',
  needsGiver: 'Choose the discloser to see the bases that are open.',
  giver: {
    'public-body': 'Public body',
    'private-operator': 'Private operator',
    contractor: 'Contractor',
    individual: 'Individual',
  },
  group: {
    'meeting-request': 'Request of the meeting',
    'privacy-public': 'Privacy law (public)',
    'privacy-private': 'Privacy law (private)',
    emergency: 'Emergency',
    report: 'Reports',
    consent: 'Consent',
    exception: 'Exceptions',
    agreement: 'Agreement',
    'sister-meeting': 'Other meetings',
    finding: 'Finding and inviting',
    receiving: 'Receiving side',
    use: 'Use for another purpose',
    check: 'Checks',
  },
  particulars: 'What the basis demands',
  act: 'Act on Self-reliance Support for Needy Persons',
  actShort: 'Act',
  privacyAct: 'Act on the Protection of Personal Information',
  privacyActShort: 'APPI',
} as const satisfies SameShape<typeof ja>;
