import type { OfficeSettings } from '../../contract/office.ts';
import type { Stored } from '../db/columns.ts';

/** 告知文 that a new office starts with; our own wording, to be replaced by the office's (要綱 12条4項). */
const NOTICE_TEXT = `これから始める会議は、生活困窮者自立支援法第9条第1項に基づく支援会議です。

同じ条の第6項により、この会議の事務に携わる人、携わっていた人は、正当な理由なく、ここで知った秘密を漏らしてはなりません。これに反したときは、第28条により、1年以下の拘禁刑又は100万円以下の罰金に処せられることがあります。会議を離れた後も同じです。

お話は支援に必要な範囲に限ってください。録音、撮影、書き写しはできません。資料は終わりに回収します。

ご自身や勤め先に関わりのある案件がある方は、今、申し出てください。`;

/** 誓約書 that a new office starts with; our own wording. */
const PLEDGE_TEXT = `私は、支援会議の構成員等として、生活困窮者自立支援法第9条第6項の守秘義務と第28条の罰則の説明を受けました。

1　会議の事務で知った秘密を、正当な理由なく漏らしません。
2　所属する機関に持ち帰る内容と相手は、会議で決めた範囲に限ります。
3　録音、撮影、資料の複写をせず、資料は会議の終わりに返します。
4　関わりのある案件があるときは申し出て、席を離れます。
5　会議を離れた後も、この義務を守ります。`;

/** Settings of a newly founded office; the texts carry the wording in force since 2025-06-01. */
export function firstSettings(
  office: { readonly officeName: string; readonly municipality: string },
  at: string,
): Stored<OfficeSettings, 'acceptedPledgeVersions'> & { id: number } {
  return {
    id: 1,
    officeName: office.officeName,
    municipality: office.municipality,
    noticeVersion: '第1版',
    noticeText: NOTICE_TEXT,
    pledgeVersion: '第1版',
    pledgeText: PLEDGE_TEXT,
    acceptedPledgeVersions: '[]',
    idleLockMinutes: 5,
    sessionIdleLockMinutes: 60,
    smallestGroup: 10,
    version: 1,
    changedAt: at,
  };
}
