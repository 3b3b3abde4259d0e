import { enrolmentDetail } from '../../src-main/log/entry.ts';
import { signingKeyOf } from '../../src-main/log/keys.ts';
import type { LogRecord } from '../../src-main/log/verify.ts';
import { ADMIN, busyLog, CHAIR, enrolment, person, STAFF, seeded, type TestLog } from './log-fixture.ts';

/** A log in which keys come, change and go while work goes on. */
export function livelyLog(size: number, seed: number): TestLog {
  const random = seeded(seed * 7919);
  const log = busyLog(12, seed);
  const clerks = [STAFF, CHAIR];
  for (let made = 0; log.records.length < size; made += 1) {
    const at = random();
    const index = Math.floor(random() * clerks.length);
    const who = clerks[index] ?? STAFF;
    if (at < 0.08) {
      const renewed = { ...who, key: signingKeyOf(Buffer.alloc(32, 100 + (made % 100))) };
      log.append(who, 'account.rekeyed', {
        detail: enrolmentDetail(who.account, renewed.key.publicKey, [who.role]),
      });
      clerks[index] = renewed;
    } else if (at < 0.14) {
      const newcomer = person(`account-${made}`, 'staff', 10 + (made % 80));
      log.append(ADMIN, 'account.invited', { detail: { account: newcomer.account, roles: [newcomer.role] } });
      if (random() < 0.6) log.append(newcomer, 'account.enrolled', enrolment(newcomer));
    } else log.append(who, 'support-case.viewed', { refs: [`#${Math.floor(random() * log.records.length)}`] });
  }
  return log;
}

const renumbered = (records: readonly LogRecord[]): LogRecord[] => records.map((record, seq) => ({ ...record, seq }));

/** What somebody may do to the records from `from` on. */
type Tamper = (log: TestLog, from: number, random: () => number) => readonly LogRecord[];

const placeIn = (log: TestLog, from: number, random: () => number) =>
  from + Math.floor(random() * (log.records.length - from));

export const TAMPERS: readonly (readonly [string, Tamper])[] = [
  ['nothing', (log) => log.records],
  [
    'a character altered',
    (log, from, random) => {
      const at = placeIn(log, from, random);
      const { leaf } = log.records[at] as LogRecord;
      const place = Math.floor(random() * leaf.length);
      return log.records.with(at, { seq: at, leaf: `${leaf.slice(0, place)}~${leaf.slice(place + 1)}` });
    },
  ],
  [
    'an entry removed',
    (log, from, random) => {
      const left = log.records.toSpliced(placeIn(log, from, random), 1);
      return random() < 0.5 ? renumbered(left) : left;
    },
  ],
  [
    'two entries exchanged',
    (log, from, random) => {
      const [one, other] = [placeIn(log, from, random), placeIn(log, from, random)];
      const swapped = log.records.with(one, log.records[other] as LogRecord).with(other, log.records[one] as LogRecord);
      return random() < 0.5 ? renumbered(swapped) : swapped;
    },
  ],
  [
    'an entry from anywhere repeated',
    (log, from, random) => {
      const copy = log.records[Math.floor(random() * log.records.length)] as LogRecord;
      return renumbered(log.records.toSpliced(placeIn(log, from, random), 0, copy));
    },
  ],
  [
    'the entry before repeated',
    (log, from) => renumbered(log.records.toSpliced(from, 0, log.records[from - 1] as LogRecord)),
  ],
  [
    'an entry written anew',
    (log, from, random) => {
      const at = placeIn(log, from, random);
      const forged = log.fork(at);
      forged.append(ADMIN, 'support-case.viewed', { subject: 'case-forged' });
      return [...forged.records, ...log.records.slice(at + 1)];
    },
  ],
  [
    'everything from there on written anew',
    (log, from, random) => {
      const forged = log.fork(placeIn(log, from, random));
      while (forged.records.length < log.records.length) forged.append(ADMIN, 'support-case.viewed');
      return forged.records;
    },
  ],
  ['the tail cut off', (log, from, random) => log.records.slice(0, placeIn(log, from, random))],
  ['garbage appended', (log) => [...log.records, { seq: log.records.length, leaf: '{"entry":{}}' }]],
  [
    'an entry that lies about its past',
    (log, from, random) => {
      const forged = log.fork(placeIn(log, from, random));
      const lies = [
        { prevRoot: 'a'.repeat(64) },
        { prevTs: '2026-08-27T04:30:00.000Z' },
        { mono: 0, boot: 'boot-0' },
        { refs: [`#${forged.records.length}`] },
        { keyId: STAFF.key.keyId, actor: CHAIR.account },
        { origin: 'tasuki/other' },
      ];
      forged.append(ADMIN, 'support-case.viewed', lies[Math.floor(random() * lies.length)]);
      forged.append(ADMIN, 'support-case.viewed');
      return forged.records;
    },
  ],
  [
    'a key let in without an invitation',
    (log, from, random) => {
      const forged = log.fork(placeIn(log, from, random));
      const mallory = person('account-mallory', 'admin', 250);
      forged.append(mallory, 'account.enrolled', enrolment(mallory));
      forged.append(mallory, 'support-case.viewed');
      return forged.records;
    },
  ],
];
