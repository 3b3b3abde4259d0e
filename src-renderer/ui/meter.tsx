import { Meter as AriaMeter } from 'react-aria-components';
import { classes } from './classes.ts';

const TONES = { low: 'bg-error', middle: 'bg-warning', high: 'bg-success' } as const;

/** How much of something there is, in words and as a bar; the words carry the meaning, not the colour. */
export function Meter({
  label,
  value,
  max,
  words,
  tone,
}: {
  label: string;
  value: number;
  max: number;
  words: string;
  tone: keyof typeof TONES;
}) {
  return (
    <AriaMeter
      value={Math.min(value, max)}
      maxValue={max}
      valueLabel={words}
      aria-label={label}
      className="flex flex-col gap-1"
    >
      {({ percentage }) => (
        <>
          <div className="flex justify-between text-[0.875rem]">
            <span>{label}</span>
            <span className="font-700">{words}</span>
          </div>
          <div className="h-2 overflow-hidden rounded-full border border-edge bg-canvas">
            <div className={classes('h-full', TONES[tone])} style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaMeter>
  );
}
