import type { Member } from '../../../src-main/contract/member.ts';
import type { SupportCaseDetail } from '../../../src-main/contract/support-case.ts';
import { DAY } from '../stage.ts';
import type { Walk } from './walk.ts';

/** Who may attend, and whom it is about. */
export interface People {
  readonly members: readonly Member[];
  readonly household: SupportCaseDetail;
  readonly organizationId: string;
}

/** Organisations, members, pledges and a case, each added, changed, listed and opened. */
export async function callPeople({ api, mark }: Walk): Promise<People> {
  const organization = await api.organization.add({
    code: mark('機関'),
    name: mark('機関名'),
    kana: mark('カナ'),
    shortName: mark('略称'),
    kind: mark('区分'),
    legalForm: mark('法人格'),
    giverKind: 'public-body',
    seat: 'constituent',
    postalCode: mark('〒'),
    address: mark('所在地'),
    phone: mark('電話'),
    fax: mark('FAX'),
    email: mark('メール'),
    contact: mark('窓口'),
    agreementCode: mark('協定'),
    secrecyNote: mark('守秘'),
    remarks: mark('備考'),
    hasLeft: false,
  });
  await api.organization.change({ ...organization, remarks: mark('備考') });
  await api.organization.list({ search: organization.name });
  const members: Member[] = [];
  for (const meetingRole of ['chair', 'secretariat', 'member'] as const)
    members.push(
      await api.member.add({
        code: mark('構成員'),
        name: mark('氏名'),
        kana: mark('ふりがな'),
        organizationId: organization.id,
        position: mark('役職'),
        meetingRole,
        termFrom: '2026-04-01',
        termTo: '2028-03-31',
        isCurrent: true,
        deputyOfId: null,
        phone: mark('電話'),
        email: mark('メール'),
        remarks: mark('備考'),
      }),
    );
  const [first] = members;
  if (!first) throw new Error('no member');
  await api.member.change({ ...first, remarks: mark('備考') });
  await api.member.list({ search: first.name, on: DAY });
  await api.member.recordPledges({
    memberIds: members.map(({ id }) => id),
    pledgedOn: '2026-04-01',
    textVersion: mark('誓約版'),
    expiresOn: null,
  });
  await api.member.pledges({ memberId: first.id });
  return { members, household: await callCase({ api, mark }), organizationId: organization.id };
}

async function callCase({ api, mark }: Pick<Walk, 'api' | 'mark'>): Promise<SupportCaseDetail> {
  const consent = () => ({
    state: 'given' as const,
    on: '2026-08-01',
    method: mark('方法'),
    scope: mark('範囲'),
    reason: mark('理由'),
  });
  const added = await api.supportCase.add({
    caseNumber: mark('案件'),
    openedOn: '2026-06-01',
    state: 'received',
    stateText: mark('状態'),
    source: mark('経路'),
    lead: mark('担当'),
    householdSize: 2,
    income: mark('収入'),
    debt: mark('債務'),
    summary: mark('概要'),
    characterNote: mark('外字'),
    remarks: mark('備考'),
    persons: [
      {
        code: mark('人'),
        relation: mark('続柄'),
        isInHousehold: true,
        name: mark('本人氏名'),
        kana: mark('よみ'),
        romaji: mark('ローマ字'),
        otherNames: [mark('旧姓')],
        birthDate: '1944-03-05',
        birthDateText: mark('生年月日'),
        sex: mark('性別'),
        identifiers: [
          { kind: 'address', value: mark('住所1丁目2番3号') },
          { kind: 'phone', value: `${mark('電話')}090-0000-4521` },
        ],
        isAddressConfidential: false,
        health: [{ text: mark('病名'), isSpecialCare: true }],
        note: mark('覚え'),
      },
    ],
    consent: consent(),
  });
  const { consents: _consents, ...fields } = added;
  const changed = await api.supportCase.change({ ...fields, remarks: mark('備考') });
  await api.supportCase.recordConsent({ id: added.id, consent: consent() });
  await api.supportCase.list({ search: mark('検索') });
  await api.supportCase.people({ id: added.id });
  await api.supportCase.reveal({ id: added.id, purpose: mark('閲覧目的') });
  return changed;
}
