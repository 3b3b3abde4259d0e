import type { Route } from '../route.ts';
import { MeetingPage } from './meeting-page.tsx';
import { MeetingsPage } from './meetings-page.tsx';
import { SessionPage } from './session/session-page.tsx';

/** 会議: list, preparation and session. */
export const meetingRoutes: readonly Route[] = [
  {
    path: 'meetings',
    page: MeetingsPage,
    title: 'meeting:title',
    roles: ['staff', 'chair', 'auditor'],
    navigation: { icon: 'calendar', order: 40 },
  },
  { path: 'meetings/new', page: MeetingsPage, title: 'meeting:add', roles: ['staff'] },
  { path: 'meetings/:id', page: MeetingPage, title: 'meeting:tabs.label', roles: ['staff', 'chair', 'auditor'] },
  { path: 'meetings/:id/session', page: SessionPage, title: 'meeting:session.title', roles: ['staff', 'chair'] },
];
