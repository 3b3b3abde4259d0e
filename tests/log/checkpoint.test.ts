import { describe, expect, test } from 'vitest';
import {
  countersign,
  formatCheckpoint,
  parseCheckpoint,
  parseNote,
  signNote,
  verifyNote,
} from '../../src-main/log/checkpoint.ts';
import { sign } from '../../src-main/log/keys.ts';
import { groupsOf, rootOfGroups } from '../../src-main/log/print-groups.ts';
import { ADMIN, CHAIR, ORIGIN, type Person, seeded } from './log-fixture.ts';

const ROOT = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328';
const text = formatCheckpoint({ origin: ORIGIN, size: 8, root: ROOT });
const signerOf = (name: string, who: Person) => ({
  name,
  publicKey: who.key.publicKey,
  sign: (bytes: Uint8Array) => sign(who.key.privateKey, bytes),
});
const signer = signerOf(ORIGIN, ADMIN);
const auditor = signerOf('audit.example/suzuki', CHAIR);

describe('checkpoints (C2SP tlog-checkpoint)', () => {
  test('three lines: origin, size, base64 root', () => {
    expect(text).toBe(`${ORIGIN}\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n`);
    expect(parseCheckpoint(text)).toEqual({ origin: ORIGIN, size: 8, root: ROOT });
  });

  test('extension lines of others are read over', () => {
    expect(parseCheckpoint(`${text}timestamp 1\n`)?.size).toBe(8);
  });

  test.each([
    ['no last line feed', text.slice(0, -1)],
    ['leading zero', text.replace('\n8\n', '\n08\n')],
    ['negative size', text.replace('\n8\n', '\n-8\n')],
    ['unsafe size', text.replace('\n8\n', '\n9999999999999999\n')],
    ['short root', text.replace('XcnaeacG', '')],
    ['loose base64 bits', text.replace('Qyg=', 'Qyh=')],
    ['empty origin', text.replace(ORIGIN, '')],
    ['nothing', ''],
  ])('%s is no checkpoint', (_name, malformed) => {
    expect(parseCheckpoint(malformed)).toBeNull();
  });

  test('values that could not be read back are not written', () => {
    expect(() => formatCheckpoint({ origin: 'two words', size: 1, root: ROOT })).toThrow(TypeError);
    expect(() => formatCheckpoint({ origin: ORIGIN, size: -1, root: ROOT })).toThrow(TypeError);
    expect(() => formatCheckpoint({ origin: ORIGIN, size: 1, root: ROOT.toUpperCase() })).toThrow(TypeError);
  });
});

describe('signed notes (C2SP signed-note)', () => {
  const note = signNote(text, [signer]);

  test('the published example of the specification is read', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
    const parsed = parseNote(example);
    expect(parsed?.signatures[0]?.keyHash).toBe('033de0ae');
    expect(parseCheckpoint(parsed?.text ?? '')?.size).toBe(20_852_163);
  });

  test('a signature by a known key is accepted, and others are read over', () => {
    const both = countersign(note, auditor);
    expect(verifyNote(note, [signer])?.text).toBe(text);
    expect(verifyNote(both, [signer])?.signers).toHaveLength(1);
    expect(verifyNote(both, [signer, auditor])?.signers).toHaveLength(2);
    expect(verifyNote(note, [auditor])).toBeNull();
    expect(verifyNote(note, [{ ...signer, name: 'other/name' }])).toBeNull();
  });

  test('a wrong signature by a known key spoils the note, whatever else is right', () => {
    const forged = countersign(note, auditor).replace('\n8\n', '\n9\n');
    expect(verifyNote(forged, [signer, auditor])).toBeNull();
    const other = signNote(text.replace('\n8\n', '\n9\n'), [signer]).slice(text.length + 1);
    expect(verifyNote(countersign(`${text}\n${other}`, auditor), [signer, auditor])).toBeNull();
  });

  test.each([
    ['no empty line', note.replace('\n\n', '\n')],
    ['hyphen for dash', note.replace('—', '-')],
    ['no signature', `${text}\n`],
    ['control character', note.replace(ORIGIN, `${ORIGIN}\u0007`)],
    ['carriage returns', note.replaceAll('\n', '\r\n')],
    ['cut off', note.slice(0, -1)],
    ['too many signatures', note + note.slice(text.length + 1).repeat(64)],
  ])('%s: not a note', (_name, malformed) => {
    expect(parseNote(malformed)).toBeNull();
    expect(verifyNote(malformed, [signer])).toBeNull();
  });
});

describe('roots on paper', () => {
  test('a root is printed as 11 groups of five and read back however it was typed', () => {
    const random = seeded(3);
    for (let trial = 0; trial < 200; trial += 1) {
      const root = Buffer.from(Array.from({ length: 32 }, () => Math.floor(random() * 256))).toString('hex');
      const groups = groupsOf(root);
      expect(groups).toHaveLength(11);
      expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{5}$/.test(group))).toBe(true);
      expect(rootOfGroups(groups.join(' '))).toBe(root);
      expect(rootOfGroups(groups.join('-').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(root);
    }
  });

  test('every slip of one character, and every swap of neighbours, is noticed', () => {
    const printed = groupsOf(ROOT).join('');
    for (let at = 0; at < printed.length; at += 1) {
      const slip = printed.slice(0, at) + (printed[at] === '7' ? '8' : '7') + printed.slice(at + 1);
      expect(rootOfGroups(slip)).toBeNull();
      const swap = printed.slice(0, at) + (printed[at + 1] ?? '') + (printed[at] ?? '') + printed.slice(at + 2);
      if (swap !== printed) expect(rootOfGroups(swap)).toBeNull();
    }
    expect(rootOfGroups(printed.slice(1))).toBeNull();
    expect(rootOfGroups(`${printed.slice(1)}U`)).toBeNull();
  });
});
