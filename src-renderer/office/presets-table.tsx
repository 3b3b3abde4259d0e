import { CASE_FIELDS, MEETING_FIELDS, PRESETS, SEES } from '../../src-main/contract/need-to-know-presets.ts';
import { SeenChip } from '../frame/preview-button.tsx';
import { useText } from '../text/use-text.ts';
import { Section } from '../ui/page-header.tsx';

/** 役割ごとの見え方, drawn from the declaration that the core is tested against. */
export function PresetsTable() {
  const say = useText('needToKnow');
  const cell = 'border-b border-line px-2.5 py-1.5';
  return (
    <Section title={say('presetsTitle')}>
      <p className="text-muted">{say('presetsLead')}</p>
      <div className="overflow-x-auto rounded-12 border border-line bg-surface">
        <table className="w-full border-separate border-spacing-0 text-left text-[0.9375rem]">
          <caption className="sr-only">{say('presetsTitle')}</caption>
          <thead>
            <tr className="[&>th]:border-b [&>th]:border-edge [&>th]:bg-canvas [&>th]:px-2.5 [&>th]:py-2 [&>th]:text-[0.8125rem]">
              <th scope="col">{say('field')}</th>
              {PRESETS.map((preset) => (
                <th key={preset} scope="col" className="text-center">
                  {say(`presets.${preset}`)}
                </th>
              ))}
            </tr>
          </thead>
          {(
            [
              ['ofCase', CASE_FIELDS],
              ['ofMeeting', MEETING_FIELDS],
            ] as const
          ).map(([of, fields]) => (
            <tbody key={of}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={PRESETS.length + 1}
                  className="border-b border-line bg-hover px-2.5 py-1.5"
                >
                  {say(of)}
                </th>
              </tr>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row" className={`${cell} pl-5 font-400`}>
                    {say(`fields.${field}`)}
                  </th>
                  {PRESETS.map((preset) => (
                    <td key={preset} className={`${cell} text-center`}>
                      <SeenChip state={SEES[preset][field]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  );
}
