/** 生まれ after a date, in the soft form. */
export const BORN_AFTER =
  /^[ ]?(?:\([^)\n]{1,8}\)|（[^）\n]{1,8}）)?[ ]?(?:の|に|が)?[ ]?(?:生まれ|生れ|うまれ|出生|誕生|生(?![活徒命産計きか]))/;
/** 生年月日 before a date, in the soft form. */
export const BORN_BEFORE =
  /(?:生年月日|出生日|誕生日|生年|生まれた日|DOB|D\.O\.B\.?|[Bb]irth(?:day|[ ]?date)?|[Bb]orn(?: on)?|生まれ(?:は|が|:|：))[^\n。0-9]{0,12}$/;
