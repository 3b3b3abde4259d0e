import type { ConsentState, SupportCaseRow } from '../../src-main/contract/support-case.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';

const LOOKS: { readonly [S in ConsentState]: { readonly tone: ChipTone; readonly icon?: IconName } } = {
  given: { tone: 'success', icon: 'check' },
  partial: { tone: 'accent', icon: 'info' },
  refused: { tone: 'error', icon: 'error' },
  'not-asked': { tone: 'warning', icon: 'warning' },
  withdrawn: { tone: 'error', icon: 'undo' },
};

/** 同意の状態, in words. */
export function ConsentChip({ state }: { state: ConsentState }) {
  const say = useText('supportCase');
  const { tone, icon } = LOOKS[state];
  return (
    <Chip tone={tone} {...(icon ? { icon } : {})}>
      {say(`consents.${state}`)}
    </Chip>
  );
}

/** 所在秘匿: the address must neither be shown nor told. */
export function ConfidentialChip() {
  const say = useText('supportCase');
  return (
    <Chip tone="error" icon="lock">
      {say('confidential')}
    </Chip>
  );
}

/** 「や・80代」: first kana and decade of age, enough to tell two codes apart (level 1). */
export function hintText(say: Say<'supportCase'>, hint: string): string {
  return hint
    .split(' ')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? decadeText(say, part) : part))
    .join('・');
}

function decadeText(say: Say<'supportCase'>, decade: string): string {
  return decade === '0' ? say('hintUnderTen') : say('hintAge', { decade });
}

/** The state in the office's own words where the register had some, else ours. */
export function stateText(say: Say<'supportCase'>, row: Pick<SupportCaseRow, 'state' | 'stateText'>): string {
  const ours = say(`states.${row.state}`);
  return row.stateText && row.stateText !== ours ? `${ours}（${row.stateText}）` : ours;
}
