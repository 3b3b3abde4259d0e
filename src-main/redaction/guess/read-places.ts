import { sweep } from '../text/sweep.ts';
import { endedBy } from './endings.ts';
import type { Found, Scene } from './scene.ts';

const BUILDING_WORD =
  'ハイツ|コーポ|アパート|マンション|メゾン|レジデンス|パレス|ハイム|ヴィラ|ビラ|コート|シャトー|ヒルズ|ガーデン|フラット|ドミール|エステート|カーサ|テラス|ハウス|タウン|ビレッジ|キャッスル|グランデ|フォレスト|サンライズ|ロイヤル|プラザ|ドエル|エスポワール|ルミエール|ドミトリー|シェアハウス|団地|住宅|公舎|官舎|寮|荘|文化(?=[ ]?[0-9]|住宅|の[0-9])|長屋|棟割|ビル(?=[0-9のにでへをは、。 ]|$)';
const ROOM =
  '(?:[新旧本別東西南北]館)?(?:[ ]?[0-9A-Z第]{1,4}(?:号棟|棟|号館))?(?:[ ]?[A-Z]?[0-9]{1,4}(?:-[0-9]{1,4})?(?:号室|号|階|室)?)?';
const BUILDING_NAME =
  /(?:(?:第[一二三四五0-9])?[一-龠ァ-ヶーA-Za-z・々ヶ]{1,12}|(?:(?<![一-龠々])|(?:第[一二三四五0-9]|[新旧東西南北]))[ぁ-んー]{2,7}|[一-龠々]{1,3}の[一-龠々]{1,3})$/;
/** Names of buildings that end so: ひまわり荘5, 第二若草ハイツ204号室. */
const ENDS_BUILDING: RegExp = new RegExp(
  `(?:${BUILDING_WORD})(?![ァ-ヶー]|関係|問題|街|地域|手当|ローン|改修|確保|支援|扶助|課|費|喪失|入居|提供|生活|探|保証|内|外|型)${ROOM}`,
  'g',
);
/** … and that begin so: メゾン・ド・リュミエール101号, コーポ青空. */
const BEGINS_BUILDING: RegExp = new RegExp(
  `(?:${BUILDING_WORD.replace(/\|(?:団地|住宅|公舎|官舎|寮|荘|文化|長屋|棟割|ビル\(\?=\[0-9のにでへをは、。 \]\|\$\)|アパート|マンション|ハウス|タウン)/g, '')})・?([ァ-ヶー一-龠々A-Za-z・]{2,14}|[ぁ-ん]{3,6}(?=[ 0-9]))${ROOM}`,
  'g',
);
const PUBLIC_HOUSING: RegExp =
  /(?:[市県町村都府道区]営|公営|UR|公団|雇用促進)[ ]?[一-龠々ぁ-んァ-ヶー]{0,8}(?:住宅|団地)(?:[ ]?[A-Z0-9]{1,3}(?:号棟|棟|-[0-9]{1,4}))(?:[ ]?[0-9]{1,4}号室?)?/g;
const GENERIC =
  /^(?:公営|市営|県営|町営|村営|都営|府営|賃貸|木造|民間|ライブ|ビニール|モデル|ログ|プレハブ|コンテナ|トレーラー|ハーフ|ゲスト|オペラ|老朽|分譲|一般|空き?|社員|独身|学生|借上|借り上げ|特別|同じ|別|他|当|各|本|新|旧|古い|現|前|元|次|持家|集合|一戸建|戸建|公的|災害|応急|仮設|復興|高齢者|障害者|母子|単身|家族|世帯|同|安い|近く|今|隣|ワンルーム|デザイナーズ|ファミリー|グループ|ケア|シェア|モデル|シェルター|多文化|異文化|日本|食|生活|地域|職員|教員|女子|男子|県外|市外|町外|当該|自宅|入居|退去|転居|家賃|新築|中古|低額|無料|簡易|サービス付き高齢者向け|大型|高層|低層|築古|会社|工場|学校|福祉|介護|デイ|町立|市立|別の|この|その|あの|ある|いる|した|した古い|安い|古い|住んでいる|借りている|今の|前の|元の|次の|または|および|民間の|同じ)$/;
const TOWN_NAME = /(?:[一-龠々]{1,4}[市郡])?[一-龠ぁ-んァ-ヶ々]{1,7}$/;
const TOWN =
  /(?:町|丁目|集落|団地|新田|ヶ丘|が丘|ケ丘|台|字[一-龠々]{1,4}|部落|組)(?=に(?:住|転居|引っ?越|居住|家|実家|一人|独|戻|間借)|の(?:自宅|実家|家|アパート|借家|住まい|奥|外れ|はずれ|一軒家|市営|県営|持ち家|長屋)|在住|出身|で(?:暮|一人|生活|独|同居)|から(?:通|転入|引っ?越))/g;
const HAMLET =
  /(?:[一-龠々]{1,4}[郡市])?(?:[一-龠々ぁ-んァ-ヶ]{1,6}[町村])?(?:大字|小字|(?<![文数漢名赤苗黒活太細十点英習])字)[ ]?[一-龠ぁ-んァ-ヶ々]{1,6}?(?:の[一二三四五六1-6]軒目|第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})地割[ ]?(?:[0-9]{1,4}|[一二三四五六七八九十百千〇]{1,6})(?:番地?)?(?:[-の](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}))?|[ ]?(?:[0-9]{1,4}|[一二三四五六七八九十百千〇]{1,6})(?:番地|番)?(?:[-の][0-9]{1,3})?[イロハニホヘト]?|(?=[、。 \n)）のにで]|番|$))/g;
const PRIVATE_LABEL =
  /(?:住所|居所|自宅|実家|現住所|転居先|避難先|帰省先|所在地?|本籍)[ ]?[:：|｜][ ]?([^\n、。|()（）]{3,30})/g;

/** Unknown buildings, hamlets and quarters where somebody lives. */
export function readPlaces(scene: Scene): readonly Found[] {
  const { lines } = scene;
  const found: Found[] = [];
  const push = (start: number, end: number): void => {
    found.push({ start, end, type: 'address', isStrong: false });
  };
  for (const one of endedBy(scene, BUILDING_NAME, ENDS_BUILDING, 16)) {
    const name = one.name.replace(/^[はがをにのもとでへや](?=[ぁ-ん]{3})/, '');
    const hasRoom = /[0-9]/.test(one.ending.slice(-3));
    const isShort = name.length < 2 && !hasRoom;
    if (isGeneric(name) || (isShort && /荘|寮|住宅|文化|タウン|ハウス|プラザ|テラス|ガーデン|コート/.test(one.ending)))
      continue;
    push(one.start + one.name.length - name.length, one.end);
  }
  for (const match of sweep(lines, BEGINS_BUILDING))
    if (!isGeneric(match[1] ?? '')) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, PUBLIC_HOUSING)) push(match.index, match.index + match[0].length);
  for (const { start, end } of endedBy(scene, TOWN_NAME, TOWN, 13)) push(start, end);
  for (const match of sweep(lines, HAMLET)) push(match.index, match.index + match[0].length);
  for (const match of sweep(lines, PRIVATE_LABEL)) {
    const value = match[1] ?? '';
    if (/[0-9一二三四五六七八九十町村字荘]/.test(value) && !/^(?:不明|同上|変更|なし|は|の|が|に)/.test(value.trim()))
      push(match.index + match[0].length - value.length, match.index + match[0].trimEnd().length);
  }
  return found;
}

function isGeneric(name: string): boolean {
  return (
    GENERIC.test(name) ||
    (/^[一-龠々]$/.test(name) && /[新旧古別他当各本現前元次同]/.test(name)) ||
    /(?:する|した|いる|ある|ない|って|という|など|また|から|まで|より|です|ます|この|その|あの)$/.test(name)
  );
}
