import { describe, expect, it } from 'vitest';
import { audit } from '../../src-main/contract/audit.ts';
import { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { LoginName } from '../../src-main/contract/office.ts';
import {
  Id,
  Instant,
  Line,
  LocalDate,
  LocalTime,
  Name,
  OptionalLine,
  Text,
} from '../../src-main/contract/primitives.ts';
import { redaction } from '../../src-main/contract/redaction.ts';

describe('text as it is written', () => {
  it('names and lines keep every character of their owners: 髙, 﨑, 塚 (U+FA10), 𠮷, 葛 with its selector', () => {
    for (const name of ['髙橋', '山﨑', '\ufa10本', '𠮷田', '葛󠄀西', '邊見', 'ﾃｽﾄ'])
      for (const schema of [Name(), Line(), OptionalLine(), Text()]) expect(schema.parse(name)).toBe(name);
  });

  it('loose kana marks are composed, and nothing else is', () => {
    expect(Name().parse('か\u3099んは\u309a')).toBe('がんぱ');
    expect(Text().parse('e\u0301')).toBe('e\u0301');
  });

  it('spaces around a line go, spaces within and around text stay; line ends of every system become one', () => {
    expect(Line().parse('　 甲　乙 ')).toBe('甲　乙');
    expect(Text().parse(' 甲\r\n乙\r丙\n ')).toBe(' 甲\n乙\n丙\n ');
  });

  it('half a surrogate pair is refused with a code, in every kind of text', () => {
    for (const schema of [Name(), Line(), OptionalLine(), Text()])
      for (const text of ['\ud842', '甲\udfb7', '\ud83d甲', '\udfb7\ud842'])
        expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['not-well-formed']);
  });

  it('a line is one line, not empty and not too long; an optional line may be empty', () => {
    for (const text of ['', ' 　', '甲\n乙', '甲\r乙', '長'.repeat(201)])
      expect(Line().safeParse(text).success).toBe(false);
    expect(OptionalLine().parse('  ')).toBe('');
    expect(OptionalLine().safeParse('甲\n乙').success).toBe(false);
    expect(Text(5).safeParse('長'.repeat(6)).success).toBe(false);
  });
});

describe('codes, days and times', () => {
  it('days exist in the calendar, times are of one day, moments are UTC to the millisecond', () => {
    for (const day of ['2026-02-29', '2026-13-01', '26-01-01', 'R8.8.27'])
      expect(LocalDate.safeParse(day).success).toBe(false);
    expect(LocalDate.safeParse('2028-02-29').success).toBe(true);
    for (const time of ['24:00', '9:00', '13:60', '13:30:00']) expect(LocalTime.safeParse(time).success).toBe(false);
    for (const moment of ['2026-08-27T04:30:00Z', '2026-08-27T04:30:00.000+09:00'])
      expect(Instant.safeParse(moment).success).toBe(false);
    expect(Instant.safeParse('2026-08-27T04:30:00.000Z').success).toBe(true);
    expect(Id.safeParse("' OR 1=1 --").success).toBe(false);
  });

  it('login names are folded to what can be typed on any keyboard; a person’s name is none', () => {
    expect(LoginName.parse(' Ｓｔａｆｆ.１ ')).toBe('staff.1');
    for (const name of ['髙橋', 'a', '-staff', 'staff staff', 'x'.repeat(33)])
      expect(LoginName.safeParse(name).success).toBe(false);
  });

  it('what reaches the clear part of an entry cannot carry typed words: event filters and grounds are codes', () => {
    for (const event of ['髙﨑さん', 'a', 'meeting.opened;', 'x'.repeat(99)])
      expect(audit.list.input.safeParse({ filter: { events: [event] } }).success).toBe(false);
    expect(audit.list.input.parse({ filter: { events: ['meeting.opened'] } })).toMatchObject({
      limit: 100,
      asOf: null,
    });
    const add = { id: crypto.randomUUID(), blockId: 'b', start: 0, end: 1, reason: '', isForAll: false };
    expect(redaction.add.input.safeParse({ ...add, ground: 'ND-IND' }).success).toBe(true);
    for (const ground of ['', '氏名', 'ND-髙', 'nd-ind'])
      expect(redaction.add.input.safeParse({ ...add, ground }).success).toBe(false);
    expect(Object.keys(AuditEntryRow.shape)).not.toContain('body');
  });
});
