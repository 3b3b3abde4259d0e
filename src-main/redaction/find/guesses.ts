import type { PreparedRegister } from '../register.ts';
import { foldText, tightForm } from '../text/fold.ts';
import { familyNames } from '../words/family-names.ts';
import { OFFICE_TITLE } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { type Hit, inLabel, type View } from './hit.ts';

const ADDRESSED =
  /(?<![一-龠々ァ-ヶー])([一-龠々][一-龠々ヶケ]{0,4}|[ァ-ヶー]{2,}(?:[・ ][ァ-ヶー]{2,}){0,3}|[一-龠々]{1,3}[ ]?[ぁ-ん]{2,3}|[一-龠々]{1,3}[ァ-ヶー]{2,3}|[一-龠々]{1,3}[ ][一-龠々]{1,3})[ ]?(?=さん(?![ァ-ヶ])|様(?![子式態々相])|さま(?!ざま)|氏(?![名神])|先生|ちゃん|くん(?![ぁ-ん]くん)|君(?!津|臨)|女史|殿(?![堂下]))/g;
const KANA_ADDRESSED = /(?:^|[\n。、「（(：:のはがをにもと ])([ぁ-ん]{2,5})(?=さん(?![ァ-ヶぁ-ん]ろく)|ちゃん|くん(?![ぁ-ん]くん)|先生)/g;
const LABELLED = /(?:氏[ ]?名|名[ ]?前|対象者|フリガナ|ふりがな|世帯主|契約者|申請者|相談者|保護者|緊急連絡先|通報者|家主|大家)[ ]?[:：|｜][ ]?([一-龠々ヶ]{1,4}[ ]?[一-龠々ぁ-んァ-ヶ]{1,4}|[ァ-ヶー]{2,8}[ ・]?[ァ-ヶー]{0,8})(?![一-龠々ぁ-んァ-ヶー])/g;

/** Suggestions: unknown names before さん・様・氏 …, in name fields, and names one character off a known one (梁瀬 for 柳瀬). */
export function findGuesses(view: View, register: PreparedRegister): readonly Hit[] {
  const { soft } = view.text;
  const hits: Hit[] = [];
  const push = (name: string, start: number): void => {
    const trimmed = name.trim();
    const bare = trimmed.replace(/^(?:お|ご)/, '');
    if (NOT_A_NAME.has(trimmed) || NOT_A_NAME.has(bare) || OFFICE_TITLE.test(bare) || /[屋員士師者長係課部局所会]$/.test(trimmed)) return;
    if (inLabel(view, start) || view.speakers.has(tightForm(trimmed))) return;
    hits.push({ start, end: start + name.trimEnd().length, type: 'person', source: 'guess', entity: nearest(tightForm(trimmed), register) });
  };
  for (const pattern of [ADDRESSED, KANA_ADDRESSED, LABELLED]) {
    for (const match of soft.matchAll(pattern)) {
      const name = match[1] ?? '';
      push(name, match.index + match[0].lastIndexOf(name));
    }
  }
  return hits;
}

/** A known family name of the same length that differs in one character, or −1. */
function nearest(name: string, register: PreparedRegister): number {
  if (name.length < 2 || name.length > 4) return -1;
  const units = foldText(name).tight;
  if (register.families.has(name)) return register.families.get(name) ?? -1;
  for (const [family, entity] of register.families) {
    if (family.length !== units.length) continue;
    let same = 0;
    for (let at = 0; at < units.length; at++) if (family.charCodeAt(at) === units[at]) same++;
    if (same === units.length - 1 && (units.length > 1 || familyNames.has(name))) return entity;
  }
  return -1;
}
