import { type KeyboardEvent, useRef, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import { cleanLine, faultOfLine } from '../../src-main/contract/recovery-line.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { isPlainEnter } from '../ui/composing.ts';
import { focusNext } from '../ui/focus-next.ts';
import { Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { LineBox } from './line-box.tsx';
import type { Making } from './use-making.ts';
import type { Place } from './use-sheets.ts';

const WHOLE = 9;

/** 打ち返し: lines of both sheets typed from the paper; only then does the pair come into force. */
export function TypeBackStep({
  making,
  onReplaced,
  onAgain,
  onCancel,
}: {
  making: Making;
  onReplaced: (replaced: string | null) => void;
  onAgain: () => void;
  onCancel: () => void;
}) {
  const say = useText('recovery');
  const area = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [differing, setDiffering] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { drawn, replace } = making;
  if (!drawn) return null;
  const { setId, asked } = drawn;
  const textAt = (at: number) => texts[at] ?? '';
  const faultAt = (place: Place, at: number): string | undefined => {
    const text = textAt(at);
    if (cleanLine(text).length < WHOLE && !isAsked) return undefined;
    const fault = faultOfLine(text, place.sheet, place.line);
    if (fault) return say(`fault.${fault}`, place);
    return differing.includes(nameOf(place)) ? say('fault.differs') : undefined;
  };
  const commit = async () => {
    if (replace.isRunning) return;
    setAsked(true);
    setRefusal(null);
    const wrong = asked.findIndex(({ sheet, line }, at) => faultOfLine(textAt(at), sheet, line) !== null);
    if (wrong >= 0) return area.current?.querySelectorAll('input')[wrong]?.focus();
    const typed = asked.map((place, at) => ({ ...place, text: textAt(at) }));
    await replace.run({ setId, typed }).then(
      ({ replaced }) => onReplaced(replaced),
      (error: unknown) => {
        setDiffering(placesIn(error));
        setRefusal(error);
      },
    );
  };
  const goOn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!isPlainEnter(event) || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    focusNext(event.currentTarget, event.target);
  };
  return (
    <CommitArea onCommit={() => void commit()}>
      <Section title={say('wizard.checkTitle')}>
        <p className="max-w-prose">{say('wizard.checkLead')}</p>
        <Refusal error={refusal} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a one-line box moves on, as in every form. */}
        <div ref={area} className="grid max-w-3xl grid-cols-1 gap-x-8 gap-y-4 md:grid-cols-2" onKeyDown={goOn}>
          {asked.map((place, at) => (
            <LineBox
              key={nameOf(place)}
              label={say('wizard.line', place)}
              value={textAt(at)}
              error={faultAt(place, at)}
              right={
                faultOfLine(textAt(at), place.sheet, place.line) === null && faultAt(place, at) === undefined
                  ? say('typing.right')
                  : null
              }
              autoFocus={at === 0}
              onChange={(text) => {
                setDiffering([]);
                setTexts(asked.map((_, other) => (other === at ? text : textAt(other))));
              }}
            />
          ))}
        </div>
        {replace.isRunning && <ProgressBar label={say('wizard.replacing')} done={0} total={0} />}
        <div className="flex flex-wrap gap-3 border-t border-line pt-4">
          <Button keys="Ctrl+Enter" isPending={replace.isRunning} onPress={() => void commit()}>
            {say('wizard.replace')}
          </Button>
          {refusal !== null && (
            <Button variant="outline" onPress={onAgain}>
              {say('wizard.again')}
            </Button>
          )}
          <Button variant="text" onPress={onCancel}>
            {say('wizard.cancel')}
          </Button>
        </div>
      </Section>
    </CommitArea>
  );
}

const nameOf = ({ sheet, line }: Place): string => `${sheet}.${line}`;

function placesIn(error: unknown): readonly string[] {
  if (!(error instanceof AppError)) return [];
  return error.shape.violations.flatMap(({ rule, of }) =>
    rule === 'recovery-line' ? [`${of['sheet']}.${of['line']}`] : [],
  );
}
