import { type Hit, inLabel, type View } from '../find/hit.ts';
import type { PreparedRegister } from '../register.ts';
import { tightForm } from '../text/fold.ts';
import { acrossSeams, joinLines } from './across-lines.ts';
import { joinAddresses } from './join-addresses.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { asBody } from './no-bodies.ts';
import { asPerson } from './no-people.ts';
import { asPlace } from './no-places.ts';
import { asNamedBody } from './no-plain-bodies.ts';
import { isPlainPerson } from './no-plain-people.ts';
import { readBeforeDates } from './read-before-dates.ts';
import { readBeside, readRows } from './read-beside.ts';
import { readBodies } from './read-bodies.ts';
import { readByVerbs } from './read-by-verbs.ts';
import { readChatNames } from './read-chat-names.ts';
import { readCodes } from './read-codes.ts';
import { readCorrections } from './read-corrections.ts';
import { readCuedBodies } from './read-cued-bodies.ts';
import { readDwellings } from './read-dwellings.ts';
import { readEndedBodies } from './read-ended-bodies.ts';
import { readHiraganaRuns } from './read-hiragana-runs.ts';
import { readKanaNotes } from './read-kana-notes.ts';
import { readKanaPeople } from './read-kana-people.ts';
import { readLabelledBodies } from './read-labelled-bodies.ts';
import { readLatinPeople } from './read-latin-people.ts';
import { readMentions } from './read-mentions.ts';
import { readNearRegister } from './read-near-register.ts';
import { readNicknames } from './read-nicknames.ts';
import { readKanjiPeople } from './read-people.ts';
import { readPlacedBodies } from './read-placed-bodies.ts';
import { readPlaces } from './read-places.ts';
import { readSchools } from './read-schools.ts';
import { readScripts } from './read-scripts.ts';
import { readShapedNames } from './read-shaped-names.ts';
import { readToldNames } from './read-told-names.ts';
import { readWriters } from './read-writers.ts';
import { type Found, innerScene, type Scene, sceneOf } from './scene.ts';
import { readSpacedPeople } from './spaced-print.ts';
import { asWhole } from './whole-names.ts';

/** As long as a line of running text at least is, in characters. */
const RUNNING = 12;
/** Without a lexicon only the names that are built in are known. */
const builtIn: { lexicon?: Lexicon } = {};

/**
 * 推測: people, places and bodies that nobody registered. Names are recognised by what stands beside them and by the lexicon; a name
 * that is sure somewhere is looked for everywhere. Only suggestions, never certain.
 */
export function findGuesses(view: View, register: PreparedRegister, given?: Lexicon): readonly Hit[] {
  if (!given) builtIn.lexicon ??= readLexicon('');
  const lexicon = given ?? (builtIn.lexicon as Lexicon);
  const { soft } = view.text;
  const scene = sceneOf(view, lexicon);
  const joined = joinLines(soft);
  const isOneWord = ({ start, end }: Found): boolean => !soft.slice(start, end).includes(' ');
  const wrapped = joinLines(soft, RUNNING);
  const broken = innerScene(wrapped.text, scene);
  const inner = innerScene(joined.text, scene);
  const people = [
    ...peopleIn(scene),
    ...readSpacedPeople(scene),
    ...acrossSeams(joined, peopleIn(inner)).filter(({ isCalled }) => isCalled !== true),
  ]
    .flatMap((one) => asPerson(scene, one) ?? [])
    .filter((one) => mayBeSuggested(view, one));
  const all = [
    ...people,
    ...readMentions(view.text, people, lexicon).filter((one) => mayBeSuggested(view, one)),
    ...readNearRegister(view.text, register, lexicon).filter((one) => mayBeSuggested(view, one)),
    ...bodiesIn(scene),
    ...placesIn(scene),
    ...readCodes(scene),
    ...acrossSeams(joined, [...readBodies(inner), ...readLabelledBodies(inner), ...readSchools(inner)]).filter(
      isOneWord,
    ),
    ...acrossSeams(joined, readPlaces(inner)).filter(isOneWord),
    ...acrossSeams(wrapped, [...bodiesIn(broken), ...placesIn(broken), ...readCodes(broken)]),
  ];
  const entities = new Map<string, number>();
  return all
    .flatMap((one) => asPerson(scene, one) ?? [])
    .flatMap((one) => asBody(scene, one) ?? [])
    .flatMap((one) => asNamedBody(scene, one) ?? [])
    .flatMap((one) => asPlace(scene, one) ?? [])
    .filter((one) => !isPlainPerson(scene, one))
    .map((one) => (lexicon.isBare ? one : asWhole(scene, one)))
    .filter(
      ({ start, end, type }) => type === 'organization' || !inLabel(view, start) || HANDLE.test(soft.slice(start, end)),
    )
    .map(({ start, end, type }) => ({
      start,
      end: type === 'person' ? end + calledLength(soft, start, end) : end,
      type,
      source: 'guess',
      entity: type === 'person' ? nearest(entities, soft.slice(start, end), register) : -1,
    }));
}

/** Workplaces, shops, schools, hospitals, clubs … by all that tells them. */
function bodiesIn(scene: Scene): readonly Found[] {
  const found = [...readBodies(scene), ...readLabelledBodies(scene), ...readSchools(scene)];
  // Without words to know them by, every common noun would be the name of a body.
  if (scene.lexicon.isBare) return found;
  return [...found, ...readPlacedBodies(scene), ...readEndedBodies(scene), ...readCuedBodies(scene)];
}

function placesIn(scene: Scene): readonly Found[] {
  return joinAddresses(scene.soft, [...readPlaces(scene), ...readDwellings(scene)]);
}

/** 竹やん, マー君: forms of address that belong to what somebody is called. */
function calledLength(soft: string, start: number, end: number): number {
  const isKana = /^[ぁ-んァ-ヶー]+$/.test(soft.slice(start, end));
  if (/[ッっ]$/.test(soft.slice(start, end)) && soft.startsWith('さん', end)) return 2;
  const form = CALLED_FORM.exec(soft.slice(end, end + 5))?.[0].length ?? 0;
  if (form > 0) return form;
  if (isKana && /[「『]/.test(soft[start - 1] ?? '') && /^さん[」』]/.test(soft.slice(end, end + 3))) return 2;
  const kin = isKana ? (KIN_FORM.exec(soft.slice(end, end + 6))?.[0].length ?? 0) : 0;
  return kin > 0 ? kin : isKana && /^君(?![一-龠々])/.test(soft.slice(end, end + 2)) ? 1 : 0;
}

const CALLED_FORM = /^(?:ちゃん|くん|チャン|クン|やん|坊|公(?![一-龠々])|っち|つぁん|ちゃ(?=[がはもにのを、」だばか]))/;
const KIN_FORM =
  /^(?:ママ|パパ|おじい|おばあ|おじぃ|おばぁ|ばあ|じい|ばば|じじ|ねえ|にい|おば|おじ|兄(?!弟)|姉(?!妹)|婆|爺|どん|先輩|ー)(?:ちゃん|さん)?(?=[はがをにもとのへ、。!?」』)( \n]|から|より|って|なら|だ[けっよ]|か|や|$)|^さ(?=[がはもにのをあー、])/;

function peopleIn(scene: Scene): readonly Found[] {
  const people = [...readKanjiPeople(scene), ...readKanaPeople(scene), ...readLatinPeople(scene)];
  if (scene.lexicon.isBare) return people;
  const more = [
    ...people,
    ...readNicknames(scene),
    ...readByVerbs(scene),
    ...readWriters(scene),
    ...readHiraganaRuns(scene),
    ...readChatNames(scene),
    ...readRows(scene),
    ...readScripts(scene),
    ...readKanaNotes(scene),
    ...readShapedNames(scene),
    ...readCorrections(scene),
    ...readToldNames(scene),
    ...readBeforeDates(scene),
  ];
  return [...more, ...readBeside(scene, more)];
}

/** In chats people who are no officials stand before what they write, by what they are called: タカ, ゆうちゃん. */
const HANDLE = /^[ぁ-んァ-ヶーA-Za-z]{2,8}$/;

/** Those who speak in the meeting and those to be kept are not suggested by their family name. */
function mayBeSuggested(view: View, { start, end }: Found): boolean {
  const name = view.text.soft.slice(start, end);
  // 包括東 五十嵐: the section before whoever is to be kept.
  const isKept = name.split(' ').some((part, index) => index > 0 && view.speakers.has(tightForm(part)));
  return HANDLE.test(name) || !(isKept || view.speakers.has(tightForm(name)));
}

/** A known family name of the same length that differs in at most one character, or −1. */
function nearest(seen: Map<string, number>, text: string, register: PreparedRegister): number {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const name = tightForm(text);
  let entity = register.families.get(name) ?? -1;
  if (entity < 0 && name.length >= 2 && name.length <= 4)
    for (let at = 0; at < name.length && entity < 0; at++)
      entity = register.familyGaps.get(`${name.slice(0, at)}＊${name.slice(at + 1)}`) ?? -1;
  seen.set(text, entity);
  return entity;
}
