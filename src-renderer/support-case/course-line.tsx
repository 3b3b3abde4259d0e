import type { CourseDetail, CourseEvent } from '../../src-main/contract/case-course.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useCourseWords } from './course-words.ts';

const ICONS: Readonly<Record<CourseEvent['kind'], IconName>> = {
  intake: 'folder',
  consent: 'shield',
  meeting: 'people',
  disclosure: 'speech',
  decision: 'check',
  action: 'tasks',
  result: 'tasks',
  reminder: 'clock',
  visit: 'home',
  closing: 'lock',
  review: 'eye',
};

/** One event: day, kind, what it was in codes; and what was written, while that is open. */
export function CourseLine({ event, detail }: { event: CourseEvent; detail: CourseDetail | null }) {
  const say = useText('supportCase');
  const dates = useDates();
  const wordsOf = useCourseWords();
  const { kind, on, meetingNumber, organizationName } = event;
  return (
    <li className="grid grid-cols-[8.5rem_1.5rem_1fr] gap-x-3 border-b border-line py-2.5 last:border-b-0">
      <span className="whitespace-nowrap text-muted">{on ? dates.short(on) : say('dayUnknown')}</span>
      <Icon name={ICONS[kind]} className="mt-0.5 text-muted" />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="font-700">{say(`course.kinds.${kind}`)}</span>
        <span>{wordsOf(event)}</span>
        <span className="text-[0.875rem] text-muted">
          {[organizationName, meetingNumber].filter(Boolean).join('　')}
        </span>
        {detail && (
          <span className="flex basis-full flex-col gap-0.5 pt-1">
            {detail.lines.map(({ name, text }) => (
              <span key={name} className="leading-relaxed whitespace-pre-wrap">
                <span className="text-[0.875rem] text-muted">{say(`course.lines.${name}`)}　</span>
                {text}
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
