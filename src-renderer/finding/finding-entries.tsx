import { useState } from 'react';
import type { Finding } from '../../src-main/contract/finding.ts';
import { useErrorText } from '../text/error-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { useEntriesOf } from './use-entries-of.ts';
import type { Words } from './use-words.ts';

/** Entries told at first and with each further step. */
const STEP = 20;
const head = 'border-b border-edge px-2 py-1.5 text-left text-[0.875rem] font-700 whitespace-nowrap';
const cell = 'border-b border-line px-2 py-1.5 align-top';

/** 元になった記録: the entries that show a finding, each with its way into the log. */
export function FindingEntries({ finding, words }: { finding: Finding; words: Words }) {
  const { say, dates, event } = words;
  const inWords = useErrorText();
  const [limit, setLimit] = useState(STEP);
  const { seqs, count } = finding;
  const { entries, error } = useEntriesOf(seqs.slice(0, limit));
  const left = Math.min(STEP, seqs.length - limit);
  if (error !== null) return <Banner tone="error" title={inWords(error).title} level="p" />;
  if (entries === null) return <p className="text-muted">{say('loadingEntries')}</p>;
  return (
    <div className="flex flex-col gap-2">
      <div className="overflow-x-auto rounded-8 border border-line">
        <table className="w-full border-separate border-spacing-0 text-[0.9375rem]">
          <thead className="bg-canvas">
            <tr>
              <th className={head}>{say('records')}</th>
              <th className={head}>{say('at')}</th>
              <th className={head}>{say('event')}</th>
              <th className={head}>{say('actor')}</th>
              <th className={head}>{say('of')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <td className={`${cell} whitespace-nowrap`}>
                  <Link to={`log?text=${encodeURIComponent(`#${entry.seq}`)}`}>
                    {say('recordNumber', { seq: entry.seq })}
                    <span className="sr-only">{say('inLog')}</span>
                  </Link>
                </td>
                <td className={`${cell} whitespace-nowrap`}>{dates.moment(entry.at)}</td>
                <td className={cell}>{event(entry.event)}</td>
                <td className={cell}>{entry.actorName || say('nobody')}</td>
                <td className={cell}>{[entry.caseNumber, entry.meetingNumber].filter(Boolean).join(' ') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length < count && (
        <p className="text-[0.875rem] text-muted">{say('entriesShown', { shown: entries.length })}</p>
      )}
      {left > 0 && (
        <div>
          <Button variant="outline" size="sm" icon="down" onPress={() => setLimit(limit + STEP)}>
            {say('moreEntries', { count: left })}
          </Button>
        </div>
      )}
      {left <= 0 && seqs.length < count && (
        <p className="text-[0.875rem] text-muted">{say('entriesCut', { most: seqs.length })}</p>
      )}
    </div>
  );
}
