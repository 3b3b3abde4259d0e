import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

/** A small mark that explains itself when pressed. */
export function HintChip({ label, icon, children }: { label: string; icon: IconName; children: string }) {
  return (
    <DialogTrigger>
      <Button className="inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-full border border-warning bg-warning-soft px-2.5 text-[0.8125rem] font-700 text-warning">
        <Icon name={icon} size={0.875} />
        {label}
      </Button>
      <Popover
        placement="top end"
        className="max-w-80 rounded-8 border border-line bg-raised p-4 text-[0.9375rem] shadow-3"
      >
        <Dialog aria-label={label} className="outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
