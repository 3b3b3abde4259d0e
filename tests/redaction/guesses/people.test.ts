import { describe, expect, test } from 'vitest';
import { findSpans, type Span } from '../../../src-main/redaction/find.ts';
import { type KnownEntity, prepareRegister } from '../../../src-main/redaction/register.ts';
import { shippedLexicon } from '../../helpers/lexicon.ts';
import { readMarks } from '../marked-text.ts';
import { peopleA } from './people-a.ts';
import { knownB, peopleB } from './people-b.ts';
import { peopleC } from './people-c.ts';
import { knownD, peopleD } from './people-d.ts';
import { peopleE } from './people-e.ts';
import { knownF, peopleF } from './people-f.ts';
import { knownG, peopleG } from './people-g.ts';
import { knownH, peopleH } from './people-h.ts';
import { knownI, peopleI } from './people-i.ts';
import { knownJ, peopleJ } from './people-j.ts';
import { knownK, peopleK } from './people-k.ts';
import { knownL, peopleL } from './people-l.ts';
import { knownM, peopleM } from './people-m.ts';
import { knownN, peopleN } from './people-n.ts';
import { peopleShaped } from './people-shaped.ts';
import { peopleTold } from './people-told.ts';

const batches: readonly (readonly [string, readonly string[], readonly KnownEntity[], number])[] = [
  ['of many papers', peopleA, [], 0.93],
  ['of many papers, with names that are spelt or heard wrong', peopleB, knownB, 0.9],
  ['with what people call each other', peopleC, [], 0.92],
  ['that were written when the rules stood', peopleD, knownD, 0.92],
  ['of a last batch', peopleE, [], 0.9],
  ['with by-names, chats and broken print', peopleF, knownF, 0.88],
  ['of whole papers', peopleG, knownG, 0.95],
  ['of papers, talk and chats', peopleH, knownH, 0.94],
  ['beside people of the register', peopleI, knownI, 0.9],
  ['of one case in papers of every kind', peopleJ, knownJ, 0.92],
  ['of two cases, by many hands', peopleK, knownK, 0.92],
  ['of a household and its friends', peopleL, knownL, 0.92],
  ['of a man and who preys on him', peopleM, knownM, 0.95],
  ['of households handed over', peopleN, knownN, 0.93],
  ['whose names are told by how they are written', peopleShaped, [], 0.96],
  ['whose names are any word, told by a phrase or a cell', peopleTold, [], 1],
];

function isCovered(text: string, start: number, end: number, spans: readonly Span[]): boolean {
  for (let at = start; at < end; at++)
    if (!/\s/.test(text[at] ?? '') && !spans.some((span) => span.start <= at && span.end > at)) return false;
  return true;
}

describe('persons that no register knows', () => {
  test.each(batches)('are suggested in lines %s', (_, lines, known, least) => {
    const register = prepareRegister({ known });
    const missed: string[] = [];
    let count = 0;
    for (const line of lines) {
      const { text, marks } = readMarks(line);
      const spans = findSpans(text, register, shippedLexicon());
      count += marks.length;
      for (const mark of marks)
        if (!isCovered(text, mark.start, mark.end, spans)) missed.push(`${mark.text} < ${text}`);
    }
    expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
