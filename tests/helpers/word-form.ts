import { writeFixedZip } from '../../src-main/documents/fixed-zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOT = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${R}" xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" mc:Ignorable="w14 w15 w16se"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string =>
  `<w:r w:rsidR="00C53A10" w:rsidRPr="007B1F02"><w:rPr><w:rFonts w:hint="eastAsia"/><w:noProof/></w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string =>
  `<w:p w14:paraId="4C1A0B22" w14:textId="77777777" w:rsidR="00A3517E" w:rsidRDefault="00C53A10" w:rsidP="0031">${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
const relations = (...all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const BODY = [
  paragraph(run('会議録（'), run('{{会議'), run('名'), run('}}）')),
  '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
  `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr w:rsidR="00A3517E" w14:paraId="11111111" w14:textId="77777777"><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(run('日時'))}</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${paragraph(run('{{'), run('日時}}'))}</w:tc></w:tr></w:tbl>`,
  `<w:sdt><w:sdtPr><w:alias w:val="担当 作成者子"/><w:tag w:val="x"/><w:id w:val="-1"/><w:placeholder><w:docPart w:val="Default"/></w:placeholder></w:sdtPr><w:sdtEndPr/><w:sdtContent>${paragraph(run('{{本文}}'))}</w:sdtContent></w:sdt>`,
  `<w:p w:rsidR="00A3517E"><w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="n" w:val="v"/></w:smartTagPr>${run('架空市')}</w:smartTag></w:p>`,
  paragraph('<w:r><w:lastRenderedPageBreak/><w:t>{{控え}}</w:t></w:r>'),
  '<w:sectPr w:rsidR="00A3517E"><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="1985" w:right="1701" w:bottom="1701" w:left="1701" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr>',
].join('');

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:kern w:val="2"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/><w14:ligatures w14:val="standardContextual"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00A3517E"/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/><w:basedOn w:val="a1"/><w:uiPriority w:val="39"/><w:rsid w:val="00C53A10"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>`;

/** Parts of a form as a widespread word processor saves it: identifiers of editing, properties, bindings, settings. */
export const WORD_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPES}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/></Types>`,
  '_rels/.rels': relations(
    relation('rId1', 'officeDocument', 'word/document.xml'),
    relation('rId3', 'extended-properties', 'docProps/app.xml'),
    relation('rId4', 'custom-properties', 'docProps/custom.xml'),
  ),
  'word/_rels/document.xml.rels': relations(
    relation('rId1', 'customXml', '../customXml/item1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'settings', 'settings.xml'),
    relation('rId4', 'webSettings', 'webSettings.xml'),
    relation('rId5', 'footnotes', 'footnotes.xml'),
    relation('rId8', 'header', 'header1.xml'),
    relation('rId9', 'footer', 'footer1.xml'),
    relation('rId10', 'fontTable', 'fontTable.xml'),
    relation('rId11', 'theme', 'theme/theme1.xml'),
  ),
  'word/document.xml': `${HEAD}<w:document ${ROOT}><w:body>${BODY}</w:body></w:document>`,
  'word/styles.xml': `${HEAD}<w:styles ${ROOT}>${STYLES}</w:styles>`,
  'word/settings.xml': `${HEAD}<w:settings ${ROOT}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00A3517E"/><w:rsid w:val="00C53A10"/></w:rsids><w15:docId w15:val="{0A1B}"/></w:settings>`,
  'word/_rels/settings.xml.rels': relations(
    relation('rId1', 'attachedTemplate', 'file:///C:/Users/sakusei/Normal.dotm', ' TargetMode="External"'),
  ),
  'word/webSettings.xml': `${HEAD}<w:webSettings ${ROOT}><w:optimizeForBrowser/></w:webSettings>`,
  'word/fontTable.xml': `${HEAD}<w:fonts ${ROOT}><w:font w:name="游明朝"><w:altName w:val="Yu Mincho"/><w:panose1 w:val="02020400000000000000"/><w:charset w:val="80"/><w:family w:val="roman"/><w:pitch w:val="variable"/><w:sig w:usb0="800002E7" w:usb1="2AC7FCFF" w:usb2="00000012" w:usb3="00000000" w:csb0="0002009F" w:csb1="00000000"/></w:font></w:fonts>`,
  'word/footnotes.xml': `${HEAD}<w:footnotes ${ROOT}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote></w:footnotes>`,
  'word/header1.xml': `${HEAD}<w:hdr ${ROOT}>${paragraph(run('様式第1号'), '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>', run('{{公開区分}}'))}</w:hdr>`,
  'word/footer1.xml': `${HEAD}<w:ftr ${ROOT}><w:sdt><w:sdtPr><w:id w:val="9"/><w:docPartObj><w:docPartGallery w:val="Page Numbers"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE   \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt></w:ftr>`,
  'word/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"/></a:themeElements><a:extLst><a:ext uri="{05A4}"><thm15:themeFamily xmlns:thm15="urn:t" name="Office" id="{作成者子}"/></a:ext></a:extLst></a:theme>`,
  'docProps/app.xml': `${HEAD}<Properties><Template>Normal.dotm</Template><Manager>課長 上司子</Manager><Company>架空市役所</Company></Properties>`,
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>作成 者子</dc:creator><cp:lastModifiedBy>更新 者子</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/custom.xml': `${HEAD}<Properties><property name="担当"><v>作成 者子</v></property></Properties>`,
  'customXml/item1.xml': `<b:Sources xmlns:b="urn:b"><b:author>作成 者子</b:author></b:Sources>`,
  'customXml/_rels/item1.xml.rels': relations(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
};

/** A form as saved by a word processor, some of its parts changed or added. */
export const wordForm = (changes: Readonly<Record<string, string>> = {}): Uint8Array =>
  writeFixedZip({ ...WORD_PARTS, ...changes });
