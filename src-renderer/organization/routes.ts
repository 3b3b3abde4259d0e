import type { Route } from '../route.ts';
import { NewOrganizationPage } from './new-organization-page.tsx';
import { OrganizationPage } from './organization-page.tsx';
import { OrganizationsPage } from './organizations-page.tsx';

/** 関係機関. */
export const organizationRoutes: readonly Route[] = [
  {
    path: 'organizations',
    page: OrganizationsPage,
    title: 'organization:title',
    roles: 'anyone',
    navigation: { icon: 'building', order: 20 },
  },
  { path: 'organizations/new', page: NewOrganizationPage, title: 'organization:add', roles: ['staff', 'admin'] },
  { path: 'organizations/:id', page: OrganizationPage, title: 'organization:one', roles: 'anyone' },
];
