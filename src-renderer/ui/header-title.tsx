import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

/** The title of a column, with an arrow for the way it is sorted. */
export function HeaderTitle({
  title,
  isSortable,
  direction,
}: {
  title: string;
  isSortable: boolean;
  direction: 'ascending' | 'descending' | undefined;
}) {
  return (
    <span className={classes('inline-flex items-center gap-1', isSortable && 'cursor-pointer hover:underline')}>
      {title}
      {isSortable && (
        <Icon
          name={direction === 'ascending' ? 'up' : 'down'}
          size={1}
          className={direction ? 'text-accent' : 'opacity-30'}
        />
      )}
    </span>
  );
}
