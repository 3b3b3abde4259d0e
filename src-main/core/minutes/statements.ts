import type { MinutesBlock, MinutesRecord, Statement } from '../../contract/minutes.ts';
import { statesFact } from './fact-rules.ts';
import { type MatchedRecord, restsOn } from './record-match.ts';
import { type Sentence, sentenceKey, sentencesOf } from './sentences.ts';

/** 手で結んだもの of a version, by block and sentence. */
export interface HandLink {
  readonly blockId: string;
  readonly sentence: string;
  readonly recordId: string | null;
}

/** 一文ごとの根拠 of all typed blocks. A person's decision holds as long as its record still exists. */
export function statementsOf(
  blocks: readonly MinutesBlock[],
  records: readonly (MinutesRecord & Pick<MatchedRecord, 'about'>)[],
  links: readonly HandLink[],
): Statement[] {
  const byHand = new Map(links.map((link) => [`${link.blockId}\n${sentenceKey(link.sentence)}`, link]));
  const known = new Set(records.map(({ id }) => id));
  return blocks
    .filter((block) => !block.isDrawn)
    .flatMap((block) => {
      const near = records.filter(
        ({ agendaItemId }) =>
          agendaItemId === null || block.agendaItemId === null || agendaItemId === block.agendaItemId,
      );
      return sentencesOf(block.text).map((sentence) => {
        const link = byHand.get(`${block.id}\n${sentenceKey(sentence.text)}`);
        const isHeld = link !== undefined && (link.recordId === null || known.has(link.recordId));
        return isHeld ? decided(block.id, sentence, link.recordId) : proposed(block.id, sentence, near);
      });
    });
}

/** How many facts have no record. */
export const unlinkedIn = (statements: readonly Statement[]): number =>
  statements.filter(({ state }) => state === 'unlinked').length;

const decided = (blockId: string, sentence: Sentence, recordId: string | null): Statement => ({
  blockId,
  ...sentence,
  state: recordId === null ? 'no-fact' : 'linked',
  isByHand: true,
  recordId,
});

function proposed(blockId: string, sentence: Sentence, records: readonly MatchedRecord[]): Statement {
  const base = { blockId, ...sentence, isByHand: false };
  if (!statesFact(sentence.text)) return { ...base, state: 'no-fact', recordId: null };
  const recordId = restsOn(sentence.text, records);
  return { ...base, state: recordId === null ? 'unlinked' : 'linked', recordId };
}
