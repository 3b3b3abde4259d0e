/** Legal forms, owners and kinds of service directly before an organisation's name: they belong to the mention whichever way it is registered. */
const BEFORE =
  /(?:株式会社|有限会社|合同会社|合資会社|合名会社|(?:認定)?(?:NPO|特定非営利活動)(?:法人)?|社会福祉法人|学校法人|宗教法人|(?:一般|公益)(?:社団|財団)法人|医療法人(?:社団|財団)?(?:[ ]?[一-龠々ぁ-んァ-ヶー]{1,6}会)?|\((?:株|有|同|資|名|医|社福|福|学|宗|一社|一財|公社|公財|特非|N)\)|(?:カ|ユ|ド|フク|イ|トクヒ)\)|(?<![一-龠々])(?:[一-龠々]{1,5}[都道府県市区町村]|[都道府県市区町村])立|国立|私立|特別?養(?:護老人ホーム)?|老健|グループホーム|GH|ケアハウス|(?:就労(?:継続支援)?|就B)?[AB]型(?:事業所)?|デイサービス(?:センター)?|デイ|放デイ|(?:放課後等?)デイサービス|地域活動支援センター|作業所|訪看|訪問看護(?:ステーション)?|居宅(?:介護支援(?:事業所|センター)?)?|相談支援(?:事業所|センター)?|訪介|訪問介護(?:事業所)?|ヘルパー(?:ステーション)?|サ高住|有料(?:老人ホーム)?|小規模多機能(?:ホーム)?|生活介護|(?:無料低額|簡易)宿泊?所|無低|自立準備ホーム|救護施設|施設|老人ホーム|スーパー|居酒屋|スナック|喫茶|学童(?:クラブ|保育)?)(?:[ ]|の)?[「『"]?$/;
const AFTER =
  /^[」』"]?(?:株式会社|有限会社|合同会社|\((?:株|有|同)\)|(?:中等部|高等部|小学部|中学部)(?![一-龠々]{2}))/;
const REACH = 20;

/** Widens a certain hit on an organisation over the legal form, owner or kind of service that stands at its edges. */
export function organizationFrame(
  soft: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = soft.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const lead = BEFORE.exec(line)?.[0] ?? '';
  const isQuoted = /[「『"]$/.test(lead) && /^[」』"]/.test(soft.slice(end, end + 1));
  return {
    start: start - lead.length,
    end: end + (AFTER.exec(soft.slice(end, end + REACH))?.[0].length ?? (isQuoted ? 1 : 0)),
  };
}
