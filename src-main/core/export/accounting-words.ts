import type { LegendLine } from '../../documents/model.ts';
import type { CountedEvent } from '../accounting/accesses.ts';
import { type Catalogue, isInForce } from '../legal-basis/catalogue.ts';

/** 方法. */
export const MEDIA: Readonly<Record<string, string>> = {
  spoken: '口頭',
  'spoken-and-paper': '口頭・紙資料',
  paper: '紙資料',
  'read-out': '書面の読み上げ',
  notes: '手書きメモ',
};
/** 事実・伝聞・専門職の見解. */
export const NATURES: Readonly<Record<string, string>> = { fact: '事実', hearsay: '伝聞', opinion: '専門職の見解' };
const COUNTED: Readonly<Record<CountedEvent, string>> = {
  'support-case.viewed': '案件の内容の閲覧',
  'support-case.names-viewed': '氏名の閲覧',
  'support-case.changed': '案件の内容の変更',
  'support-case.course-viewed': '事案の経過の閲覧',
  'support-case.course-opened': '事案の経過の内容の閲覧',
  'action.viewed': '取組の閲覧',
  'visit.viewed': '訪問の記録の閲覧',
  'export.minutes-extract': '議事録の抜粋の書き出し',
  'export.minutes': '議事録（原本）の書き出し',
  'export.redacted-minutes': '墨消し済み議事録の書き出し',
  'export.disclosures': '情報共有記録簿の書き出し',
  'export.action-sheet': '決定・取組の一覧の書き出し',
  'export.correction-answers': '訂正の照会の回答一覧の書き出し',
};
/** Looks and files by event. */
export const ACCESSES: Readonly<Record<string, string>> = {
  ...COUNTED,
  'accounting.viewed': '提供状況の閲覧',
  'export.accounting': '提供状況（監査用）の書き出し',
  'export.subject-accounting': '提供状況（本人開示用）の書き出し',
};

/** Name and article of a legal basis on a day; an identifier that the catalogue does not know stands for itself. */
export function basisText(catalogue: Catalogue, on: string, id: string): string {
  const known =
    catalogue.bases.find((one) => one.id === id && isInForce(one, on)) ?? catalogue.bases.find((one) => one.id === id);
  return known ? `${known.label.ja}（${known.article.ja}）` : id;
}

/** 非公開理由の凡例 of a copy for the person concerned: the items of 個情法78条1項. */
export function groundLine(catalogue: Catalogue, on: string, ground: string): LegendLine {
  const known = catalogue.grounds.find((one) => one.id === ground && isInForce(one, on));
  return {
    ground,
    label: known?.label.ja ?? ground,
    article: known?.articles.privacyAct ?? known?.articles.ordinance ?? '',
  };
}

/** The beginning of a leaf hash in groups of four, enough to find the entry in the proof file. */
export const leafStart = (leafHash: string): string => (leafHash.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
