import { useEffect, useRef, useState } from 'react';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ExportKind } from './readiness.ts';

/** 証明: what was written and what its reopening proved. The focus comes here, so that it is read out. */
export function Proof({ what, file, onAgain }: { what: ExportKind; file: ReleasedFile; onAgain: () => void }) {
  const say = useText('export');
  const [isUnopened, setUnopened] = useState(false);
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  const open = () => {
    setUnopened(false);
    host.open(file.path).catch(() => setUnopened(true));
  };
  const { proof } = file;
  return (
    <section aria-label={say('proofTitle')} className="flex flex-col gap-4">
      <Banner
        bannerRef={banner}
        tone="success"
        title={say('proofTitle')}
        actions={
          <>
            <Button size="sm" icon="document" onPress={open}>
              {say('open')}
            </Button>
            <Button size="sm" variant="outline" onPress={onAgain}>
              {say('again')}
            </Button>
          </>
        }
      >
        <p>{say(what === 'redacted' ? 'proofLead' : 'proofLeadFull')}</p>
      </Banner>
      {isUnopened && <Banner tone="warning" title={say('cannotOpen')} level="p" />}
      <div className="rounded-12 border border-line bg-surface px-5 py-3">
        <DefinitionList
          entries={[
            { term: say('path'), value: <span className="font-mono text-[0.9375rem]">{file.path}</span> },
            { term: say('sha256'), value: <Digest sha256={file.sha256} help={say('sha256Help')} /> },
            { term: say('parts'), value: say('partsCount', { count: proof.parts }) },
            ...(what === 'redacted'
              ? [
                  { term: say('searchedFor'), value: say('searchedForCount', { count: proof.searchedFor }) },
                  { term: say('marks'), value: say('marksCount', { count: proof.marks }) },
                  { term: say('verifiable'), value: <Beside file={file} /> },
                ]
              : []),
            ...(proof.checks.length > 1
              ? [{ term: say('checksPassed'), value: <ChecksPassed checks={proof.checks} /> }]
              : []),
            { term: say('size'), value: say('bytes', { count: file.size.toLocaleString('ja-JP') }) },
            { term: say('logged'), value: say('loggedYes') },
          ]}
        />
      </div>
    </section>
  );
}

/** Each check of the design's list in words, with how much it looked at. */
function ChecksPassed({ checks }: { checks: ReleasedFile['proof']['checks'] }) {
  const say = useText('export');
  return (
    <ul className="flex flex-col gap-1.5">
      {checks.map(({ id, examined }) => (
        <li key={id} className="flex gap-2">
          <Icon name="check" />
          <span>{say(`proofChecks.${id}`, { count: examined.toLocaleString('ja-JP') })}</span>
        </li>
      ))}
    </ul>
  );
}

const UNPROVED = { 'not-sealed': 'notSealed', 'text-differs': 'textDiffers', 'own-form': 'ownForm' } as const;

/** Where the proof of the text lies, or why there is none. */
function Beside({ file: { beside, noProof } }: { file: ReleasedFile }) {
  const say = useText('export');
  if (!beside) return say(UNPROVED[noProof ?? 'not-sealed']);
  return (
    <span className="flex flex-col gap-1">
      <span className="font-mono text-[0.9375rem]">{beside.path}</span>
      <span className="text-[0.8125rem] text-muted">{say('verifiableHelp')}</span>
    </span>
  );
}

function Digest({ sha256, help }: { sha256: string; help: string }) {
  return (
    <span className="flex flex-col gap-1">
      <span className="flex flex-wrap gap-x-2.5 font-mono text-[0.9375rem]">
        {(sha256.match(/.{4}/g) ?? []).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one digest never move.
          <span key={index}>{group}</span>
        ))}
      </span>
      <span className="text-[0.8125rem] text-muted">{help}</span>
    </span>
  );
}
