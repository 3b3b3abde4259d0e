import type { Audience } from '../../contract/redaction-review.ts';
import { type Catalogue, isInForce } from '../legal-basis/catalogue.ts';

/** Inside the meeting nobody applies for disclosure: what is left out is left out because it need not be shared. */
const NEED_TO_KNOW = '生活困窮者自立支援法第9条第6項（秘密保持）に基づく共有の範囲の限定';

/**
 * 条項: the clause on which something is withheld from an audience. The person asks under the privacy act, the public under
 * the municipality's ordinance or, where the catalogue has none, the disclosure act.
 */
export function clauseOf(catalogue: Catalogue, on: string, ground: string, audience: Audience): string {
  const articles = catalogue.grounds.find((one) => one.id === ground && isInForce(one, on))?.articles;
  if (audience === 'subject') return articles?.privacyAct ?? articles?.ordinance ?? '';
  if (audience === 'members' || audience === 'organization') return NEED_TO_KNOW;
  return articles?.ordinance ?? articles?.disclosureAct ?? articles?.privacyAct ?? '';
}
