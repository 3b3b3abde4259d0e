/** Why the office is shut, as far as it must be said: nobody was there, someone locked it, the machine was locked. */
export type LockReason = 'idle' | 'user' | 'shell';
