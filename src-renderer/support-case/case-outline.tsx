import { MASK } from '../../src-main/contract/need-to-know-presets.ts';
import type { SupportCaseRow } from '../../src-main/contract/support-case.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { ConsentChip, hintText, stateText } from './case-marks.tsx';

/** What may stand on the screen without being opened: level 1. */
export function CaseOutline({ row }: { row: SupportCaseRow }) {
  const say = useText('supportCase');
  const dates = useDates();
  return (
    <DefinitionList
      columns={2}
      entries={[
        { term: say('hint'), value: row.isMasked ? MASK : hintText(say, row.hint) },
        { term: say('state'), value: stateText(say, row) },
        { term: say('consent'), value: <ConsentChip state={row.consent} /> },
        { term: say('leadOffice'), value: row.isMasked ? MASK : row.lead },
        { term: say('personCount'), value: row.isMasked ? MASK : say('personsCounted', { count: row.personCount }) },
        { term: say('openedOn'), value: row.openedOn ? dates.long(row.openedOn) : '' },
      ]}
    />
  );
}
