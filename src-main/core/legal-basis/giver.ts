import type { GiverTrait } from '../../contract/legal-basis.ts';
import type { GiverKind } from '../../contract/organization.ts';

/** What an office's list says of an organisation; only words, no identifiers. */
interface OrganizationWords {
  readonly name: string;
  readonly kind: string;
  readonly legalForm: string;
  readonly secrecyNote: string;
}

const HOSPITAL = /病院|医療センター|診療所|クリニック|医院/;
const PUBLIC_FORM =
  /地方公共団体|国の機関|県の機関|都道府県|府の機関|行政機関|一部事務組合|広域連合|地方独立行政法人|独立行政法人|公立|市立|町立|村立|県立|国立/;
const PUBLIC_KIND =
  /^(市|町|村|区|県|府|都)の(課|機関|部署|組織)|庁内|警察|ハローワーク|公共職業安定所|保健所|児童相談所|福祉事務所|教育委員会|消防/;
const PERSON = /民生委員|児童委員|個人(?!事務所|事業)/;

/**
 * 個人情報保護法上の区分 of an organisation, judged from the words of the office's list; the office may correct it.
 * Welfare commissioners speak for themselves, hospitals of municipalities stand under the private chapter (個人情報保護法58条), a commissioned body is a contractor.
 */
export function giverKindOf(organization: OrganizationWords, isContractorSeat = false): GiverKind {
  const { name, kind, legalForm } = organization;
  if (isContractorSeat || /委託/.test(legalForm)) return 'contractor';
  if (HOSPITAL.test(kind) || (HOSPITAL.test(name) && !PUBLIC_KIND.test(kind))) return 'private-operator';
  if (PUBLIC_FORM.test(legalForm) || PUBLIC_KIND.test(kind)) return 'public-body';
  if (legalForm === '' && /(市|町|村|区|県)[^\s]{0,12}(課|局|室|部|センター)$/.test(name) && /課|部|局/.test(name))
    return 'public-body';
  if (PERSON.test(kind) || PERSON.test(legalForm)) return 'individual';
  return 'private-operator';
}

const TRAITS: readonly (readonly [GiverTrait, (organization: OrganizationWords) => boolean])[] = [
  [
    'tax-office',
    ({ name, kind, secrecyNote }) =>
      /税務|納税|収納課|収税|債権管理/.test(name + kind) || /地方税法|国税通則法/.test(secrecyNote),
  ],
  [
    'grid-operator',
    ({ name, kind, secrecyNote }) =>
      /送配電|パワーグリッド/.test(name + kind) || /電気事業法第?(23|二十三)条/.test(secrecyNote),
  ],
  ['medical', ({ name, kind, secrecyNote }) => HOSPITAL.test(name + kind) || /刑法第?134条|医療法/.test(secrecyNote)],
  ['lawyer', ({ name, kind, secrecyNote }) => /弁護士|司法書士|行政書士/.test(name + kind + secrecyNote)],
  ['welfare-commissioner', ({ name, kind, secrecyNote }) => /民生委員|児童委員/.test(name + kind + secrecyNote)],
  ['police', ({ name, kind }) => /警察/.test(name + kind)],
  ['contractor', ({ legalForm, secrecyNote }) => /委託/.test(legalForm) || /第5条第3項/.test(secrecyNote)],
];

/** Secrecy and limits that follow an organisation, judged from the words of the office's list. */
export function giverTraitsOf(organization: OrganizationWords): readonly GiverTrait[] {
  return TRAITS.filter(([, holds]) => holds(organization)).map(([trait]) => trait);
}
