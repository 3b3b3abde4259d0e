import type { Route } from '../route.ts';
import { HomePage } from './home-page.tsx';

/** ホーム. */
export const homeRoutes: readonly Route[] = [
  { path: '', page: HomePage, title: 'home:title', roles: 'anyone', navigation: { icon: 'home', order: 0 } },
];
