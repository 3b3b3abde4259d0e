import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** A part that opens and closes under its heading. */
export function Fold({
  title,
  children,
  isOpenAtFirst = false,
}: {
  title: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean;
}) {
  return (
    <Disclosure defaultExpanded={isOpenAtFirst} className="rounded-8 border border-line bg-surface">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button
              slot="trigger"
              className="flex min-h-12 w-full cursor-pointer items-center gap-2 px-4 text-left font-700 hover:bg-hover"
            >
              <Icon name={isExpanded ? 'down' : 'right'} />
              {title}
            </Button>
          </Heading>
          <DisclosurePanel>
            <div className="border-t border-line px-4 py-3">{children}</div>
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
