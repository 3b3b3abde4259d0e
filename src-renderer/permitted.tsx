import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from '../src-main/contract/access.ts';
import type { OpenGlass } from '../src-main/contract/break-glass.ts';
import { needOf } from '../src-main/contract/need-to-know-table.ts';
import { mayCall } from '../src-main/contract/role.ts';
import { declarationOf } from './api.ts';

/** Who is signed in; `null` outside the open office. */
export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only for screens of the open office. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new TypeError('no session');
  return session;
}

/** 緊急アクセス that stands open; `null` while there is none. */
export const GlassContext = createContext<OpenGlass | null>(null);

/** Whether the signed-in account may make a call, by its declaration or through an open glass. The core decides; this only spares the user a refusal. */
export function useMay(call: unknown): boolean {
  const session = useContext(SessionContext);
  const glass = useContext(GlassContext);
  const { name, operation } = declarationOf(call);
  if (session === null) return false;
  return mayCall(operation.roles, session.roles) || (glass !== null && needOf(name).glass === true);
}

/** Shows its children only to roles that may make the call: `<Permitted call={api.meeting.plan}>`. */
export function Permitted({
  call,
  children,
  otherwise = null,
}: {
  call: unknown;
  children: ReactNode;
  otherwise?: ReactNode;
}) {
  return useMay(call) ? children : otherwise;
}
