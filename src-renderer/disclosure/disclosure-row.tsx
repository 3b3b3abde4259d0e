import { useState } from 'react';
import type { Disclosure } from '../../src-main/contract/disclosure.ts';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { classes } from '../ui/classes.ts';
import type { Law } from './basis-words.ts';
import { DisclosureDetails } from './disclosure-details.tsx';

/** One record: who told how many what on which ground; what was corrected stays readable, struck through. */
export function DisclosureRow({
  record,
  law,
  numberOf,
}: {
  record: Disclosure;
  law: Law;
  numberOf: (id: string | null) => number | null;
}) {
  const say = useText('disclosure');
  const sitting = useSitting();
  const { isFrozen, show } = sitting;
  const [isOpen, setOpen] = useState(false);
  const corrects = numberOf(record.correctsId);
  const correctedBy = numberOf(record.correctedById);
  const isOld = correctedBy !== null;
  return (
    <li
      data-disclosure={record.id}
      className={classes(
        'flex flex-col gap-1 rounded-8 border px-3 py-2',
        isOld ? 'border-dashed border-edge' : 'border-line',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.875rem]">
        <span className="font-700">{say('row.number', { number: record.number })}</span>
        <span className="text-muted">{record.at}</span>
        <span className="font-700">{placeName(sitting, record.discloserId)}</span>
        <span aria-hidden="true">→</span>
        <span>{say('row.recipients', { count: record.recipientIds.length })}</span>
        {record.isSpecialCare && (
          <Chip tone="warning" icon="shield">
            {say('row.specialCare')}
          </Chip>
        )}
        {corrects !== null && <Chip tone="accent">{say('row.corrects', { number: corrects })}</Chip>}
        {isOld && <Chip>{say('row.correctedBy', { number: correctedBy })}</Chip>}
        {record.override && (
          <Chip tone="error" icon="warning">
            {say('overrideMark')}
          </Chip>
        )}
      </p>
      <p className={classes('leading-relaxed whitespace-pre-wrap', isOld && 'text-muted line-through')}>
        <span className="font-700">
          《{record.categories.map((category) => say(`category.${category}`)).join('・')}》
        </span>
        {record.content}
      </p>
      <p className={classes('text-[0.875rem] text-muted', isOld && 'line-through')}>
        {record.legalBasis.length > 0 ? record.legalBasis.map(law.article).join('・') : say('row.noBasis')}
      </p>
      {isOpen && <DisclosureDetails record={record} law={law} />}
      <p className="flex gap-2">
        <Button
          variant="text"
          size="xs"
          aria-expanded={isOpen}
          aria-label={say('row.detailsOf', { number: record.number })}
          onPress={() => setOpen(!isOpen)}
        >
          {say('row.details')}
        </Button>
        {!isFrozen && !isOld && (
          <Button variant="text" size="xs" onPress={() => show({ kind: 'disclosure', correcting: record })}>
            {say('row.correct', { number: record.number })}
          </Button>
        )}
      </p>
    </li>
  );
}
