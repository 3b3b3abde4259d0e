/**
 * A stretch of text, or a mark in the place of a removed stretch. The mark knows its ground and, where a policy puts a
 * pseudonym or a general word in the place, what is `shown`; nothing else.
 */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly ground: string; readonly shown?: string };

/** A mark alone. */
export type Mark = Extract<Run, { readonly kind: 'mark' }>;

type ParagraphBlock = {
  readonly kind: 'paragraph';
  /** A line feed inside a text breaks the line. */
  readonly runs: readonly Run[];
};

/** 項目と内容: one labelled line per row. */
type FieldsBlock = {
  readonly kind: 'fields';
  readonly rows: readonly Field[];
};

type TableBlock = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
};

export type Block = ParagraphBlock | FieldsBlock | TableBlock;

export interface Section {
  readonly heading: readonly Run[];
  readonly blocks: readonly Block[];
}

export type DocumentLanguage = 'ja' | 'en';

/** 監査記録の控え as it is printed: the state of the log when the document was made. */
export interface PrintedCheckpoint {
  /** Name of the log. */
  readonly origin: string;
  /** Entries in the log. */
  readonly size: number;
  /** Root (RFC 6962) in groups. */
  readonly rootGroups: readonly string[];
  /** 合い言葉: the root as words, for reading aloud. */
  readonly words: readonly string[];
  /** What the QR code says. */
  readonly qr: string;
  /** Date and time, already worded. */
  readonly at: string;
}

/** 非公開理由の凡例: one line for each ground in use. */
export interface LegendLine {
  readonly ground: string;
  readonly label: string;
  readonly article: string;
}

/** One box of 確認・承認. */
export interface ApprovalBox {
  readonly label: string;
  readonly value: string;
  /** Whether the value is the name of a person. */
  readonly isName?: boolean;
}

/** 項目と内容. */
export interface Field {
  readonly label: string;
  readonly value: readonly Run[];
}

/** Widths are shares of the text width; their sum is free. */
export interface Column {
  readonly label: string;
  readonly width: number;
}

/** Whole TrueType files; a printed PDF embeds only the glyphs in use. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** 会議録: what is printed, in order. Whoever builds it decides what is in it; the renderers add only fixed words. */
export interface MinutesDocument {
  readonly title: string;
  readonly office: string;
  /** 公開区分, at the head of every page: 非公開・部外秘, 公開用（墨消し済み） … */
  readonly marking: string;
  /** 写しの番号: whose copy this is, at the head of every page. */
  readonly copyNumber?: string;
  readonly sections: readonly Section[];
  readonly legend: readonly LegendLine[];
  /** 確認・承認: who confirmed, and when. */
  readonly approval: readonly ApprovalBox[];
  readonly checkpoint: PrintedCheckpoint | null;
  readonly language: DocumentLanguage;
}

/** 情報共有記録簿 as one sheet. Widths are in characters. */
export interface DisclosureSheet {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly notes: readonly string[];
}

export type FileKind = 'docx' | 'pdf' | 'xlsx' | 'csv' | 'txt' | 'html';

/** What one part of a written file says. */
export interface ExtractedPart {
  readonly part: string;
  readonly text: string;
}

/** Something in a written file that has no business there. `code` names it, `part` says where; never content. */
export interface Finding {
  readonly code: string;
  readonly part: string;
}
