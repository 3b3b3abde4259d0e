import type { Hit } from '../find/hit.ts';
import type { WrittenDate } from '../text/dates.ts';
import type { Lines } from '../text/line-traits.ts';
import { findAddresses } from './addresses.ts';
import { findAges } from './ages.ts';
import { findAmounts } from './amounts.ts';
import { findBankAccounts } from './bank-accounts.ts';
import { findBirthAnswers } from './birth-answers.ts';
import { findBirthDates } from './birth-dates.ts';
import { findCertificates } from './certificates.ts';
import { findColumns } from './columns.ts';
import { findContacts } from './contacts.ts';
import { findFixedNumbers } from './fixed-numbers.ts';
import { findInsuranceSymbols } from './insurance-symbols.ts';
import { findLabelledNumbers } from './labelled-numbers.ts';
import { findPlacedAges } from './placed-ages.ts';
import { findPostalAccounts } from './postal-accounts.ts';
import { findSpokenNumbers } from './spoken-numbers.ts';
import { findVehicles } from './vehicles.ts';

/** Types whose number people begin with No. */
const NUMBERED: ReadonlySet<string> = new Set(['certificate-number', 'identifier', 'insurance-number']);
const ABBREVIATION = /(?:(?<![A-Za-z])No\.?|№)[ ]?$/i;

/** No. 08-1147: what says that a number follows goes with it. */
function withAbbreviation(soft: string, hit: Hit): Hit {
  const length = ABBREVIATION.exec(soft.slice(Math.max(0, hit.start - 4), hit.start))?.[0].length ?? 0;
  return length === 0 ? hit : { ...hit, start: hit.start - length };
}

/** Everything in a soft text that has the form of personal data, whoever it belongs to. */
export function findPatterns(soft: string, lines: Lines, dates: readonly WrittenDate[]): readonly Hit[] {
  const spoken = findSpokenNumbers(soft);
  const hits = [
    ...findContacts(soft, lines),
    ...findFixedNumbers(soft, lines),
    ...findLabelledNumbers(soft, lines),
    ...findInsuranceSymbols(soft, lines),
    ...findCertificates(soft, lines),
    ...findColumns(soft),
    ...findBankAccounts(soft, lines, spoken),
    ...findPostalAccounts(soft, lines),
    ...findAddresses(soft, lines),
    ...findBirthDates(soft, lines, dates),
    ...findBirthAnswers(soft, lines),
    ...findAmounts(soft, lines),
    ...findAges(soft, lines),
    ...findPlacedAges(soft),
    ...spoken,
    ...findVehicles(soft, lines),
  ];
  return hits.map((hit) => (NUMBERED.has(hit.type) ? withAbbreviation(soft, hit) : hit));
}
