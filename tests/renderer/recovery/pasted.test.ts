import { describe, expect, it } from 'vitest';
import { sheetQrText } from '../../../src-main/contract/recovery-line.ts';
import { linesOf } from '../../../src-main/core/db/recovery-sheets.ts';
import { pastedLines } from '../../../src-renderer/recovery/pasted.ts';

const lines = linesOf('7K3M9', 1, new Uint8Array(20).fill(0xa5));
const grouped = lines.map((line) => `${line.slice(0, 3)} ${line.slice(3, 6)} ${line.slice(6)}`);

describe('復旧票を貼り付ける', () => {
  it('five lines, with or without their numbers, in any width and case, are the five lines', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    for (const text of [
      grouped.join('\n'),
      lines.join('\r\n'),
      grouped.map((line, at) => `${at + 1} ${line}`).join('\n'),
      grouped.map((line, at) => `${at + 1}\t${line}`).join('\n'),
      grouped.map((line, at) => `${'①②③④⑤'.charAt(at)}${line.toLowerCase()}`).join('\n'),
      grouped.map((line, at) => wide(`${at + 1}. ${line.replaceAll(' ', '-')}`)).join('\n'),
      `復旧票　1枚目\n\n${grouped.join('\n\n')}\n各行の最後の1文字は、写し間違いを見つけるための文字です。`,
      grouped.join('　'),
      lines.join(''),
    ])
      expect(pastedLines(text), text).toEqual({ lines, vaultId: null });
  });

  it('a scanned code gives the lines and the office', () => {
    const vaultId = '0198c0de-0000-4000-8000-00000000abcd';
    expect(pastedLines(sheetQrText(vaultId, 1, lines))).toMatchObject({ lines, vaultId });
  });

  it('lines that begin with a digit keep it', () => {
    const first = lines.map((line) => `1${line.slice(1)}`);
    expect(pastedLines(first.join('\n'))?.lines).toEqual(first);
    expect(pastedLines(first.map((line, at) => `${at + 1} ${line}`).join('\n'))?.lines).toEqual(first);
  });

  it('two lines out of five are two; one line, or any other text, goes into its box as typed', () => {
    expect(pastedLines(grouped.slice(2, 4).join('\n'))?.lines).toEqual(lines.slice(2, 4));
    for (const text of [grouped[0] ?? '', '', 'パスワードを忘れました。\nどうしたらよいですか。', 'TASUKI-RECOVERY1:x'])
      expect(pastedLines(text), text).toBeNull();
  });
});
