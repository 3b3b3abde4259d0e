import { expect, test } from 'vitest';
import { findSpans } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';

const FAMILIES = '福島 千葉 大分 北川 大石 若松 小松 三浦 鹿島 日野 柏 泉 光 森 林 原'.split(' ');
const PLACES =
  '〇県の最低賃金 〇市役所に照会 〇駅前の交番 〇川の堤防 〇橋を渡る 〇総合病院 〇小学校の校庭 〇公園で炊き出し 〇商店街の祭り 〇交差点の信号 JR〇線が運休 〇温泉に研修旅行 〇産のりんご 〇行きのバスは1日2本 〇警察署に相談 〇空港で出迎え 〇高校の文化祭 〇ダムの放流 〇峠は積雪 〇団地の自治会 ハローワーク〇 法テラス〇 〇の海岸線 〇漁港 〇スタジアム 〇ICを降りて 〇新聞の記事 〇テレビの取材 〇ナンバーの車 〇郡の町村会'.split(
    ' ',
  );

/** 地名は消さない: places that share a family's name may be a suggestion at most. */
test.each(FAMILIES)('places called %s stay', (family) => {
  const register = prepareRegister({ known: [{ kind: 'person', value: `${family}　誠一` }] });
  const touched = PLACES.map((place) => `今月は${place.replace('〇', family)}について。`).filter((text) =>
    findSpans(text, register).some((span) => span.source !== 'guess' && text.slice(span.start, span.end) === family),
  );
  expect(touched).toEqual([]);
});
