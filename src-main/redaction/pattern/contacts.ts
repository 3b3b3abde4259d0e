import type { Hit } from '../find/hit.ts';
import { type Lines, LONG_NUMBER, matchIn, PLACE_NUMBER, WORD } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import { OFFICE_BEFORE } from '../words/name-context.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const SEPARATOR = '[ ]?(?:の、|[-()./・ の~_=])[ ]?';
const PHONE = new RegExp(
  `(?<![0-9A-Za-z-])(?:(?:\\+|00)[ ]?81[ -]?(?:\\(0\\)[ -]?)?\\(?[1-9][0-9]{0,3}\\)?(?:[ -]?[0-9]{1,4}){1,2}[ -]?[0-9]{4}|\\(?0[0-9]{1,4}\\)?(?:${SEPARATOR}|(?<=\\)))[0-9]{1,4}${SEPARATOR}[0-9]{3,4}|0[0-9]{9,10})(?![0-9]|-[0-9])`,
  'g',
);
const ANY_DIGIT = '(?:[〇○零一二三四五六七八九0-9OolI|]|ゼロ)';
const OTHER_DIGIT_PHONE = new RegExp(
  `(?:[〇○零]|ゼロ|[Oo0](?=[OolI0-9〇一二三四五六七八九-]{2}))${ANY_DIGIT}{1,4}[ ]?(?:局の?|[-(のノ・ ])[ ]?${ANY_DIGIT}{1,4}[ ]?(?:局の?|[-)のノ・ ])[ ]?${ANY_DIGIT}{3,4}(?![0-9])`,
  'g',
);
const KANJI_RUN_PHONE =
  /(?:[〇零]|ゼロ)(?:[〇零一二三四五六七八九]|ゼロ){9,10}(?![〇零一二三四五六七八九])|(?<![-〇零一二三四五六七八九])[〇零][一二三四五六七八九][〇零一二三四五六七八九]{0,3}、[〇零一二三四五六七八九]{1,4}、[〇零一二三四五六七八九]{4}(?![-〇零一二三四五六七八九])/g;
const MOBILE = /(?<![0-9A-Za-z-])0[5789]0(?:[-() ・./の_~]{0,2}[0-9]){8}(?![0-9]|-[0-9])/g;
const SPACED_PHONE = /(?<![0-9A-Za-z-])0[0-9]{1,9}(?:[ ][0-9]{1,8}){1,3}(?![0-9-]|[ ][0-9])/g;
const FOREIGN_PHONE = /(?<![0-9A-Za-z])\+(?!81)[1-9][0-9]{0,2}(?:[ -]?\(?[0-9]{1,4}\)?){2,4}(?![0-9])/g;
/** 電話 48-1063: without the code of the area. */
const LOCAL_PHONE =
  /(?<=(?:自宅|電話|TEL|Tel|tel|☎|℡|FAX|連絡先|固定)(?:番号)?[ :：は]{0,3})[0-9]{2,4}(?:[-の]|局の?)[0-9]{4}(?![0-9-])|(?<=市外局番[ :：は]{0,2})0[0-9]{1,4}(?![0-9-])/g;
const EXTENSION =
  /^[ ]?[(・、,]?[ ]?\(?(?:(?:内線?|[Ee][Xx][Tt]\.?)\)?[ ]?(?:番号)?[ :]?[0-9〇一二三四五六七八九]{1,5}\)?|#[0-9]{2,5}(?![0-9]))|^[ ]?~[ ]?[0-9]{1,4}(?![0-9-])/;
const INTERNAL = /(?:内線|\(内線?\))[ ]?(?:番号)?[ :：は]{0,2}[0-9〇一二三四五六七八九]{2,5}(?![0-9名人件回年月日])/g;
const POSTAL =
  /〒[ ]?[0-9]{3}[ ]?-?[ ]?[0-9]{4}(?![0-9])|〒[ ]?[〇零一二三四五六七八九]{3}[ ]?[-の]?[ ]?[〇零一二三四五六七八九]{4}|(?<![〇零一二三四五六七八九])[〇零一二三四五六七八九]{3}[の-][〇零一二三四五六七八九]{4}(?=[、 \n]{0,3}(?:[一-龠々]{2,3}[都道府県]|[一-龠々ぁ-んァ-ヶ]{1,6}[市区郡町村]))|(?<![0-9A-SU-Za-z-])[0-9]{3}-[0-9]{4}(?=\)?[ \n]{0,3}(?:[一-龠々]{2,3}[都道府県]|[一-龠々ぁ-んァ-ヶ]{1,6}[市区郡町村]))/g;
/** 郵便番号は330の0061, Zip 330-0061. */
const LABELLED_POSTAL =
  /(?:郵便番号|〒\)|ユウビン(?:バンゴウ)?|[Zz][Ii][Pp](?:[ ]?[Cc]ode)?|[Pp]ost(?:al)?[ ]?[Cc]ode)[ :はが「]{0,3}([0-9〇零一二三四五六七八九]{3}[-の]?[0-9〇零一二三四五六七八九]{4})(?![0-9])/g;
const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}(?:[ ]?@[ ]?|[ ]?(?:\(at\)|\[at\]|（at）|＜at＞|<at>|アットマーク|アット|あっと(?:まーく)?|\(アット\)|[★☆■●◎◆♪](?=[A-Za-z0-9-]{1,40}\.[A-Za-z])|(?<=[A-Za-z0-9][ ])(?:at|AT)[ ](?=[A-Za-z0-9-]{1,40}(?:\.[A-Za-z]|[ ](?:dot|DOT)[ ])))[ ]?)(?:[A-Za-z0-9-]{1,63}(?:[ ]?(?:\.|\[\.\]|\[dot\]|\(dot\)|ドット|どっと|(?<=[ ])(?:dot|DOT)(?=[ ])|,(?=(?:com|co|ne|or|jp|net|example)(?![a-z])))[ ]?[A-Za-z0-9-]{1,63}){1,8}|[ァ-ヶー]{2,12}(?:[ ]?ドット[ ]?[ァ-ヶーA-Za-z]{2,12}){1,4})/g;
const URL =
  /(?:(?:h?[tx]{2}|t)ps?[ ]?:[ ]?\/\/(?:[一-龠々ぁ-んァ-ヶー]{1,20}(?=\.))?|www\.)(?:[!#-&*-;=?-Z_a-z~]|\[\.\]|[一-龠々ァ-ヶー]{1,12}(?=[/?#&=.-][A-Za-z0-9]))+|(?<![A-Za-z0-9@._-])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|jp|net|org|info|io|me|tv|dev|app|site|be|gg|ly|tw|cc|biz|blog|page|link|xyz|shop|cn|kr|vn|example)\/[!#-&*-;=?-Z_a-z~]*|(?<=(?:ホームページ|HP|サイト|ブログ|URL|ドメイン)[ :はが「]{0,3})(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}(?![a-z])/gi;
const HANDLE = /(?<![A-Za-z0-9._%+@/-])@[A-Za-z_][A-Za-z0-9_.]{2,29}(?![A-Za-z0-9_@])/g;
const NETWORKS = [
  'line',
  'instagram',
  'insta',
  'ig',
  'twitter',
  'facebook',
  'fb',
  'tiktok',
  'discord',
  'wechat',
  'kakaotalk',
  'skype',
  'threads',
  'youtube',
  'telegram',
  'signal',
  'whatsapp',
  'messenger',
  'sns',
  'bereal',
  'mixi',
  'paypay',
  'kakao',
  'zoom',
  'steam',
  'viber',
  'zalo',
  'weibo',
  'qq',
  'note',
];
const NETWORK = `(?<![A-Za-z])(?:${NETWORKS.map((name) => name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|')}|[Xx](?![A-Za-z])|ID(?=[ ]?[「『:：は]|[ ]+[A-Za-z0-9_.]*[0-9_]))|ライン|インスタ(?:グラム)?|ツイッター|フェイスブック|ティックトック|ディスコード|微信号?|ウィーチャット|カカオ(?:トーク)?|スカイプ|メルカリ|ラクマ|ヤフオク|ペイペイ|アメブロ|テレグラム|シグナル|ワッツアップ|メッセンジャー|スレッズ|ユーチューブ|ビーリアル|バイバー`;
const SNS = new RegExp(
  `(?:${NETWORK})[ ]?(?:の|用)?[ ]?(?:ID|Id|id|アイディ|アカウント(?:名)?|ユーザー(?:名|ネーム)|ハンドル(?:ネーム)?|登録名?|表示名|名)?[ ]?(?:は|が|で|:|：|=|→|「|『|\\(|（)?[ ]?[「『（(:：]?[ ]?(@?(?:live:)?[A-Za-z0-9][A-Za-z0-9_.#-]{2,31})`,
  'g',
);
/** ラインの名前は「はな♡」: whatever stands in the brackets. */
const SHOWN_NAME = new RegExp(
  `(?:${NETWORK})[ ]?(?:の|用の?|での)?[ ]?(?:ID|Id|id|アイディ|アカウント(?:名)?|ユーザー(?:名|ネーム)|ハンドル(?:ネーム)?|登録名?|表示名|名前|名)(?:は|が|:| )?[「『]([^」』\\n]{2,24})[」』]`,
  'g',
);
const SNS_WORD = /^(?:https?|www|id|the|line|login|app)$/i;

/** Phones, postal codes, e-mail, URLs and accounts in social networks. */
export function findContacts(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const numbers = lines.having(LONG_NUMBER);
  const words = lines.having(WORD);
  for (const pattern of [PHONE, MOBILE, SPACED_PHONE, OTHER_DIGIT_PHONE, KANJI_RUN_PHONE])
    matchIn(soft, numbers, pattern, (match, start) => pushPhone(hits, soft, match[0], start));
  matchIn(soft, numbers, FOREIGN_PHONE, (match, start) => {
    if (asciiDigits(match[0]).length >= 9) hits.push(patternHit('phone', start, start + match[0].length));
  });
  matchIn(soft, lines.having(LONG_NUMBER | PLACE_NUMBER), LOCAL_PHONE, (match, start) =>
    hits.push(patternHit('phone', start, start + match[0].length)),
  );
  matchIn(soft, numbers, POSTAL, (match, start) =>
    hits.push(patternHit('postal-code', start, start + match[0].length)),
  );
  matchIn(soft, numbers, LABELLED_POSTAL, (match, start) => {
    const end = start + match[0].length;
    hits.push(patternHit('postal-code', end - (match[1] ?? '').length, end));
  });
  for (const [pattern, type] of [
    [EMAIL, 'email'],
    [URL, 'url'],
    [HANDLE, 'sns'],
  ] as const) {
    matchIn(soft, words, pattern, (match, start) =>
      hits.push(patternHit(type, start, start + match[0].replace(/[.,]+$/, '').length)),
    );
  }
  matchIn(soft, lines.having(WORD | LONG_NUMBER), SNS, (match, start) => pushAccount(hits, soft, match, start));
  matchIn(soft, lines.having(WORD | LONG_NUMBER), SHOWN_NAME, (match, start) => {
    const end = start + match[0].length - 1;
    hits.push(patternHit('sns', end - (match[1] ?? '').length, end));
  });
  matchIn(soft, lines.having(PLACE_NUMBER), INTERNAL, (match, start) =>
    hits.push(patternHit('phone', start, start + match[0].length)),
  );
  return hits;
}

function pushPhone(hits: Hit[], soft: string, text: string, start: number): void {
  const digits = asciiDigits(text);
  const length = digits.replace(/^(?:00)?810?/, '0').length;
  const isNational = /^0[1-9]/.test(digits) || /^(?:00)?81/.test(digits);
  if (length < 10 || length > 11 || !isNational || /^0[0-9]{3,}\.(?![0-9]{1,4}\.[0-9]{4}$)/.test(text)) return;
  const end = start + text.length;
  const hit = patternHit('phone', start, end + (EXTENSION.exec(soft.slice(end, end + 18))?.[0].length ?? 0));
  // The line of a public office stands with its name; a mobile number never is one.
  const isOffice = !/^(?:81|0)[5789]0/.test(digits) && OFFICE_BEFORE.test(lineBefore(soft, start, 18));
  hits.push(isOffice ? { ...hit, source: 'guess' } : hit);
}

function pushAccount(hits: Hit[], soft: string, match: RegExpMatchArray, at: number): void {
  const written = match[1] ?? '';
  const name = written.replace(/[.-]+$/, '');
  const hasName =
    !SNS_WORD.test(name) &&
    (/[0-9_@.]/.test(name) || /ID|アカウント|名|「|『|[:：]/i.test(match[0].slice(0, -written.length)));
  const start = at + match[0].length - written.length;
  if (hasName && !/^[0-9]{1,4}$/.test(name) && !/^[0-9]+(?:年|月|日|人|円|時)/.test(soft.slice(start, start + 8)))
    hits.push(patternHit('sns', start, start + name.length));
}
