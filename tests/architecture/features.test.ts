import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import { readSources } from './source.ts';

const root = join(import.meta.dirname, '..', '..');
const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const features = Object.keys(operations).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

/** Features without pages of their own, and where the user meets them. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  account: 'office',
  backup: 'office',
  'office-form': 'office',
  phrase: 'office',
  'need-to-know': 'office',
  'legal-basis': 'disclosure',
  watch: 'home',
};

/** Folders of the core and of the interface that are no feature. */
const GROUND = { core: ['db', 'pipe'], interface: ['frame', 'home', 'text', 'ui'] };

describe('One word, three rooms', () => {
  test('every feature of the contract has a file there and a folder in the core', () => {
    expect(features.length).toBeGreaterThan(10);
    expect(features.filter((name) => !existsSync(join(root, 'src-main', 'contract', `${name}.ts`)))).toEqual([]);
    expect(features.filter((name) => !foldersOf('src-main/core').includes(name))).toEqual([]);
  });

  test('every feature has a folder in the interface, or one that is said to show it', () => {
    const rooms = foldersOf('src-renderer');
    expect(features.filter((name) => !rooms.includes(SHOWN_ELSEWHERE[name] ?? name))).toEqual([]);
    // An entry for a feature that has pages by now would hide the next gap.
    expect(Object.keys(SHOWN_ELSEWHERE).filter((name) => rooms.includes(name) || !features.includes(name))).toEqual([]);
  });

  test('no room holds a feature that the contract does not know', () => {
    expect(foldersOf('src-main/core').filter((name) => ![...features, ...GROUND.core].includes(name))).toEqual([]);
    expect(foldersOf('src-renderer').filter((name) => ![...features, ...GROUND.interface].includes(name))).toEqual([]);
  });
});

describe('Nothing hides among the handlers', () => {
  const sources = readSources(root, ['src-main/core']);
  const verbs = new Set(Object.values(operations).flatMap((feature) => Object.keys(feature)));
  const handlerFiles = sources.filter(({ path }) =>
    /\/core\/[\w-]+\/(?:agenda|commands|gates|queries|session)\.ts$/.test(path),
  );

  /** Names that a file offers to others. */
  const offered = (text: string): string[] =>
    [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name ?? '');

  test('what a file of handlers offers is a declared operation, or another file names it', () => {
    const idle = handlerFiles.flatMap(({ path, text }) =>
      offered(text)
        .filter((name) => !verbs.has(name))
        .filter((name) => !sources.some((other) => other.path !== path && new RegExp(`\\b${name}\\b`).test(other.text)))
        .map((name) => `${path}: ${name}`),
    );
    expect(handlerFiles.flatMap(({ text }) => offered(text)).length).toBeGreaterThan(40);
    expect(idle).toEqual([]);
  });
});
