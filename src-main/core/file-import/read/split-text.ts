/** Cuts at separators that stand outside brackets: `長女 彩葉(H27.10.2)／長男 朔` → two parts; trimmed, without empty ones. */
export function splitOutside(text: string, separators: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of text) {
    if (/[（(「『【［[]/.test(character)) depth += 1;
    if (/[）)」』】］\]]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.test(character)) {
      parts.push(current);
      current = '';
    } else current += character;
  }
  return [...parts, current].map((part) => part.replace(/^[\s　]+|[\s　]+$/g, '')).filter((part) => part !== '');
}

/** A text and what stands in its round brackets. */
export function withoutBrackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside = [...text.matchAll(/[（(]([^（()）]*)[）)]/g)].map((match) => (match[1] ?? '').trim());
  return { outside: text.replace(/[（(][^（()）]*[）)]/g, '').replace(/^[\s　]+|[\s　]+$/g, ''), inside };
}

const FAMILY =
  '本人|世帯主|妻|夫|内縁の妻|内縁の夫|内妻|内夫|配偶者|パートナー|同居人|長男|次男|二男|三男|四男|五男|長女|次女|二女|三女|四女|五女|息子|娘|子|養子|養女|継子|' +
  '父|母|養父|養母|継父|継母|義父|義母|実父|実母|祖父|祖母|義祖父|義祖母|曾祖父|曾祖母|兄|弟|姉|妹|長兄|次兄|長姉|次姉|義兄|義弟|義姉|義妹|孫|ひ孫|曾孫|' +
  'おじ|おば|叔父|叔母|伯父|伯母|甥|姪|いとこ|従兄|従弟|従姉|従妹|親戚|親族|前夫|前妻|元夫|元妻|子の父|子の母|長男の妻|長男の嫁|長女の夫|嫁|婿|妻の母|妻の父|夫の母|夫の父';
const OTHERS =
  '近隣住民|近隣|隣人|隣家|隣|友人|知人|同僚|元同僚|大家|家主|管理人|不動産業者|雇用主|雇い主|勤務先|職場の上司|上司|社長|後見人|成年後見人|保佐人|補助人|保証人|連帯保証人|緊急連絡先|担任|主治医|' +
  '民生委員|ケアマネ|ケアマネジャー|ヘルパー|訪問看護師|交際相手|元交際相手|キーパーソン|関係者';
const LEADING = new RegExp(
  `^(${[...FAMILY.split('|'), ...OTHERS.split('|')].sort((a, b) => b.length - a.length).join('|')})(?=$|[\\s　:：、（(])[\\s　:：]*`,
);
const ANY = new RegExp(`^(?:${FAMILY}|${OTHERS})$`);

/** The relation (続柄) that a text begins with, if it stands apart from what follows. */
export function leadingRelation(text: string): { readonly relation: string; readonly rest: string } | null {
  const match = text.match(LEADING);
  return match ? { relation: match[1] ?? '', rest: text.slice(match[0].length) } : null;
}

/** Whether a text is a relation and nothing else. */
export function isRelation(text: string): boolean {
  return ANY.test(text.trim());
}
