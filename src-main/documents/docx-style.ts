import { type IStylesOptions, convertMillimetersToTwip as mm } from 'docx';

/** On every Windows 10 and 11; the alternative for other machines stands in the font table. */
export const FONT_NAME = 'BIZ UDPゴシック';

/** Set on every run: without the East Asian name Word falls back to the reader's own default. */
export const FONT = { ascii: FONT_NAME, hAnsi: FONT_NAME, eastAsia: FONT_NAME, cs: FONT_NAME, hint: 'eastAsia' };

export const INK = '1A1A1A';
export const LINE = '8C8C8C';
export const SHADE = 'F0F0F0';
export const MARK_SHADE = 'E6E6E6';

/** A4; twentieths of a point. The library turns the sizes of a landscape page by itself. */
const SIZE = { width: 11_906, height: 16_838 };
const EDGES = { header: mm(12), footer: mm(11) };
export const PORTRAIT = {
  size: { ...SIZE, orientation: 'portrait' },
  margin: { ...EDGES, top: mm(27), bottom: mm(24), left: mm(22), right: mm(22) },
} as const;
export const LANDSCAPE = {
  size: { ...SIZE, orientation: 'landscape' },
  margin: { header: mm(9), footer: mm(6), top: mm(19), bottom: mm(13), left: mm(14), right: mm(14) },
} as const;

/** Width between the margins. */
export const TEXT_WIDTH = mm(210 - 22 - 22);
export const WIDE_TEXT_WIDTH = mm(297 - 14 - 14);

const LANGUAGE = { ja: 'ja-JP', en: 'en-GB' } as const;

/** Styles of all documents; sizes in half points, spacing in twentieths of a point. */
export const stylesFor = (language: keyof typeof LANGUAGE): IStylesOptions => {
  const tongue = { value: LANGUAGE[language], eastAsia: 'ja-JP' };
  const bold = (size: number) => ({ font: FONT, size, bold: true, color: INK });
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: tongue },
        paragraph: { spacing: { line: 340, after: 120 } },
      },
      title: {
        run: bold(34),
        paragraph: { alignment: 'center', spacing: { before: 60, after: 160, line: 420 }, keepNext: true },
      },
      heading1: {
        run: bold(24),
        paragraph: {
          spacing: { before: 400, after: 140, line: 340 },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: 'single', size: 8, color: INK, space: 3 } },
        },
      },
    },
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font: FONT, size: 19, color: INK },
        paragraph: { spacing: { before: 30, after: 30, line: 290 } },
      },
      {
        id: 'Dense',
        name: 'Dense',
        basedOn: 'Normal',
        run: { font: FONT, size: 16, color: INK },
        paragraph: { spacing: { before: 10, after: 10, line: 230 } },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { font: FONT, size: 17, color: INK },
        paragraph: { spacing: { after: 100, line: 280 } },
      },
    ],
  };
};
