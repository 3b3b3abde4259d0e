import type { Login } from './walk/door.ts';

/** Accounts of the office that the demonstration founds. Its data are fictional, so the passwords stand in its report. */
export const DEMO_LOGINS = {
  admin: {
    loginName: 'kanri',
    displayName: '管理 体験',
    role: 'admin',
    password: '体験のために かんりのとびらをひらく',
  },
  staff: {
    loginName: 'jimu',
    displayName: '事務局 体験',
    role: 'staff',
    password: '体験のために じむしょのつくえにすわる',
  },
  chair: { loginName: 'gicho', displayName: '議長 体験', role: 'chair', password: '体験のために ぎちょうのせきにつく' },
  auditor: {
    loginName: 'kansa',
    displayName: '監査 体験',
    role: 'auditor',
    password: '体験のために かんさのめがねをかける',
  },
} as const satisfies Record<Login['role'], Login>;
