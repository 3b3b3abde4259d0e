import type { z } from 'zod';
import type { DuplicateQuestion } from '../../../contract/file-import.ts';
import type { LocalDate } from '../../../contract/primitives.ts';
import type { ParsedCase } from './parsed-case.ts';
import type { ParsedMember } from './read-members.ts';
import type { ParsedOrganization } from './read-organizations.ts';

/** What the office already holds, as far as an import must recognise it. */
export interface ExistingRecords {
  readonly organizations: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly hasLeft: boolean;
  }[];
  readonly members: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kana: string;
    readonly organizationCode: string;
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly caseNumber: string;
    readonly persons: readonly {
      readonly name: string;
      readonly kana: string;
      readonly birthDate: string | null;
      readonly phones: readonly string[];
    }[];
  }[];
}

export type Question = z.infer<typeof DuplicateQuestion>;

/** All that is read in one import, with what is already there. */
export interface Together {
  readonly organizations: readonly ParsedOrganization[];
  readonly members: readonly ParsedMember[];
  readonly cases: readonly ParsedCase[];
  readonly existing: ExistingRecords;
  readonly today: LocalDate;
  /** The office's present text of the pledge; null: the highest number met counts as present. */
  readonly pledgeVersion: string | null;
}
