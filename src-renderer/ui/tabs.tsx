import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabEntry {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

/** Several views of one thing. Keep `selected` in the address so that back and forward work. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
}: {
  label: string;
  tabs: readonly TabEntry[];
  selected?: string;
  onSelect?: (id: string) => void;
}) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className="flex min-w-0 flex-col"
    >
      <TabList aria-label={label} className="flex flex-wrap gap-1 border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className={[
              'focus-mark -mb-px flex min-h-11 cursor-pointer items-center gap-2 border-b-4 border-transparent px-4 text-muted outline-none',
              'hover:border-line hover:text-text data-[selected]:border-accent data-[selected]:font-700 data-[selected]:text-accent',
            ].join(' ')}
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="focus-mark min-w-0 pt-5 outline-none">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
