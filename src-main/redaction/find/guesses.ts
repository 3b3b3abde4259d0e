import type { PreparedRegister } from '../register.ts';
import { tightForm } from '../text/fold.ts';
import { OFFICE_TITLE } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { type Hit, inLabel, type View } from './hit.ts';

const HONORIFICS = /さん|様|さま|氏|先生|ちゃん|くん|君|女史|殿/g;
const NOT_HONORIFIC = /^(?:さん[ァ-ヶ]|様[子式態々相]|さまざま|氏[名神]|くん[ぁ-ん]?くん|君[津臨が]|殿[堂下])/;
const KANJI_NAME =
  /(?:[一-龠々][一-龠々ヶケ]{0,4}|[ァ-ヶー]{2,}(?:[・ ][ァ-ヶー]{2,}){0,3}|[一-龠々]{1,3}[ ]?[ぁ-ん]{2,3}|[一-龠々]{1,3}[ァ-ヶー]{2,3}|[一-龠々]{1,3}[ ][一-龠々]{1,3})[ ]?$/;
const KANA_NAME = /(?:^|[\n。、「（(：:のはがをにもと ])([ぁ-ん]{2,5})$/;
const LABELLED =
  /(?:氏[ ]?名|名[ ]?前|対象者|フリガナ|ふりがな|世帯主|契約者|申請者|相談者|保護者|緊急連絡先|通報者|家主|大家)[ ]?[:：|｜][ ]?([一-龠々ヶ]{1,4}[ ]?[一-龠々ぁ-んァ-ヶ]{1,4}|[ァ-ヶー]{2,8}[ ・]?[ァ-ヶー]{0,8})(?![一-龠々ぁ-んァ-ヶー])/g;
const ROLE_END = /[屋員士師者長係課部局所会]$/;

/** Suggestions: unknown names before さん・様・氏 …, in name fields, and names one character off a known one (梁瀬 for 柳瀬). */
export function findGuesses(view: View, register: PreparedRegister): readonly Hit[] {
  const { soft } = view.text;
  const hits: Hit[] = [];
  const entities = new Map<string, number | null>();
  const push = (name: string, start: number): void => {
    if (inLabel(view, start)) return;
    const trimmed = name.trim();
    let entity = entities.get(trimmed);
    if (entity === undefined) {
      entity = isName(trimmed, view) ? nearest(tightForm(trimmed), register) : null;
      entities.set(trimmed, entity);
    }
    if (entity !== null)
      hits.push({ start, end: start + name.trimEnd().length, type: 'person', source: 'guess', entity });
  };
  for (const { index } of soft.matchAll(HONORIFICS)) {
    if (NOT_HONORIFIC.test(soft.slice(index, index + 5))) continue;
    const before = soft.slice(Math.max(0, index - 18), index);
    const name = KANJI_NAME.exec(before)?.[0] ?? KANA_NAME.exec(before)?.[1];
    if (name) push(name, index - name.length);
  }
  for (const match of soft.matchAll(LABELLED)) push(match[1] ?? '', match.index + match[0].lastIndexOf(match[1] ?? ''));
  return hits;
}

function isName(name: string, view: View): boolean {
  const bare = name.replace(/^[おご]/, '');
  return !(
    NOT_A_NAME.has(name) ||
    NOT_A_NAME.has(bare) ||
    OFFICE_TITLE.test(bare) ||
    ROLE_END.test(name) ||
    view.speakers.has(tightForm(name))
  );
}

/** A known family name of the same length that differs in one character, or −1. */
function nearest(name: string, register: PreparedRegister): number {
  const known = register.families.get(name);
  if (known !== undefined) return known;
  if (name.length < 2 || name.length > 4) return -1;
  for (let at = 0; at < name.length; at++) {
    const entity = register.familyGaps.get(`${name.slice(0, at)}＊${name.slice(at + 1)}`);
    if (entity !== undefined) return entity;
  }
  return -1;
}
