import { groupLines } from './checkpoint-rows.ts';
import type { Field, Run } from './model.ts';
import type { AuditReceipt } from './receipt-model.ts';
import { wordsFor } from './words.ts';

const text = (value: string): readonly Run[] => (value === '' ? [] : [{ kind: 'text', text: value }]);

/** Auditor, time and result; the office stands in the head of the page. */
export const resultRows = ({ auditor, at, verdict, language }: AuditReceipt): readonly Field[] => {
  const words = wordsFor(language);
  const mark = verdict.isSound ? words.verdictSound : words.verdictBroken;
  return [
    { label: words.auditor, value: text(auditor) },
    { label: words.checkedAt, value: text(at) },
    { label: words.verdict, value: text([`【${mark}】${verdict.sentence}`, ...verdict.details].join('\n')) },
  ];
};

/** The earlier checkpoint, or that there was none. */
export const earlierRow = ({ earlier, language }: AuditReceipt): Field => {
  const words = wordsFor(language);
  return {
    label: words.earlier,
    value: text(
      earlier ? [earlier.source, words.size(earlier.size), groupLines(earlier.rootGroups)].join('\n') : words.noEarlier,
    ),
  };
};

/** Statement and signature. */
export const statementRows = ({ statement, signature, language }: AuditReceipt): readonly Field[] => {
  const words = wordsFor(language);
  return [
    ...(statement === '' ? [] : [{ label: words.statement, value: text(statement) }]),
    ...(signature
      ? [
          { label: words.keyId, value: text(signature.keyId) },
          { label: words.signature, value: text(signature.value) },
        ]
      : [{ label: words.signature, value: text(words.noSignature) }]),
  ];
};
