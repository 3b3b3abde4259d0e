import { BOUND_FOR } from './no-plain-bodies.ts';
import { isPlain } from './plain-text.ts';
import type { Found, Scene } from './scene.ts';

/** 二つの集落, この団地: function words before what is only a kind of place. */
const FUNCTION =
  /^(?:字(?:[はがをものにで]|ば[っか]|だけ|まで|など|さえ)|つの|この|その|あの|どの|ある|いる|いない|ほかの|などの|での|からの|への|との|ような|という|された?|した|する|ない|さん(?:は|の|が)|[ぁ-ん]{0,3}[るたいうくすつむぶぐ](?:文化|住宅|団地|寮|荘|ビル|長屋)|[ぁ-ん]{2,5}[はもがでに](?:団地|住宅|公舎|寮|ビル)$)/;
/** Only these have numbers that nothing public has. */
const NUMBERED = /[0-9〇一二三四五六七八九十](?:号室?|番地?|-[0-9]+)?$/;

/** 普通の場所: homes that are only a kind of place (二つの集落, 生涯学習プラザ) or the form of a letter (T字杖) are none. */
export function asPlace(scene: Scene, found: Found): Found | null {
  if (found.type !== 'address' || scene.lexicon.isBare) return found;
  const { soft } = scene;
  const text = soft.slice(found.start, found.end);
  if (/^テラス/.test(text) && soft[found.start - 1] === '法') return null;
  if (/^(?:回|年|号|[きりみけめ]の)/.test(text) && /[0-9一-龠々]/.test(soft[found.start - 1] ?? '')) return null;
  if (text.includes('\n') && text.split(/\n[ >]*/).every((piece) => isPlain(scene, piece.trim()))) return null;
  if (
    /^[東西南北上下中]班$/.test(text.trim()) &&
    !/^(?:に(?:住|越|引)|の(?:家|自宅|実家|[一-龠々]{1,3}さん)|在住|内)/.test(soft.slice(found.end, found.end + 6))
  )
    return null;
  if (/^字/.test(text) && /[A-Z]/.test(soft[found.start - 1] ?? '')) return null;
  if (/[0-9]{1,2}階$/.test(text) && isPlain(scene, text.replace(/[0-9]{1,2}階$/, ''))) return null;
  if (NUMBERED.test(text)) return found;
  if (BOUND_FOR.test(soft.slice(found.end, found.end + 3))) return null;
  return FUNCTION.test(text) || isPlain(scene, text) ? null : found;
}
