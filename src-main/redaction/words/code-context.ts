/** What tells numbers of papers, laws and machines from numbers of people, in soft form. General knowledge. */

/** Right before a number of a paper, a law, a place of meeting or a public telephone. */
export const PAPER_BEFORE: RegExp =
  /(?:第|資料|様式|別紙|別表|別添|参考|議案|議題|告示|要綱|規則|条例|通知|図|表|法人番号|版|ver\.?|Ver\.?|No\.[ ]?議|(?<!番)号|令和|平成|昭和|(?<!契)約|全|計|午前|午後|最大|最低|上限|気温|震度|予算|金額|¥|\\|内線|番組|ページ|p\.|P\.|pp\.)[ ]?(?:番号)?[ :：は]{0,2}$/;
/** A paper of one's own: an insurance policy, a contract, a ticket of a pawn shop. */
export const OWN_PAPER: RegExp =
  /(?:証券|証書|証|契約|約定|会員|組合員?|保険|共済|質札|札|伝票|領収書|受付|予約|整理券|登録|車台)[ ]?(?:番号)?[ :：は]{0,2}第$/;
/** Right behind a number that counts, measures or dates something. */
export const UNIT_AFTER: RegExp =
  /^[ ]?(?:円|人|名(?!義)|件|年|月|日|時|分|秒|歳|才|%|世帯|戸|台|本|枚|冊|個|回|か月|ヶ月|カ月|割|倍|点|級|期|泊|室|席|km|m(?![a-z])|kg|g(?![a-z])|万|千円|千人|百|億|条|項|丁目|番地|番[0-9]|号線|局|キロ|センチ|ミリ|ml|mg|kcal)/;
/** Classes of standards and illnesses, names of machines: F32.1, ISO9001. */
export const LEGAL_CODE: RegExp =
  /^(?:ISO|JIS|IEC|RFC|ICD|DSM|COVID|SARS|SDG|ADL|IADL|MMSE|HDS|HDS-R|IQ|WISC|BMI|CRP|HbA1c|Wi-?Fi|USB|PM|CO|UTF|PDF)|^[A-Z][0-9]{1,2}(?:\.[0-9])?$/;
/** Words of machines and offices that hold letters, dots or digits without being anybody's name. */
export const USUAL_TOKEN: RegExp =
  /^(?:i?phone.*|ipad.*|android.*|windows.*|office[0-9]*|excel[0-9]*|word[0-9]*|mac.*|covid.*|wi-?fi.*|e-?mail|mail|zoom|teams|line|web|www.*|http.*|login|log-in|app|apps|sns|dm|id|no|yes|nhk|npo|mp[0-9]|ps[0-9]|[a-z]{1,3}[0-9]{1,2}|[a-z]+-[a-z]+|on|off|ok|sim|switch|amazon|google|yahoo|apple|docomo|softbank|rakuten|uq|(?:gmail|yahoo|icloud|docomo|ezweb|softbank|outlook|hotmail)\..*|.*\.(?:go|lg|or|ac)\.jp.*|.*\.(?:com|jp|net|org))$/i;
