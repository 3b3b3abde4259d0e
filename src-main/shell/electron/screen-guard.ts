import type { BrowserWindow } from 'electron';
import { hostError } from '../answer-host-call.ts';

/** Whether the system keeps a window out of screen captures at all; Linux has nothing for it. */
export const IS_SCREEN_GUARDED = process.platform !== 'linux';

/** 画面の撮影・共有からの保護 of the window. */
export interface ScreenGuard {
  /** Protects it from now on; false where the system cannot. */
  protect(): boolean;
  /** Lets it be captured for so many milliseconds. @throws `screen-unprotected` where the system cannot protect it. */
  expose(milliseconds: number): void;
}

/** Guards the window that stands when it is asked. Whatever is exposed is protected again by a timer of the shell's own. */
export function guardScreen(
  window: () => Pick<BrowserWindow, 'isDestroyed' | 'setContentProtection'> | null,
  isGuarded = IS_SCREEN_GUARDED,
): ScreenGuard {
  let timer: NodeJS.Timeout | undefined;
  const set = (isProtected: boolean): void => {
    const standing = window();
    if (standing && !standing.isDestroyed()) standing.setContentProtection(isProtected);
  };
  const protect = (): boolean => {
    clearTimeout(timer);
    set(true);
    return isGuarded;
  };
  return {
    protect,
    expose: (milliseconds) => {
      if (!isGuarded) throw hostError('screen-unprotected');
      clearTimeout(timer);
      set(false);
      timer = setTimeout(protect, milliseconds);
      timer.unref();
    },
  };
}
