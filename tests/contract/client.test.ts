import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createClient, issuesOf } from '../../src-main/contract/client.ts';
import { AppError } from '../../src-main/contract/error.ts';
import { query } from '../../src-main/contract/operation.ts';
import type { CoreEvent, Progress } from '../../src-main/contract/port.ts';

const api = {
  meeting: {
    count: query({
      roles: 'anyone',
      input: z.object({ day: z.string().min(2), limit: z.number().default(5) }),
      output: z.object({ count: z.number() }),
      audit: { event: null, because: 'a test of the client' },
    }),
  },
};

/** A port whose other end is the test. */
function wire() {
  const posted: Record<string, unknown>[] = [];
  const events: CoreEvent[] = [];
  let receive: (message: unknown) => void = () => {};
  const client = createClient(
    api,
    {
      post: (message) => void posted.push(message as Record<string, unknown>),
      listen: (fn) => {
        receive = fn;
        return () => {
          receive = () => {};
        };
      },
    },
    (event) => events.push(event),
  );
  return { ...client, posted, events, say: (message: unknown) => receive(message) };
}

describe('the typed client (house.md §6: parsed on the way in and out)', () => {
  it('posts once what was given, for the core fills the defaults, and hands out what the schema lets through', async () => {
    const { api: face, posted, say } = wire();
    const call = face.meeting.count({ day: '木曜' });
    expect(posted).toEqual([{ type: 'call', id: 1, operation: 'meeting.count', input: { day: '木曜' } }]);
    say({ type: 'result', id: 1, ok: true, output: { count: 2, surplus: '余分' } });
    expect(await call).toEqual({ count: 2 });
  });

  it('input that does not fit is never posted; the error names the field and a code, not the value', async () => {
    const { api: face, posted } = wire();
    const error: AppError = await face.meeting.count({ day: '髙' }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error.shape).toMatchObject({ code: 'invalid_input', issues: [{ path: ['day'], code: 'too_small' }] });
    expect(JSON.stringify(error.shape)).not.toContain('髙');
    expect(posted).toEqual([]);
  });

  it('a key that somebody typed is not named either; fields, places and codes are', () => {
    const Answers = z.object({ answers: z.record(z.string(), z.array(z.number())) });
    const pathOf = (input: unknown) => issuesOf(Answers.safeParse(input).error as z.ZodError)[0]?.path;
    expect(pathOf({ answers: { '髙﨑 𠮷次': ['x'] } })).toEqual(['answers', '*', 0]);
    expect(pathOf({ answers: { 'members:62': [1, 'x'] } })).toEqual(['answers', 'members:62', 1]);
    const Coded = z.object({ answers: z.record(z.string().regex(/^[a-z]+$/), z.number()) });
    const { error } = Coded.safeParse({ answers: { 髙﨑: 1 } });
    expect(issuesOf(error as z.ZodError)).toEqual([{ path: ['answers', '*'], code: 'invalid_key' }]);
  });

  it('output that does not fit is a fault of the core, said as such', async () => {
    const { api: face, say } = wire();
    const call = face.meeting.count({ day: '木曜' });
    say({ type: 'result', id: 1, ok: true, output: { count: '二' } });
    await expect(call).rejects.toMatchObject({ code: 'internal' });
  });

  it('a refusal arrives with its code, its rules and the stored version', async () => {
    const { api: face, say } = wire();
    const call = face.meeting.count({ day: '木曜' });
    say({
      type: 'result',
      id: 1,
      ok: false,
      error: { code: 'rule_violated', issues: [], violations: [{ rule: 'x', of: { code: 'M-1' } }] },
    });
    await expect(call).rejects.toMatchObject({
      code: 'rule_violated',
      shape: { violations: [{ rule: 'x', of: { code: 'M-1' } }] },
    });
  });

  it('answers go to their own calls, in whatever order; strangers and late ones go nowhere', async () => {
    const { api: face, say } = wire();
    const first = face.meeting.count({ day: '一日' });
    const second = face.meeting.count({ day: '二日' });
    say({ type: 'host-result', id: 1, ok: true, value: 'not ours' });
    say({ type: 'result', id: 99, ok: true, output: { count: 9 } });
    say({ type: 'result', id: 2, ok: true, output: { count: 2 } });
    say({ type: 'result', id: 1, ok: true, output: { count: 1 } });
    say({ type: 'result', id: 1, ok: true, output: { count: 7 } });
    expect([await first, await second]).toEqual([{ count: 1 }, { count: 2 }]);
  });

  it('progress is reported and a cancel is posted, before and after the call began', async () => {
    const { api: face, posted, say } = wire();
    const steps: Progress[] = [];
    const stop = new AbortController();
    const call = face.meeting.count({ day: '木曜' }, { signal: stop.signal, onProgress: (step) => steps.push(step) });
    say({ type: 'progress', id: 1, progress: { step: 'verify', done: 1, total: 2 } });
    stop.abort();
    expect(steps).toEqual([{ step: 'verify', done: 1, total: 2 }]);
    expect(posted.at(-1)).toEqual({ type: 'cancel', id: 1 });
    say({ type: 'result', id: 1, ok: false, error: { code: 'cancelled' } });
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    await expect(face.meeting.count({ day: '木曜' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('a core that was replaced fails every waiting call instead of leaving it open, and says so', async () => {
    const { api: face, events, say } = wire();
    const call = face.meeting.count({ day: '木曜' });
    say({ type: 'event', event: { kind: 'core-restarted' } });
    await expect(call).rejects.toMatchObject({ code: 'unavailable', shape: { reason: 'core-restarted' } });
    expect(events).toEqual([{ kind: 'core-restarted' }]);
  });

  it('closing fails what waits, and activity is posted as such', async () => {
    const { api: face, activity, close, posted } = wire();
    activity();
    expect(posted).toEqual([{ type: 'activity' }]);
    const call = face.meeting.count({ day: '木曜' });
    close();
    await expect(call).rejects.toMatchObject({ code: 'unavailable' });
  });
});
