import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { headingText, paperSections, sectionId } from '../frame/minutes-sections.ts';
import { useText } from '../text/use-text.ts';
import { useShortcut } from '../ui/shortcuts.ts';

/** 目次 beside the sheet; Ctrl+PgDn and Ctrl+PgUp go from one discussion to the next, also while typing. */
export function Outline({ blocks, isTyped }: { blocks: readonly MinutesBlock[]; isTyped: boolean }) {
  const say = useText('minutes');
  useShortcut({ keys: 'Ctrl+PgDn', label: say('nextItem'), run: () => step(1), isActive: isTyped });
  useShortcut({ keys: 'Ctrl+PgUp', label: say('previousItem'), run: () => step(-1), isActive: isTyped });
  return (
    <nav aria-label={say('outline')} data-print="hide" data-pane="outline" className="sticky top-4 self-start">
      <p className="px-2 pb-1 text-[0.875rem] font-700 text-muted">{say('outline')}</p>
      <ul className="flex flex-col">
        {paperSections(blocks).map(({ heading }) => (
          <li key={heading.id}>
            <button
              type="button"
              onClick={() => openSection(sectionId(heading))}
              className="flex min-h-9 w-full cursor-pointer items-start rounded-6 px-2 py-1.5 text-left text-[0.875rem] leading-snug hover:bg-hover hover:underline"
            >
              {headingText(heading)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a section to the top and the focus to what can be typed there, else to its heading. */
function openSection(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.scrollIntoView({ block: 'start' });
  const field = heading.closest('section')?.querySelector<HTMLElement>('[data-discussion] textarea');
  if (!field) heading.setAttribute('tabindex', '-1');
  (field ?? heading).focus({ preventScroll: true });
}

function step(by: 1 | -1): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-discussion] textarea')];
  const now = fields.indexOf(document.activeElement as HTMLElement);
  const next = fields[now < 0 ? (by === 1 ? 0 : fields.length - 1) : now + by];
  next?.focus({ preventScroll: true });
  next?.closest('section')?.scrollIntoView({ block: 'start' });
}
