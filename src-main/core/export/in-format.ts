import type { Fonts } from '../../documents/model.ts';
import { normalizePdf } from '../../documents/normalize-pdf.ts';
import type { RenderTools } from '../release-type.ts';

/** The two ways to draw one document. */
export interface Drawn {
  readonly docx: () => Promise<Uint8Array>;
  /** A complete page for printing. */
  readonly html: (fonts: Fonts) => string;
}

/** A document's bytes as Word or PDF. Fonts are read for the PDF alone: Word names them. */
export async function inFormat(format: 'docx' | 'pdf', drawn: Drawn, tools: RenderTools): Promise<Uint8Array> {
  if (format === 'docx') return drawn.docx();
  const fonts = {
    regular: tools.resources.bytes('fonts/BIZUDPGothic_400Regular.ttf'),
    bold: tools.resources.bytes('fonts/BIZUDPGothic_700Bold.ttf'),
  };
  return normalizePdf(await tools.host.printToPdf(drawn.html(fonts)));
}
