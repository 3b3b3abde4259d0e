import type { Route } from '../route.ts';
import { MemberPage } from './member-page.tsx';
import { MembersPage } from './members-page.tsx';
import { NewMemberPage } from './new-member-page.tsx';

/** 構成員と誓約. Titles never hold a name. */
export const memberRoutes: readonly Route[] = [
  {
    path: 'members',
    page: MembersPage,
    title: 'member:title',
    roles: 'anyone',
    navigation: { icon: 'people', order: 30 },
  },
  { path: 'members/new', page: NewMemberPage, title: 'member:add', roles: ['staff', 'admin'] },
  { path: 'members/:id', page: MemberPage, title: 'member:title', roles: 'anyone' },
];
