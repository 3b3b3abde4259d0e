import { useText } from '../text/use-text.ts';
import { type OddGlyph, oddGlyphsOf } from './odd-glyphs.ts';

/** 字形の注記: the characters of a name that other programs may draw differently or lose, with their code points. */
export function NameGlyphs({ name }: { name: string }) {
  const say = useText('glyphs');
  const odd = oddGlyphsOf(name);
  if (odd.length === 0) return null;
  return (
    <span className="mt-1 flex flex-col gap-0.5 rounded-8 border border-line bg-canvas px-3 py-2 text-[0.875rem] text-text">
      <span className="font-700">{say('title')}</span>
      {odd.map((glyph) => (
        <span key={glyph.text} className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-name text-[1.25rem] leading-tight" translate="no">
            {glyph.text}
          </span>
          <span className="font-mono">{glyph.codePoints}</span>
          <span className="text-muted">{kindText(say, glyph)}</span>
        </span>
      ))}
    </span>
  );
}

function kindText(say: ReturnType<typeof useText<'glyphs'>>, { kind }: OddGlyph): string {
  return say(kind);
}
