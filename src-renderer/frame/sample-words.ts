import type { SeenSample } from '../../src-main/contract/need-to-know.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** Puts the samples of a preview into the words of the screen on which they would stand. */
export function useSampleWords(): (samples: readonly SeenSample[]) => string {
  const say = useText('needToKnow');
  const sayCase = useText('supportCase');
  const dates = useDates();
  const word = ({ kind, value }: SeenSample): string => {
    switch (kind) {
      case 'age-band':
        return value === '0' ? sayCase('hintUnderTen') : sayCase('hintAge', { decade: value });
      case 'case-state':
        return sayCase(`states.${value}`);
      case 'consent':
        return sayCase(`consents.${value}`);
      case 'day':
        return dates.short(value);
      case 'moment':
        return dates.moment(value);
      case 'text':
        return value;
    }
  };
  return (samples) => samples.map(word).join(say('joiner'));
}
