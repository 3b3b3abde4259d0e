import type { MeetingDetail } from '../../contract/meeting.ts';
import type { MinutesDocument, Run } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { japaneseDate, WORDS } from '../minutes/words.ts';
import { currentSettings } from '../office/queries.ts';
import { checkpointNow } from './checkpoint-now.ts';

/** What a handout is about, besides its meeting. */
interface Handout {
  readonly heading: string;
  /** Name of the one organisation it is for; null for all. */
  readonly organization: string | null;
  readonly head: string;
  /** Rows of the head behind the meeting's number and day. */
  readonly rows?: readonly { readonly label: string; readonly value: readonly Run[] }[];
  readonly sections: MinutesDocument['sections'];
}

/** 会議の配布物: a paper about one meeting that is no minutes — nothing left out, nobody's approval, a checkpoint at its end. */
export async function drawHandout(
  ctx: ReadContext,
  meeting: MeetingDetail,
  { heading, organization, head, rows = [], sections }: Handout,
): Promise<MinutesDocument> {
  const settings = await currentSettings(ctx);
  return {
    title: `${meeting.title}　${heading}${organization === null ? '' : `（${organization}）`}`,
    office: `${settings.municipality}　${settings.officeName}`,
    marking: meeting.handlesPersonalData ? '非公開・部外秘' : '公開',
    sections: [
      {
        heading: plain(head),
        blocks: [
          {
            kind: 'fields',
            rows: [
              { label: WORDS.fields.number, value: plain(meeting.number) },
              { label: WORDS.fields.day, value: plain(japaneseDate(meeting.heldOn)) },
              ...rows,
            ],
          },
        ],
      },
      ...sections,
    ],
    legend: [],
    approval: [],
    checkpoint: await checkpointNow(ctx),
    language: 'ja',
  };
}

/** Text without marks. */
export const plain = (value: string): readonly Run[] => [{ kind: 'text', text: value }];
