import { useState } from 'react';
import { COURSE_KINDS, type CourseDetail, type CourseEvent } from '../../src-main/contract/case-course.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { Reveal } from '../ui/reveal.tsx';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import { CourseLine } from './course-line.tsx';
import { ExtractDialog } from './extract-dialog.tsx';

const ALL = 'all';

/** 事案の経過: what happened, in time order, by code; the words are opened by D and hide again by themselves. */
export function CourseCard({ id }: { id: string }) {
  const say = useText('supportCase');
  const inWords = useErrorText();
  const [kind, setKind] = useState<string>(ALL);
  const mayExtract = useMay(api.export.minutesExtract);
  const [isExtracting, setExtracting] = useState(false);
  const { data, error } = useQueryOf(api.supportCase.course, { id });
  if (error) return <Banner tone="error" title={inWords(error).title} level="p" />;
  if (!data) return null;
  const kinds = COURSE_KINDS.filter((one) => data.some((event) => event.kind === one));
  const shown = data.filter((event) => kind === ALL || event.kind === kind);
  const held = data.filter((event) => event.kind === 'meeting' && event.code === 'closed').toReversed();
  return (
    <Card>
      <Section title={say('course.title')}>
        <div className="flex flex-wrap items-end gap-4">
          <Select
            label={say('course.filter')}
            value={kind}
            onChange={setKind}
            options={[
              { value: ALL, label: say('course.all', { count: data.length }) },
              ...kinds.map((value) => ({ value, label: say(`course.kinds.${value}`) })),
            ]}
            className="w-56"
          />
          {mayExtract && held.length > 0 && (
            <Button variant="outline" icon="upload" onPress={() => setExtracting(true)}>
              {say('extract.open')}
            </Button>
          )}
        </div>
        {data.length === 0 ? (
          <EmptyState icon="clock" why={say('course.none')} />
        ) : (
          <Reveal
            label={say('course.details')}
            keys="D"
            load={() => api.supportCase.courseDetails({ id })}
            hidden={<Course events={shown} details={[]} />}
          >
            {(details) => <Course events={shown} details={details} />}
          </Reveal>
        )}
      </Section>
      {isExtracting && <ExtractDialog caseId={id} meetings={held} onClose={() => setExtracting(false)} />}
    </Card>
  );
}

function Course({ events, details }: { events: readonly CourseEvent[]; details: readonly CourseDetail[] }) {
  const say = useText('supportCase');
  const byKey = new Map(details.map((detail) => [detail.key, detail]));
  return (
    <ol aria-label={say('course.title')} className="flex basis-full flex-col">
      {events.map((event) => (
        <CourseLine key={event.key} event={event} detail={byKey.get(event.key) ?? null} />
      ))}
    </ol>
  );
}
