import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** A chip that does something when pressed, such as lifting the filter it names. */
export function PressChip({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <Button
      aria-label={label}
      onPress={onPress}
      className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1.5 rounded-full border border-accent bg-accent-soft px-3 text-[0.875rem] leading-5 text-accent hover:bg-hover"
    >
      {children}
    </Button>
  );
}
