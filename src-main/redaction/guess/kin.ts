const KIN =
  '長男|[次二三四]男|長女|[次二三四]女|末っ子|息子|娘|妹|弟|姉|兄|孫|妻|夫|母|父|祖母|祖父|叔母|叔父|伯母|伯父|甥|姪|嫁|元夫|元妻|亡夫|亡妻|内縁の夫|内縁の妻|おじ|おば|おい|めい|いとこ|はとこ|従兄|従弟|従姉|従妹|義兄|義弟|義姉|義妹|義父|義母|友人|友達|同級生|後輩|先輩|同僚|彼氏|彼女|恋人|旦那|亭主|女房|ダンナ';
/** A relation right before a name, with what joins them: 妹が, 次男・, 下の子(. */
export const KIN_BEFORE: RegExp = new RegExp(
  `(?:${KIN}|[上下中](?:の子)?)(?:が|は|・|、|の|:|\\(|「|\\.{1,3}|=|→|[?]|[?] )$`,
);
/** A relation that a given name touches: 弟至. */
export const KIN_FIRST: RegExp = new RegExp(`^(?:${KIN})(?=[一-龠々]{1,3}$)`);
