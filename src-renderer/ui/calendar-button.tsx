import { CalendarDate, setLocalTimeZone, parseDate as toCalendarDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { ZONE } from '../text/dates.ts';
import { useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

// The day that is marked as today is that of the office, wherever the PC's clock believes to be.
setLocalTimeZone(ZONE);

const arrow = 'inline-flex size-10 cursor-pointer items-center justify-center rounded-8 hover:bg-hover';
const cell = [
  'focus-mark flex size-10 cursor-pointer items-center justify-center rounded-8 text-[0.9375rem] hover:bg-hover',
  'data-[outside-month]:invisible data-[today]:font-700 data-[today]:underline',
  'data-[selected]:bg-accent data-[selected]:text-on-accent',
].join(' ');

/** A button that opens a month to pick a day from; the month is headed by the era in Japanese. */
export function CalendarButton({
  label,
  value,
  today,
  onPick,
}: {
  label: string;
  value: string | null;
  today: string | undefined;
  onPick: (date: string) => void;
}) {
  const say = useText('ui');
  const [isOpen, setOpen] = useState(false);
  const locale = useLanguage() === 'ja' ? 'ja-JP-u-ca-japanese' : 'en-GB';
  const start = value ?? today;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        type="button"
        aria-label={say('openCalendar', { label })}
        className="inline-flex size-12 cursor-pointer items-center justify-center rounded-8 border border-edge bg-surface text-muted hover:bg-hover"
      >
        <Icon name="calendar" />
      </Button>
      <Popover className="rounded-12 border border-line bg-raised p-4 shadow-3">
        <Dialog aria-label={say('calendarOf', { label })} className="outline-none">
          <I18nProvider locale={locale}>
            <Calendar
              aria-label={say('calendarOf', { label })}
              value={value ? toCalendarDate(value) : null}
              {...(start ? { defaultFocusedValue: toCalendarDate(start) } : {})}
              onChange={(picked) => {
                onPick(new CalendarDate(picked.year, picked.month, picked.day).toString());
                setOpen(false);
              }}
              autoFocus
            >
              <header className="mb-2 flex items-center gap-2">
                <Button slot="previous" className={arrow}>
                  <Icon name="left" />
                </Button>
                <Heading className="flex-1 text-center text-[1rem] font-700" />
                <Button slot="next" className={arrow}>
                  <Icon name="right" />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {(day) => (
                    <CalendarHeaderCell className="size-10 text-[0.875rem] font-400 text-muted">
                      {day}
                    </CalendarHeaderCell>
                  )}
                </CalendarGridHeader>
                <CalendarGridBody>{(date) => <CalendarCell date={date} className={cell} />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </I18nProvider>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
