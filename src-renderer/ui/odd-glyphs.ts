/** A character that is easily lost, and why. */
export interface OddGlyph {
  /** With its variation selector, if it has one. */
  readonly text: string;
  /** `U+845B U+E0100`. */
  readonly codePoints: string;
  readonly kind: 'selector' | 'compatibility' | 'supplementary' | 'uncommon';
}

/** Kanji of JIS levels 1 and 2 as Shift_JIS has them: two bytes, 88–9F and E0–EA. What is not among them varies by font. */
function everydayKanji(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let first = 0x88; first <= 0xea; first += first === 0x9f ? 0x41 : 1)
    for (let second = 0x40; second <= 0xfc; second += 1) if (second !== 0x7f) bytes.push(first, second);
  return new Set(new TextDecoder('shift_jis').decode(Uint8Array.from(bytes)));
}
let everyday: ReadonlySet<string> | null = null;

/** The characters of a name that may be drawn or stored differently elsewhere, each once. */
export function oddGlyphsOf(name: string): readonly OddGlyph[] {
  everyday ??= everydayKanji();
  const found = new Map<string, OddGlyph>();
  for (const [text] of name.matchAll(/\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]?/gu)) {
    const kind = kindOf(text, everyday);
    if (kind) found.set(text, { text, kind, codePoints: codePointsOf(text) });
  }
  return [...found.values()];
}

function kindOf(text: string, usual: ReadonlySet<string>): OddGlyph['kind'] | null {
  const [base = '', selector] = [...text];
  if (selector) return 'selector';
  if (/[\uf900-\ufaff]/.test(base)) return 'compatibility';
  if (base.length > 1) return 'supplementary';
  return usual.has(base) || base === '\u3005' || base === '\u3006' ? null : 'uncommon';
}

function codePointsOf(text: string): string {
  return [...text]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
