import type { Hit } from '../find/hit.ts';
import type { WrittenDate } from '../text/dates.ts';
import { findAddresses } from './addresses.ts';
import { findAmountsAndAges } from './amounts.ts';
import { findBirthDates } from './birth-dates.ts';
import { findContacts } from './contacts.ts';
import { findLabelledNumbers } from './labelled-numbers.ts';
import { findFixedNumbers } from './fixed-numbers.ts';
import { findVehicles } from './vehicles.ts';

/** Everything in a soft text that has the form of personal data, whoever it belongs to. */
export function findPatterns(soft: string, dates: readonly WrittenDate[]): readonly Hit[] {
  return [...findContacts(soft), ...findFixedNumbers(soft), ...findLabelledNumbers(soft), ...findAddresses(soft), ...findBirthDates(soft, dates), ...findAmountsAndAges(soft), ...findVehicles(soft)];
}

