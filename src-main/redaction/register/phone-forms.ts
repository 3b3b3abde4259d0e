import { softForm } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { FormSink } from './forms.ts';

/** 電話番号の表記: gathers the digits of every number in a note, with and without the leading zero, the country code and the area code. */
export function addPhoneForms(sink: FormSink, value: string, entity: number): void {
  for (const part of softForm(value).split(/[、,／/;\n]|(?<=[0-9])\s{2,}|(?<=-[0-9]{4})\s+/)) {
    const digits = asciiDigits(part).replace(/^81(?=[1-9])/, '0');
    if (digits.length < 6) continue;
    const full = digits.startsWith('0') || digits.length < 9 ? digits : `0${digits}`;
    sink.addDigits(full, entity);
    if (full.startsWith('0') && full.length >= 10) {
      sink.addDigits(full.slice(1), entity);
      sink.addDigits(`81${full.slice(1)}`, entity);
      sink.addDigits(`810${full.slice(1)}`, entity);
    }
    if (/^0[5-9]0[0-9]{8}$/.test(full)) sink.addDigits(full.slice(3), entity);
    const groups = /^(0[0-9]{1,4})[-() ]+([0-9]{1,4})[-() ]+([0-9]{4})$/.exec(part.trim().replace(/^\(/, ''));
    if (groups && !/^0[5-9]0$/.test(groups[1] ?? '')) sink.addDigits(`${groups[2]}${groups[3]}`, entity);
  }
}
