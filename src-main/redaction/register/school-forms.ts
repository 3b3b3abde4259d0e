/** 学校名の略し方: what is left of a school's name when people speak of it. */

/** Kinds of schools, as they end a name. */
export const SCHOOL =
  /(高等専門学校|高等学校|中等教育学校|小学校|中学校|特別支援学校|高校|保育園|保育所|幼稚園|こども園)/;
/** A kind of school, not a name. */
export const SCHOOL_KIND =
  /^(?:農業|工業|商業|水産|農林|総合|看護|女子|男子|附属|付属|実業|定時制|通信制)(?:高等学校|高校|中学校|小学校|高)$/;
const SCHOOL_SHORT: Readonly<Record<string, readonly string[]>> = {
  高等学校: ['高校', '高'],
  高校: ['高等学校', '高'],
  小学校: ['小'],
  中学校: ['中'],
  保育園: ['保育所', '園'],
  保育所: ['保育園'],
  高等専門学校: ['高専'],
  特別支援学校: ['支援学校', '養護学校', '特別支援', '支援', '特支'],
  幼稚園: ['幼', '園'],
  こども園: ['園'],
};
/** What stands behind the name of a school and is often left out. */
const COURSE =
  /^(.+(?:学校|高校|学園|学院))[ ]?((?:定時制|通信制|全日制|夜間部?|課程|[一-龠々]{2,4}科|高等部|中学部|小学部|中等部|分校)+)$/;

/** 聖泉女子 of 聖泉女子高等学校; '' if it is no school. */
export function schoolName(core: string): string {
  const kind = SCHOOL.exec(core)?.[1];
  return kind ? core.slice(0, core.indexOf(kind)) : '';
}

/** 第三小, 港南高, 港南定時制: the name with a short word for the kind. */
export function schoolShort(core: string): readonly string[] {
  const kind = SCHOOL.exec(core)?.[1];
  const shorts = kind ? (SCHOOL_SHORT[kind] ?? []) : [];
  const name = kind ? core.slice(0, core.indexOf(kind)) : '';
  const course = /定時制|通信制/.exec(core)?.[0];
  if (name.length < 1) return [];
  return [...shorts, ...(course ? [course] : [])].map((short) => name + short);
}

/** The name without the course or department behind it. */
export function withoutCourse(name: string): string {
  return name.replace(COURSE, '$1');
}
