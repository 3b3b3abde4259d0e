import type { Column, DocumentLanguage } from './model.ts';

/** A letter to one organisation with one table: who writes, to whom, what is asked; already worded. */
export interface Letter {
  readonly title: string;
  readonly office: string;
  readonly marking: string;
  readonly date: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Printed small below the table. */
  readonly notes: readonly string[];
  readonly language: DocumentLanguage;
}
