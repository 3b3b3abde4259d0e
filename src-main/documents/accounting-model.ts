import type { DocumentLanguage, Field, LegendLine, PrintedCheckpoint, Run } from './model.ts';

/** 提供の記録, one line: who told whom what about the person. Everything is already worded, and masked where it must be. */
export interface AccountingLine {
  /** Number of the entry of the log. */
  readonly number: string;
  /** First groups of the entry's leaf hash, to find it in the proof file. */
  readonly leaf: string;
  /** Date and time. */
  readonly at: string;
  readonly meeting: string;
  /** 提供した者: organisation and role. */
  readonly giver: readonly Run[];
  /** 提供先: organisations, each with how many of its people were told. */
  readonly recipients: readonly Run[];
  readonly categories: string;
  /** 要配慮個人情報: a short label, or empty. */
  readonly specialCare: string;
  /** Empty where the content is not shown. */
  readonly content: readonly Run[];
  readonly basis: string;
  /** State of the person's consent on that day. */
  readonly consent: string;
  readonly purpose: readonly Run[];
  /** Decisions of the chair against a warning, corrections. */
  readonly remarks: readonly Run[];
}

/** 件数: one table of counts. */
export interface CountTable {
  readonly title: string;
  /** Heads of the two columns. */
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

/** 提供状況の写し: what was told of one person, for the auditor or for the person's own request (個情法76条). */
export interface AccountingDocument {
  readonly title: string;
  readonly office: string;
  /** 監査用, 本人開示用 …: at the head of every page. */
  readonly marking: string;
  /** Person (case number and label, or name), period, number of records …: the lines at the top. */
  readonly fields: readonly Field[];
  readonly counts: readonly CountTable[];
  readonly lines: readonly AccountingLine[];
  /** Whether lines carry content; otherwise the column says categories only. */
  readonly hasContent: boolean;
  /** 非公開理由の凡例; empty when nothing is masked. */
  readonly legend: readonly LegendLine[];
  /** What this list does not show, how to ask for a correction …. */
  readonly notes: readonly string[];
  /** Name of the proof file that lies beside, and the beginning of its SHA-256. */
  readonly proof: { readonly name: string; readonly sha256: string } | null;
  readonly checkpoint: PrintedCheckpoint | null;
  readonly language: DocumentLanguage;
}
