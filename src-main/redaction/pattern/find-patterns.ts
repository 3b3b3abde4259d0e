import type { Hit } from '../find/hit.ts';
import { findAddresses } from './addresses.ts';
import { findAmountsAndAges } from './amounts.ts';
import { findBirthDates } from './birth-dates.ts';
import { findContacts } from './contacts.ts';
import { findLabelledNumbers } from './labelled-numbers.ts';
import { findFixedNumbers } from './fixed-numbers.ts';
import { findVehicles } from './vehicles.ts';

/** Everything in a soft text that has the form of personal data, whoever it belongs to. */
export function findPatterns(soft: string): readonly Hit[] {
  return [findContacts, findFixedNumbers, findLabelledNumbers, findAddresses, findBirthDates, findAmountsAndAges, findVehicles].flatMap((find) => find(soft));
}

