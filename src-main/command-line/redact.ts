import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findSpans } from '../redaction/find.ts';
import { readLexicon } from '../redaction/guess/lexicon.ts';
import { prepareRegister } from '../redaction/register.ts';
import { cutSpans, placeholder } from '../redaction/replace.ts';
import { EXIT, failure } from './exit-codes.ts';
import { APP } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { readGivenText } from './read-text.ts';

/** 語彙 for suggestions. */
const RESOURCES = import.meta.filename.endsWith('.ts') ? join(APP, 'resources') : join(APP, 'dist', 'resources');
const LEXICON = join(RESOURCES, 'redaction', 'lexicon.txt');

/** Options of `tasuki redact`. */
export interface RedactOptions {
  readonly register: string;
  readonly text: string;
  /** Prints the text with register and pattern spans cut out instead of the list. */
  readonly isCut: boolean;
}

const RegisterFile = z.object({
  known: z.array(
    z.object({
      id: z.string().optional(),
      kind: z.string(),
      value: z.string(),
      kana: z.string().nullish(),
      romaji: z.string().nullish(),
      aliases: z.array(z.string()).nullish(),
    }),
  ),
  keep: z.array(z.string()).optional(),
});

/** Finds personal data in a text; offsets are UTF-16 code units of the text as it lies, end exclusive. */
export async function runRedact(options: RedactOptions): Promise<Outcome> {
  const text = await readGivenText(options.text, 'テキスト');
  const parsed = RegisterFile.safeParse(
    parseJson((await readGivenText(options.register, '照合表')).replace(/^\ufeff/, '')),
  );
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw failure(
      EXIT.usage,
      'register-invalid',
      `照合表の形が違います: ${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`,
    );
  }
  const known = parsed.data.known.map(({ id, kind, value, kana, romaji, aliases }, index) => ({
    id: id ?? String(index),
    kind,
    value,
    ...(kana ? { kana } : {}),
    ...(romaji ? { romaji } : {}),
    aliases: aliases ?? [],
  }));
  const register = prepareRegister({ known, ...(parsed.data.keep ? { keep: parsed.data.keep } : {}) });
  const spans = findSpans(text, register, readLexicon(await readFile(LEXICON, 'utf8')));
  const certain = spans
    .filter((span) => span.source !== 'guess')
    .map(({ start, end }) => ({ start, end, ground: 'ND-IND' }));
  const lines = options.isCut
    ? [
        cutSpans(text, certain)
          .map((piece) => (piece.kind === 'text' ? piece.text : placeholder(piece.ground)))
          .join(''),
      ]
    : spans.map((span) => `${span.start}-${span.end} ${span.source} ${span.type}`);
  return {
    exit: EXIT.done,
    json: {
      spans: spans.map(({ start, end, type, source, registerId }) => ({
        start,
        end,
        type,
        source,
        ...(registerId === undefined ? {} : { registerId }),
      })),
    },
    lines,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure(EXIT.usage, 'register-not-json', '照合表が JSON として読めません。');
  }
}
