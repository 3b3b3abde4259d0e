import { LocalDate } from '../../src-main/contract/primitives.ts';

/** Whether a date field holds a day. */
export const isDay = (value: string): boolean => LocalDate.safeParse(value).success;
