import type { DocumentLanguage, PrintedCheckpoint } from './model.ts';

/** 検証の控え: what the auditor takes home after checking the log; one page, everything already worded. */
export interface AuditReceipt {
  readonly title: string;
  readonly office: string;
  readonly marking: string;
  readonly auditor: string;
  /** When it was checked. */
  readonly at: string;
  /** The result in one sentence, and what it rests on. */
  readonly verdict: { readonly isSound: boolean; readonly sentence: string; readonly details: readonly string[] };
  readonly checkpoint: PrintedCheckpoint;
  /** The older checkpoint it was compared with; null when none was at hand, which `verdict.details` must then say. */
  readonly earlier: {
    /** Where it came from, and of when it is. */
    readonly source: string;
    readonly size: number;
    readonly rootGroups: readonly string[];
  } | null;
  /** 陳述: the auditor's own words; may be empty. */
  readonly statement: string;
  /** Ed25519 over the signed note, in base64. */
  readonly signature: { readonly keyId: string; readonly value: string } | null;
  /** How to check later with this sheet, step by step. */
  readonly howTo: readonly string[];
  readonly language: DocumentLanguage;
}
