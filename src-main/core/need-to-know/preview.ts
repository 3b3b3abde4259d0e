import { operations } from '../../contract/api.ts';
import type { SeenLine, SeenSample } from '../../contract/need-to-know.ts';
import type { Preset } from '../../contract/need-to-know-presets.ts';
import { needOf } from '../../contract/need-to-know-table.ts';
import type { Operation } from '../../contract/operation.ts';
import { mayCall, type Role } from '../../contract/role.ts';
import type { ReadContext } from '../context.ts';
import { locate } from './locate.ts';
import { narrow } from './narrow.ts';
import { type CoursePages, type Look, lookedAtOfCase, lookedAtOfMeeting } from './preview-looks.ts';
import { agendaItems } from './queries.ts';
import { admitted, NO_REACH, type Reach } from './rules.ts';

/** Characters of all samples of a line. */
const LENGTH = 60;

const ROLES_OF: Readonly<Record<Preset, readonly Role[]>> = {
  staff: ['staff'],
  'staff-other': ['staff'],
  'chair-own': ['chair'],
  'chair-other': ['chair'],
  auditor: ['auditor'],
  'auditor-glass': ['auditor'],
  admin: ['admin'],
};

interface Asked {
  readonly as: Preset;
  readonly caseId: string | null;
  readonly meetingId: string | null;
}

/** 見え方の確認: what the preset would be shown of one case or meeting; by the rules of the server, on the record itself. */
export const previewWith =
  (pages: CoursePages) =>
  async (ctx: ReadContext, input: Asked): Promise<{ as: Preset; lines: SeenLine[]; at: string }> => {
    const { as, caseId, meetingId } = input;
    const items = await agendaItems(ctx);
    const ofMeeting = items.filter((item) => item.meetingId === meetingId);
    const cases = caseId === null ? ofMeeting.flatMap((item) => (item.caseId === null ? [] : [item.caseId])) : [caseId];
    const reach = reachOfPreset(as, cases, meetingId === null ? [] : [meetingId]);
    const itemOf = new Map(items.map((item) => [item.id, item]));
    const looks = caseId === null ? lookedAtOfMeeting(ctx, meetingId ?? '') : await lookedAtOfCase(ctx, caseId, pages);
    const lines: SeenLine[] = [];
    for (const look of looks) {
      const seen = await see(ctx, look, { as, reach, glass: { caseId, meetingId } }, (id) => itemOf.get(id) ?? NOWHERE);
      lines.push({ field: look.field, state: seen.state, samples: beginning(seen.samples) });
    }
    return { as, lines, at: ctx.now().toISOString() };
  };

const NOWHERE = { caseId: null, meetingId: null };

function reachOfPreset(as: Preset, cases: readonly string[], meetings: readonly string[]): Reach {
  if (as === 'staff') return { ...NO_REACH, isAll: true, isStaff: true };
  if (as === 'staff-other') return { ...NO_REACH, isStaff: true };
  if (as !== 'chair-own') return NO_REACH;
  return { ...NO_REACH, cases: new Set(cases), meetings: new Set(meetings), own: new Set(meetings) };
}

interface Viewer {
  readonly as: Preset;
  readonly reach: Reach;
  readonly glass: { readonly caseId: string | null; readonly meetingId: string | null };
}

async function see(
  ctx: ReadContext,
  look: Look,
  { as, reach: own, glass }: Viewer,
  item: (id: string) => { readonly caseId: string | null; readonly meetingId: string | null },
): Promise<{ readonly state: SeenLine['state']; readonly samples: readonly SeenSample[] }> {
  const need = needOf(look.operation);
  const roles = ROLES_OF[as].filter((role) => mayCall(declaration(look.operation).roles, [role]));
  const open = as === 'auditor-glass' ? glass : null;
  const named = await locate(ctx.trx, need, look.input);
  const admission = admitted(need, { own, roles, glass: open }, named);
  if (admission.by === 'nobody') return { state: 'absent', samples: [] };
  const output = await look.output();
  const { reach } = admission;
  const shown = need.narrowed ? narrow(look.operation, output, { reach, item, input: look.input }) : output;
  const [all, seen] = [look.shows(output), look.shows(shown)];
  return { state: JSON.stringify(all) === JSON.stringify(seen) ? 'shown' : 'masked', samples: seen };
}

/** As many samples as a line of the screen holds; the last one cut where it ends. */
function beginning(samples: readonly SeenSample[]): SeenSample[] {
  const kept: SeenSample[] = [];
  let left = LENGTH;
  for (const one of samples.filter(({ value }) => value !== '')) {
    if (left <= 0) break;
    kept.push(one.kind === 'text' ? { kind: 'text', value: one.value.slice(0, left) } : one);
    left -= one.value.length;
  }
  return kept;
}

function declaration(name: string): Operation {
  const [feature = '', verb = ''] = name.split('.');
  const verbs = operations[feature as keyof typeof operations] as Readonly<Record<string, Operation>>;
  return verbs[verb] as Operation;
}
