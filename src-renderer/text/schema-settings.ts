import { z } from 'zod';
import { issueCodeOf } from './issue-code.ts';

/**
 * To be imported before any schema is made, for a schema decides at its making whether it compiles code at run time,
 * which the content policy forbids. Errors come as the short codes of `issue-code.ts`.
 */
z.config({ jitless: true, customError: issueCodeOf });
