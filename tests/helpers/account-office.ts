import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import type { exporting } from '../../src-main/contract/export.ts';
import { person, supportCase } from './blank.ts';
import { openOffice, ROOT, type TestCore, type TestOptions } from './core.ts';
import { type Stage, setStage, tell, telling } from './stage.ts';

export type SubjectAccountingInput = z.input<typeof exporting.subjectAccounting.input>;

/** An office that told much about one person, with other people in nearly every sentence. */
export interface AccountOffice {
  readonly office: TestCore;
  /** Closes the office and removes what the test laid out. */
  close(): Promise<void>;
  readonly stage: Stage;
  readonly subjectId: string;
  /** Strings that are the person's own. */
  readonly own: readonly string[];
  /** Strings that belong to others. */
  readonly others: readonly string[];
  /** What was told, sentence by sentence. */
  readonly contents: readonly string[];
  readonly count: number;
  /** Numbers of the entries, oldest first. */
  readonly seqs: readonly number[];
}

const FAMILIES = ['梁瀬', '阿久津', '勅使河原', '一ノ瀬', '比嘉', '与那嶺', '蓮見', '三田村', '小田切', '鷲尾'];
const GIVENS = ['美代子', '葛󠄀一', '慎太郎', '清', '𠮷乃', '和歌子', '恵', '龍之介', '百合香', '正二'];

/** Fills an office with `total` disclosures about one person; the same seed gives the same names. */
export async function openAccountOffice(
  host: NonNullable<TestOptions['host']>,
  { seed = 20_260_827, total = 60 }: { readonly seed?: number; readonly total?: number } = {},
): Promise<AccountOffice> {
  const resourcesFolder = resourcesWithFonts();
  const office = await openOffice('staff', { now: () => new Date('2026-08-27T05:00:00.000Z'), host, resourcesFolder });
  const stage = await setStage(office);
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const digits = () => String(1000 + Math.floor(random() * 9000));
  const registered = Array.from({ length: 12 }, () => ({
    family: pick(FAMILIES),
    given: pick(GIVENS),
    phone: `080-${digits()}-${digits()}`,
  }));
  for (const [at, one] of registered.entries())
    await office.api.supportCase.add(
      supportCase(`R8-${700 + at}`, [
        person({
          name: `${one.family} ${one.given}`,
          identifiers: [{ kind: 'phone', value: one.phone }],
        }),
      ]),
    );
  const contents: string[] = [];
  const others = new Set<string>(['葛󠄀一', '窓口 三郎', '電力 四子']);
  const sentences = (at: number): string => {
    const one = pick(registered);
    const name = pick([`${one.family}${one.given}`, `${one.family} ${one.given}`, `${one.family}　${one.given}`]);
    const unknown = pick(['宇津木', '伊集院', '左右田', '能勢川']);
    others.add(`${one.family}${one.given}`);
    const kinds = [
      () => `隣人の${name}さんが、髙﨑 𠮷次さんの家の明かりがつかないと話した。`,
      () => {
        others.add(one.phone);
        return `緊急連絡先は${name}（${one.phone}）。本人の電話は090-0000-4521。`;
      },
      () => {
        others.add(unknown);
        return `家主の${unknown}さんから家賃の相談。住所は架空市標原町2丁目14番7号。`;
      },
      () => '長男の髙﨑 葛󠄀一さんとは連絡がとれない。たかさき よしじさんは在宅。',
      () => '窓口 三郎が訪問し、電力 四子が検針の様子を伝えた。公共料金を三月滞納している。',
      () => {
        const mail = `m${digits()}@example.jp`;
        others.add(mail);
        return `知人の連絡先は ${mail}。髙﨑さんは食事をとれていない。`;
      },
    ];
    return (kinds[at % kinds.length] as () => string)();
  };
  for (let at = 0; at < total - 1; at += 1) {
    const content = at === 0 ? '最初の記録の内容。危険があり転居した。' : sentences(at);
    contents.push(content);
    const told = await tell(stage, { content });
    if (at !== total - 2) continue;
    await office.api.disclosure.correct({
      ...telling(stage, { content: `${content}（二月ではなく三月）` }),
      correctsId: told.id,
      correctionReason: '聞き違い',
    });
  }
  const subjectId = stage.household.persons[0]?.id ?? '';
  const { rows } = await office.api.accounting.ofPerson({ personId: subjectId });
  return {
    office,
    close: async () => {
      await office.close();
      rmSync(resourcesFolder, { recursive: true });
    },
    stage,
    subjectId,
    own: ['髙﨑 𠮷次', 'たかさき よしじ', '架空市標原町2丁目14番7号', '090-0000-4521'],
    others: [...others],
    contents,
    count: total,
    seqs: rows.map(({ seq }) => seq),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The resources as the build lays them out: PDF pages embed their fonts. */
export function resourcesWithFonts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-resources-'));
  cpSync(join(ROOT, 'resources'), folder, { recursive: true });
  for (const [weight, face] of [
    ['400Regular', 'BIZUDPGothic_400Regular.ttf'],
    ['700Bold', 'BIZUDPGothic_700Bold.ttf'],
  ] as const)
    cpSync(join(ROOT, 'node_modules/@expo-google-fonts/biz-udpgothic', weight, face), join(folder, 'fonts', face));
  return folder;
}
