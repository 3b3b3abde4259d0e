import type { ComponentType } from 'react';
import type { OfficeToday } from '../src-main/contract/office.ts';
import type { Roles } from '../src-main/contract/role.ts';
import type { TextPath } from './text/use-text.ts';
import type { IconName } from './ui/icon.tsx';

/** Whether a screen belongs to the kind of file that lies open. */
export function stands(route: Pick<Route, 'inNotebook'>, isNotebook: boolean): boolean {
  return isNotebook ? route.inNotebook !== undefined : route.inNotebook !== 'only';
}

/** What a page gets: the gaps of its path (`id` of `meetings/:id`). */
export interface PageProps {
  readonly values: { readonly [name: string]: string };
}

/** What may wait behind a place in the navigation; each has its words in `app:waiting`. */
export type Waiting = Extract<keyof OfficeToday['counts'], 'remindersDue' | 'visitsOverdue'>;

/** A screen and its address. Each feature lists its own in `<feature>/routes.ts`; `app.tsx` joins the lists. */
export interface Route {
  /** `meetings/:id/session`; the first word is the place in the navigation. */
  readonly path: string;
  readonly page: ComponentType<PageProps>;
  /** Name of the screen: heading of the window, entry of the palette. Never a person or case. */
  readonly title: TextPath;
  readonly roles: Roles;
  /** Whether the screen stands in an auditor's notebook `too`, or `only` there; without it, in an office alone. */
  readonly inNotebook?: 'too' | 'only';
  /** Present on the screens that stand in the navigation at the left; `order` counts from the top. */
  readonly navigation?: {
    readonly icon: IconName;
    readonly order: number;
    /** A figure of today that is marked there while it is not zero. */
    readonly waiting?: Waiting;
  };
}
