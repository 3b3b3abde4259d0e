import type { AccountingRow } from '../../src-main/contract/accounting.ts';
import { useDates } from '../text/dates.ts';
import { ruleText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Words } from './use-words.ts';

/** One disclosure with all that the log says of it in the clear. */
export function RowDialog({ row, words, onClose }: { row: AccountingRow; words: Words; onClose: () => void }) {
  const say = useText('accounting');
  const dates = useDates();
  const corrections = [
    row.corrects === null ? null : say('corrects', { seq: row.corrects }),
    row.correctedBy === null ? null : say('correctedBy', { seq: row.correctedBy }),
  ].filter((part) => part !== null);
  const categories = row.categories.map(words.category).join('、');
  return (
    <Dialog title={say('detail', { seq: row.seq })} isOpen onClose={onClose} width="wide">
      <DefinitionList
        columns={2}
        entries={[
          { term: say('at'), value: dates.longMoment(row.at) },
          { term: say('meeting'), value: row.meetingNumber },
          { term: say('case'), value: row.caseNumber },
          { term: say('discloser'), value: [row.giver, row.discloser].filter(Boolean).join('　') },
          {
            term: say('recipients'),
            value: [...row.recipientOrganizations, say('recipientsCounted', { count: row.recipients })].join('\n'),
          },
          { term: say('category'), value: row.isSpecialCare ? `${categories}（${say('specialCare')}）` : categories },
          { term: say('basis'), value: row.legalBasis.map(words.basis).join('\n') },
          { term: say('consent'), value: words.consent(row.consentState) },
          { term: say('medium'), value: row.medium === null ? null : words.medium(row.medium) },
          { term: say('rules'), value: row.overriddenRules.map((rule) => ruleText({ rule, of: {} })).join('\n') },
          { term: say('correction'), value: corrections.join('\n') },
          { term: say('recordedBy'), value: row.recordedByName },
          {
            term: say('leafHash'),
            value: <span className="font-mono break-all">{row.leafHash.match(/.{4}/g)?.join(' ')}</span>,
          },
        ]}
      />
      <div className="flex justify-end pb-3">
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
