import { inventedOffices } from '../redaction/invented-minutes.ts';
import { readMarks } from '../redaction/marked-text.ts';

/** Ordinary talk with an invented document now and then, as minutes have it. */
export function filledText(bytes: number): string {
  const talk =
    '[14:05] 会長：それでは次の件に移ります。前回お願いした訪問について、様子を教えてください。\n[14:06] 相談員：先週うかがいました。話はできましたが、まだ迷っておられるようです。来月の会議までにもう一度、都合のよい日に訪ねることにしました。\n';
  const documents = inventedOffices.flatMap((office) => office.minutes).map((marked) => readMarks(marked).text);
  const parts: string[] = [];
  for (let size = 0, index = 0; size < bytes; index++) {
    const part = index % 12 === 0 ? (documents[(index / 12) % documents.length] as string) : talk;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('\n');
}
