/** 生まれ after a date, in the soft form. */
export const BORN_AFTER =
  /^[ ]?(?:\([^)\n]{1,8}\)|（[^）\n]{1,8}）)?[ ]?(?:の|に|が|、)?[ ]?(?:[一-龠ぁ-んァ-ヶ]{1,10}(?:で|にて|において)(?:出生|生まれ|誕生)|生まれ|生れ|うまれ|ウマレ|産まれ|\(?birth\)?|お生まれ|出生(?![届証数率])|誕生(?!会)|\(生年月日|生(?![活徒命産計きか涯物前存協息育態]))/;
/** 生年月日 before a date, in the soft form. */
export const BORN_BEFORE =
  /(?:生[ ]?年[ ]?月[ ]?日|出生年月日|出生日|出産日|誕[ ]?生[ ]?日|誕生(?=は)|生年|生まれた日|お?生まれたのは|出生[ ]?[:：(は|]|\(生\)|DOB|D\.O\.B\.?|[Bb]irth(?:day|[ ]?date)?|BIRTH|[Bb]orn(?: on)?|BORN|バースデー|生まれ(?:は|が|:|：|年))[^\n。0-9をに]{0,16}$|氏名[ ]?[:/|,][^\n/|,0-9]{1,14}[/|,][ ]?$/;
/** 「生年月日は？」「…」: asked, and told on the same line or the next. */
export const BORN_ASKED =
  /(?:生年月日|誕生日|お?生まれ)[^\n0-9。]{0,14}(?:[？?][」』]?|」)[ ]?\n?[^\n0-9。]{0,6}[「『：:→][ ]?$/;
/** 生年月日は4月1日に確認: the day on which somebody looked. */
export const NOT_BORN_AFTER = /^[ ]?に(?:確認|行|実施|聴取|照会|登録|訂正|受付|届)/;
/** A line that ends with 生年月日: the date stands on the next. */
export const BORN_ABOVE = /(?:生[ ]?年[ ]?月[ ]?日|出生日|出産日|誕[ ]?生[ ]?日|DOB)[^\n0-9]{0,10}\n[ |>]{0,24}$/;
