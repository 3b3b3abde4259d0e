import { useEffect, useRef } from 'react';
import { goToLog } from '../audit/log-address.ts';
import { type EChartsType, loadFont, openChart } from './chart.ts';
import type { Look } from './look.ts';
import type { Picked, PlotModel } from './plot-model.ts';

/** A plot as a picture with a text in its place; what is picked in it opens the log. Keyboards have the table. */
export function Plot({ model, look }: { model: PlotModel; look: Look }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const newest = useRef(model);
  newest.current = model;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const opened = openChart(element);
    chart.current = opened;
    opened.on('click', (picked) => {
      const wanted = newest.current.wantedAt(picked as unknown as Picked);
      if (wanted) goToLog(wanted);
    });
    const observer = new ResizeObserver(() => opened.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.current = null;
      opened.dispose();
    };
  }, []);
  useEffect(() => {
    const option = { ...model.draw(look), animation: !look.isStill };
    const draw = () => chart.current?.setOption(option, { notMerge: true });
    draw();
    // Once more when every piece of the font is there; until then the text stands in another face.
    void loadFont(look.font, option).then(draw);
  }, [model, look]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={`${model.title}　${model.alternative}`}
      className="w-full"
      style={{ height: `${model.height / 16}rem` }}
    />
  );
}
