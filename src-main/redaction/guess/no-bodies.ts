import { BODY_LEAD, CLAUSE_INSIDE, COMMON_BODY, NO_BODY_END } from '../words/common-bodies.ts';
import type { Found, Scene } from './scene.ts';

/** Labels of forms and what they number are no bodies: お客様番号, No. */
const LABEL =
  /(?:番号|氏名|住所|電話|生年月日|記号|コード|メーター|^N[oO]\.?|№|手帳(?:の?(?:No|番号))?\.?|名義|ゲーム名)[0-9A-Za-z-]*$/;
const QUOTE = /[「『〈《"“]/;

/**
 * 一般の語: what bodies are called in general (自治会, 社会福祉法人), measures and clauses are nobody's name. What is found is
 * cut down to the name, or null when none is left.
 */
export function asBody({ soft }: Scene, found: Found): Found | null {
  if (found.type !== 'organization') return found;
  const text = soft.slice(found.start, found.end);
  const isQuoted = QUOTE.test(soft[found.start - 1] ?? '');
  const lead = isQuoted ? 0 : (BODY_LEAD.exec(text)?.[0].length ?? 0);
  const name = text.slice(lead);
  if (
    /^(?:いう|[有株][ \n])/.test(text) ||
    name.trim().length < 2 ||
    LABEL.test(name) ||
    COMMON_BODY.test(name) ||
    NO_BODY_END.test(name)
  )
    return null;
  if (!isQuoted && CLAUSE_INSIDE.test(name)) return null;
  return lead === 0 ? found : { ...found, start: found.start + lead };
}
