import { z } from 'zod';
import { command, query } from './operation.ts';
import { Instant } from './primitives.ts';

/** Minutes for which 投影 may be allowed; after them the window is kept out of screen captures again. */
export const PROJECTION_MINUTES = [30, 60, 90, 120] as const;

export const projection = {
  /** 投影を許す: for a meeting room's projector or a shared screen the window may be captured, for a while. */
  allowProjection: command({
    roles: ['staff', 'chair'],
    input: z.object({ minutes: z.number().int().min(1).max(PROJECTION_MINUTES[3]) }),
    output: z.object({ until: Instant }),
    audit: {
      event: 'access.projection-allowed',
      facts: ({ minutes }, { until }) => ({ detail: { minutes, until } }),
    },
  }),
  /** Until when 投影 is allowed in this session; null while the window is kept out of screen captures. */
  projection: query({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({ until: Instant.nullable() }),
    audit: { event: null, because: 'tells the user what they allowed themselves' },
  }),
  endProjection: command({
    roles: ['staff', 'chair'],
    input: z.object({}),
    output: z.object({ wasAllowed: z.boolean() }),
    audit: { event: 'access.projection-ended', facts: (_input, { wasAllowed }) => ({ detail: { wasAllowed } }) },
  }),
};
