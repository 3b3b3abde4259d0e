import { useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { REDACTED_FORMATS, ReleasedFile } from '../../src-main/contract/export.ts';
import type { FileKind } from '../../src-main/contract/host.ts';
import type { Progress } from '../../src-main/contract/port.ts';
import { api } from '../api.ts';
import { host } from '../host.ts';
import { useCommandOf } from '../use-operation.ts';
import type { ExportKind } from './readiness.ts';

/** Where an export stands. */
export type ReleaseState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running' }
  | { readonly kind: 'given-up' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done'; readonly what: ExportKind; readonly file: ReleasedFile }
  | { readonly kind: 'refused'; readonly error: AppError };

type CopyRecipient = Pick<
  Parameters<typeof api.export.redactedMinutes>[0],
  'audience' | 'recipientId' | 'memberId' | 'recipientText'
>;

/** What is asked for. */
export interface ReleaseRequest {
  readonly what: ExportKind;
  readonly meetingId: string;
  readonly format: (typeof REDACTED_FORMATS)[number];
  readonly purpose: string;
  /** 様式 of minutes, whole or redacted. */
  readonly form: 'standard' | 'office';
  /** Made from the number of the meeting and fixed words: a file name holds no personal data. */
  readonly suggestedName: string;
  /** For whom a redacted copy is. */
  readonly recipient: CopyRecipient;
}

/** Chooses the place, then lets the core write, reopen and prove. */
export function useRelease(): {
  readonly state: ReleaseState;
  readonly progress: Progress | null;
  readonly run: (request: ReleaseRequest) => Promise<void>;
  /** Says why nothing is begun. */
  readonly refuse: (error: AppError) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
} {
  const [state, setState] = useState<ReleaseState>({ kind: 'idle' });
  const redacted = useCommandOf(api.export.redactedMinutes);
  const withheld = useCommandOf(api.export.withheldList);
  const full = useCommandOf(api.export.minutes);
  const disclosures = useCommandOf(api.export.disclosures);

  const write = (request: ReleaseRequest, path: string): Promise<ReleasedFile> => {
    const { meetingId, format, purpose } = request;
    switch (request.what) {
      case 'redacted':
        return redacted.run({ meetingId, path, purpose, format, form: request.form, ...request.recipient });
      case 'withheld': {
        const { audience, recipientId } = request.recipient;
        return withheld.run({ meetingId, path, purpose, audience, recipientId });
      }
      case 'full':
        return full.run({ meetingId, path, purpose, format: format === 'pdf' ? 'pdf' : 'docx', form: request.form });
      case 'disclosures':
        return disclosures.run({ meetingId, path, purpose });
    }
  };
  const run = async (request: ReleaseRequest): Promise<void> => {
    try {
      setState({ kind: 'choosing' });
      const path = await host.chooseSavePath({ suggestedName: request.suggestedName, kind: fileKindOf(request) });
      if (path === null) return setState({ kind: 'given-up' });
      setState({ kind: 'running' });
      setState({ kind: 'done', what: request.what, file: await write(request, path) });
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('internal', { incident: 'interface' });
      setState(known.code === 'cancelled' ? { kind: 'stopped' } : { kind: 'refused', error: known });
    }
  };
  return {
    state,
    progress: redacted.progress ?? withheld.progress ?? full.progress ?? disclosures.progress,
    run,
    refuse: (error) => setState({ kind: 'refused', error }),
    cancel: () => {
      redacted.cancel();
      withheld.cancel();
      full.cancel();
      disclosures.cancel();
    },
    reset: () => setState({ kind: 'idle' }),
  };
}

function fileKindOf({ what, format }: ReleaseRequest): FileKind {
  return what === 'disclosures' || what === 'withheld' ? 'xlsx' : format;
}
