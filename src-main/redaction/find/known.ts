import type { Form } from '../register/forms.ts';
import type { PreparedRegister } from '../register.ts';
import type { WrittenDate } from '../text/dates.ts';
import type { Lines } from '../text/line-traits.ts';
import { matchBuilding, matchTown } from './address-rules.ts';
import type { Verdict } from './around.ts';
import type { Hit, View } from './hit.ts';
import { findKnownClasses, findKnownDates } from './known-dates.ts';
import { findKnownDigits } from './known-digits.ts';
import { findAddressNumbers } from './known-house-numbers.ts';
import { findRomanised } from './known-romaji.ts';
import { judgeName } from './name-rules.ts';
import { judgeLiteral, judgeOrganization } from './organization-rules.ts';

/** Everything the register knows about, in whatever form it is written; judged by its surroundings. */
export function findKnown(
  view: View,
  register: PreparedRegister,
  lines: Lines,
  dates: readonly WrittenDate[],
): readonly Hit[] {
  const hits: Hit[] = [];
  const { soft, tight, places } = view.text;
  register.automaton?.scan(tight, (pattern, tightEnd) => {
    const text = register.patterns[pattern] as string;
    const first = places[tightEnd - text.length] as number;
    const last = places[tightEnd - 1] as number;
    for (const form of register.forms[pattern] as readonly Form[]) {
      const hit = judge(view, register, form, text, first, last + 1);
      if (hit) hits.push(hit);
      if (hit && hit.source === 'register') break;
    }
  });
  for (const found of [
    findAddressNumbers(soft, lines, register),
    findKnownDigits(soft, lines, register),
    findKnownDates(soft, lines, dates, register),
    findKnownClasses(soft, lines, register),
    findRomanised(view, lines, register),
  ]) {
    hits.push(...found);
  }
  return hits;
}

function judge(
  view: View,
  register: PreparedRegister,
  form: Form,
  text: string,
  start: number,
  end: number,
): Hit | null {
  const { soft } = view.text;
  switch (form.use) {
    case 'keep':
      return { start, end, type: 'keep', source: 'keep', entity: -1 };
    case 'town':
      return matchTown(soft, register.places.get(text) ?? [], start, end);
    case 'building':
    case 'estate':
      return matchBuilding(soft, register, text, form.use, start, end);
    case 'organization':
    case 'short':
    case 'core':
      return hitOf(form, judgeOrganization(view, form, text, start, end), start, end);
    case 'literal':
      return hitOf(form, judgeLiteral(view, text, start, end), start, end);
    default: {
      const hasGap = end - start > text.length;
      const hasBreak = hasGap && soft.slice(start, end).includes('\n');
      return hitOf(form, judgeName(view, form, text, start, end, hasGap, hasBreak), start, end);
    }
  }
}

function hitOf(form: Form, verdict: Verdict, start: number, end: number): Hit | null {
  if (verdict.answer === 'no') return null;
  return {
    start: verdict.start ?? start,
    end: verdict.end ?? end,
    type: form.type,
    source: verdict.answer === 'yes' ? 'register' : 'guess',
    entity: verdict.isRelative ? -1 : form.entity,
  };
}
