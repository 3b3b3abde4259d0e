import { foldWidth } from './fold.ts';

/** Words that stand where an address would: it is kept secret. */
export const SECRET_PLACE = /支援措置|非表示|秘匿|非開示|非公開|[（(]秘[）)]|^秘$|口外|ＤＶ|DV|記載しない/;
const PLACE_TOLD =
  /(?:転入先|転居先|避難先|入居先|移転先|居所|現住所|居住地|住所|所在地?|住まい)\s*[＝=:：はが→]\s*(?!.{0,4}(?:秘|非|支援措置|不明))/;

/** Town names of the addresses of a register (`玉清市瀬戸口1丁目` → 瀬戸口), with which a hidden address may be told. */
export function townNamesOf(addresses: readonly string[]): ReadonlySet<string> {
  const names = addresses.flatMap((address) => {
    const local = foldWidth(address)
      .replace(/^[（(][^）)]*[）)]/, '')
      .replace(/^.{1,4}?[都道府県]/, '')
      .replace(/^.{1,8}?[市郡]/, '')
      .replace(/^.{1,5}?[町村区](?=.*[町丁番])/, '');
    const town = local.match(
      /^(?:大字)?([一-龠ぁ-んァ-ヶー々]{2,}?)(?=[\d一二三四五六七八九十]+(?:丁目|番|号|-)|\d|字)/,
    )?.[1];
    return town ? [town] : [];
  });
  return new Set(names);
}

/** Whether a text about a person whose address is kept secret tells where the person lives. */
export function tellsPlace(text: string, towns: ReadonlySet<string>): boolean {
  return PLACE_TOLD.test(text) || [...towns].some((town) => text.includes(town));
}
