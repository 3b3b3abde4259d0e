import type { Parts } from '../fixed-zip.ts';
import { isPlainPng } from '../png.ts';
import type { FormParts } from './form-parts.ts';

/** What a form may not hold: a code and, where it helps, what was found. */
export interface FormFault {
  readonly code: FormFaultCode;
  readonly what: string;
}
export type FormFaultCode =
  | 'form-has-macro'
  | 'form-has-embedded-object'
  | 'form-has-comment'
  | 'form-has-tracked-change'
  | 'form-has-external-link'
  | 'form-has-hidden-text'
  | 'form-has-field-code'
  | 'form-has-note'
  | 'form-has-picture'
  | 'form-has-unknown-part';

/** Elements of WordprocessingML that lay out text, tables, lists, heads and feet, and a plain picture (a crest). */
const ALLOWED = new Set(
  `document body p pPr r rPr t tab br cr noBreakHyphen softHyphen sym sectPr pgSz pgMar cols docGrid pgNumType titlePg
  headerReference footerReference type vAlign textDirection pgBorders hdr ftr rStyle pStyle rFonts b bCs i iCs u color sz szCs lang
  highlight shd bdr em caps smallCaps strike dstrike outline shadow vertAlign position spacing w kern fitText eastAsianLayout snapToGrid
  effect emboss imprint ptab formProt paperSrc lnNumType rtlGutter noEndnote jc ind tabs keepNext keepLines pageBreakBefore widowControl numPr ilvl numId pBdr top bottom left right start end between bar
  kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd contextualSpacing mirrorIndents suppressAutoHyphens
  suppressLineNumbers suppressOverlap outlineLvl textAlignment framePr cnfStyle bidi rtl cs
  tbl tblPr tblStyle tblpPr tblOverlap tblW tblInd tblBorders tblLayout tblCellMar tblCellSpacing tblLook tblGrid gridCol tblHeader
  tblStyleRowBandSize tblStyleColBandSize tblCaption tblDescription insideH insideV tr trPr trHeight cantSplit gridBefore gridAfter
  wBefore wAfter hRule tc tcPr tcW gridSpan vMerge tcBorders tcMar noWrap tcFitText hideMark tl2br tr2bl
  fldChar instrText styles docDefaults rPrDefault pPrDefault style name aliases basedOn next link autoRedefine hidden uiPriority
  semiHidden unhideWhenUsed qFormat locked personal tblStylePr numbering abstractNum num abstractNumId multiLevelType nsid tmpl lvl start
  numFmt lvlText lvlJc suff lvlRestart isLgl pStyle lvlOverride startOverride styleLink numStyleLink legacy
  fonts font altName panose1 charset family pitch sig notTrueType
  drawing inline anchor extent effectExtent docPr cNvGraphicFramePr graphicFrameLocks graphic graphicData pic nvPicPr cNvPr cNvPicPr
  picLocks blipFill blip stretch fillRect srcRect spPr xfrm off ext prstGeom avLst simplePos positionH positionV posOffset align wrapNone
  wrapSquare wrapTopAndBottom noFill ln useLocalDpi`.split(/\s+/),
);

const NAMED: readonly (readonly [RegExp, FormFaultCode])[] = [
  [
    /^(ins|del|moveFrom\w*|moveTo\w*|delText|delInstrText|\w+Change|cellIns|cellDel|cellMerge)$/,
    'form-has-tracked-change',
  ],
  [/^(vanish|webHidden|specVanish)$/, 'form-has-hidden-text'],
  [/^(comment\w*|annotationRef)$/, 'form-has-comment'],
  [/^(altChunk|object|OLEObject|control|subDoc|movie)$/, 'form-has-embedded-object'],
  [/^(hyperlink|hlinkClick|hlinkHover)$/, 'form-has-external-link'],
  [/^(fldSimple|ffData|dataBinding|customXml\w*)$/, 'form-has-field-code'],
  [/^(footnote\w*|endnote\w*)$/, 'form-has-note'],
];

const PART_FAULTS: readonly (readonly [RegExp, FormFaultCode])[] = [
  [/vbaProject|vbaData|\/macros?\//i, 'form-has-macro'],
  [/\/(embeddings|activeX|afchunk|diagrams|charts|ink)\//i, 'form-has-embedded-object'],
  [/\/media\/(?!image\d+\.png$)/i, 'form-has-picture'],
];

/** Looks through a whole uploaded file for what must not come into the office's documents. */
export function faultsOfUpload(all: Parts): readonly FormFault[] {
  const types = all['[Content_Types].xml'] ?? '';
  return distinct([
    ...Object.keys(all).flatMap((name) =>
      PART_FAULTS.filter(([pattern]) => pattern.test(name)).map(([, code]) => ({ code, what: name })),
    ),
    ...Object.entries(all)
      .filter(([name, source]) => /\/comments\w*\.xml$/i.test(name) && /<w:comment\s/.test(source))
      .map(([what]) => ({ code: 'form-has-comment' as const, what })),
    ...(/macroEnabled|ms-word\.\w*macro/i.test(types)
      ? [{ code: 'form-has-macro' as const, what: '[Content_Types].xml' }]
      : []),
    ...Object.entries(all)
      .filter(
        ([name, source]) =>
          // Settings are written anew: the template to which an office's file is tied is left behind with them.
          /^word\/(?!_rels\/(?:settings|webSettings)\.).*\.rels$/.test(name) &&
          /TargetMode\s*=\s*["']External/i.test(source),
      )
      .map(([what]) => ({ code: 'form-has-external-link' as const, what })),
  ]);
}

/** Looks through the parts that are kept or written; the unknown is found because only the known is allowed. */
export function faultsOfForm({ parts, pictures }: FormParts): readonly FormFault[] {
  return distinct([
    ...Object.entries(parts)
      .filter(([name]) => name.startsWith('word/') && !name.endsWith('.rels') && !name.startsWith('word/theme/'))
      .flatMap(([name, source]) => partFaults(name, source)),
    ...Object.entries(parts)
      .filter(([name, source]) => name.endsWith('.rels') && /TargetMode\s*=/.test(source))
      .map(([what]) => ({ code: 'form-has-external-link' as const, what })),
    ...Object.entries(pictures)
      .filter(([, bytes]) => !isPlainPng(bytes))
      .map(([what]) => ({ code: 'form-has-picture' as const, what })),
  ]);
}

function partFaults(name: string, source: string): FormFault[] {
  if (name === 'word/settings.xml') return [];
  const elements = new Set(
    Array.from(source.matchAll(/<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/g), ([, element]) => element ?? ''),
  );
  const faults: FormFault[] = [...elements]
    .filter((element) => !ALLOWED.has(element))
    .map((element) => ({
      code: NAMED.find(([pattern]) => pattern.test(element))?.[1] ?? 'form-has-unknown-part',
      what: element,
    }));
  if (/<!--|<!\[CDATA\[|<!DOCTYPE|<\?(?!xml\s)/.test(source)) faults.push({ code: 'form-has-comment', what: name });
  for (const [, field = ''] of source.matchAll(/<w:instrText\b[^>]*>([^<]*)</g))
    if (!/^\s*(PAGE|NUMPAGES|SECTIONPAGES)?(\s+\\\*\s+(MERGEFORMAT|Arabic))?\s*$/i.test(field))
      faults.push({ code: 'form-has-field-code', what: field.trim() });
  return faults;
}

const distinct = (faults: readonly FormFault[]): readonly FormFault[] => [
  ...new Map(faults.map((fault) => [`${fault.code} ${fault.what}`, fault])).values(),
];
