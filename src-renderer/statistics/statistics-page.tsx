import { useState } from 'react';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Select } from '../ui/select.tsx';
import { useQueryOf } from '../use-operation.ts';
import { YearView } from './year-view.tsx';

/** 運用状況: figures and plots of one 年度, and the report of it. */
export function StatisticsPage() {
  const say = useText('statistics');
  const dates = useDates();
  const inWords = useErrorText();
  const years = useQueryOf(api.statistics.years, {});
  const wanted = Number(usePlace().parameters.get('year'));
  const year = years.data?.find((one) => one === wanted) ?? years.data?.[0];
  const figures = useQueryOf(api.statistics.figures, year === undefined ? null : { fiscalYear: year });
  const [isWriting, setWriting] = useState(false);
  const nameOf = (fiscalYear: number) => dates.fiscalYear(`${fiscalYear}-04-01`);
  const error = years.error ?? figures.error;
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={
          figures.data && (
            <Permitted call={api.export.annualReport}>
              <Button icon="document" onPress={() => setWriting(true)}>
                {say('report')}
              </Button>
            </Permitted>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {error && (
          <Banner tone="error" title={inWords(error).title} level="p">
            {inWords(error).details.map((detail) => (
              <p key={detail}>{detail}</p>
            ))}
          </Banner>
        )}
        {years.data?.length === 0 && <EmptyState icon="chart" why={say('noYears')} />}
        {year !== undefined && (
          <Select
            label={say('year')}
            value={String(year)}
            onChange={(value) => setParameters({ year: value })}
            options={(years.data ?? []).map((one) => ({ value: String(one), label: nameOf(one) }))}
            className="w-56"
          />
        )}
        {(years.isLoading || figures.isLoading) && <p className="text-muted">{say('counting')}</p>}
        {figures.data && (
          <YearView
            figures={figures.data}
            year={nameOf(figures.data.fiscalYear)}
            isWriting={isWriting}
            onWritten={() => setWriting(false)}
          />
        )}
      </div>
    </>
  );
}
