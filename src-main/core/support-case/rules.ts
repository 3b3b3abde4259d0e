import type { Person } from '../../contract/support-case.ts';

/** Decade of age on `day`: `80` for 80–89; null without a birth date. */
function ageBand(birthDate: string | null, day: string): number | null {
  if (birthDate === null || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
  return Math.floor(years / 10) * 10;
}

/** Level 1 view of the subject (本人): first kana of the reading and the decade of age, e.g. `や 80`. */
export function hintOf(subject: Pick<Person, 'kana' | 'birthDate'> | undefined, day: string): string {
  if (!subject) return '';
  const first = [...subject.kana.normalize('NFKC').trim()][0] ?? '';
  const hiragana = first.replace(/[ァ-ヶ]/, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const band = ageBand(subject.birthDate, day);
  return [hiragana, band === null ? '' : String(band)].filter((part) => part !== '').join(' ');
}
