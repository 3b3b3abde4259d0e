import { type Parts, type Pictures, readParts, readPictures } from '../fixed-zip.ts';
import { plainPng } from '../png.ts';

/** A form as it is kept: only parts that are shown, without what a word processor adds for itself. */
export interface FormParts {
  readonly parts: Parts;
  readonly pictures: Pictures;
}

/** Parts that make up a form; everything else of an uploaded file is left behind. */
const KEPT = /^word\/(?:document|styles|numbering|fontTable|header\d+|footer\d+)\.xml$|^word\/theme\/theme\d+\.xml$/;

/** Traces of editing: they show nothing and could tell of persons and earlier states. */
const TRACES: readonly RegExp[] = [
  /<w:(?:proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|permStart|permEnd|noProof|rsid|divId|printerSettings)\b[^>]*\/>/g,
  /<w:sdtPr>[\s\S]*?<\/w:sdtPr>|<w:sdtPr\/>|<w:sdtEndPr>[\s\S]*?<\/w:sdtEndPr>|<w:sdtEndPr\/>/g,
  /<w:smartTagPr>[\s\S]*?<\/w:smartTagPr>|<w:smartTagPr\/>|<\/?w:smartTag\b[^>]*>/g,
  /<\/?w:(?:sdt|sdtContent)>/g,
  /<w:(?:embedRegular|embedBold|embedItalic|embedBoldItalic)\b[^>]*\/>/g,
  /<w(?:14|15|16\w*):[\w]+\b[^>]*\/>/g,
  /<w14:(ligatures|glow|shadow|textOutline|textFill)\b[^>]*>[\s\S]*?<\/w14:\1>/g,
  /<a:extLst>[\s\S]*?<\/a:extLst>|<a:extLst\/>|<w:latentStyles\b[\s\S]*?<\/w:latentStyles>|<w:latentStyles\b[^>]*\/>/g,
  /\s(?:w:rsid\w*|w14:\w+|w15:\w+|w16\w*:\w+|mc:Ignorable)="[^"]*"/g,
  /\s(?:wp14:anchorId|wp14:editId)="[^"]*"/g,
  /<wp14:(sizeRelH|sizeRelV)\b[\s\S]*?<\/wp14:\1>/g,
];

/** Only the pixels of a picture; what cannot be read stays as it is, and is found. */
const plain = (picture: Uint8Array): Uint8Array => {
  try {
    return plainPng(picture);
  } catch {
    return picture;
  }
};

/** Names and descriptions that a word processor gives to a picture: often the path of the file it came from. */
const PICTURE_NAME = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?)\s(?:descr|title)="[^"]*[\\/:][^"]*"/g;
const PICTURE_FILE = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\sname=")[^"]*"/g;

/** A part without the traces of its editing. */
export const withoutTraces = (source: string): string =>
  TRACES.reduce((text, trace) => text.replace(trace, ''), source)
    .replace(PICTURE_NAME, '$1')
    .replace(PICTURE_FILE, '$1picture"');

/** Reads an uploaded file and keeps what a form needs. Throws when it is no package at all. */
export function readForm(bytes: Uint8Array): FormParts {
  const all = readParts(bytes);
  const relations = Object.entries(all).filter(([name]) =>
    /^word\/_rels\/(?:document|header\d+|footer\d+)\.xml\.rels$/.test(name),
  );
  const kept = Object.entries(all).filter(([name]) => KEPT.test(name));
  return {
    parts: Object.fromEntries([...kept.map(([name, source]) => [name, withoutTraces(source)] as const), ...relations]),
    pictures: Object.fromEntries(Object.entries(readPictures(bytes)).map(([name, picture]) => [name, plain(picture)])),
  };
}
