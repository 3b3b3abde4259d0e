import { z } from 'zod';
import { Base64 } from './primitives.ts';

/** The plots of an annual report, drawn by the interface. */
export const ReportPictures = z
  .array(
    z.object({
      id: z.enum(['basis', 'organization', 'month', 'network', 'consent']),
      title: z.string().max(100),
      /** PNG at twice the size in which it stands on the page. */
      png: Base64,
      /** Pixels of the page (96 to the inch). */
      width: z.number().int().min(50).max(2000),
      height: z.number().int().min(50).max(2000),
      alternative: z.string().max(1000),
    }),
  )
  .max(5)
  .default([]);
