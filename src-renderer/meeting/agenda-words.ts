import type { MeetingDetail } from '../../src-main/contract/meeting.ts';

/** An item of the agenda with the code of its case. */
export type Item = MeetingDetail['agenda'][number];

/** 「2-1 個別案件」: label and title; codes only, no names. */
export function itemName(item: Pick<Item, 'label' | 'title'>): string {
  return item.label ? `${item.label} ${item.title}` : item.title;
}

/** The part of an item that the user may change. */
export function itemPart(item: Item): Pick<Item, 'label' | 'title' | 'minutes' | 'presenterId' | 'caseId' | 'purpose'> {
  const { label, title, minutes, presenterId, caseId, purpose } = item;
  return { label, title, minutes, presenterId, caseId, purpose };
}
