import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfficeFiles } from './walk/import-files.ts';
import { MeetingScript } from './walk/meeting-script.ts';

const Demonstration = MeetingScript.extend({
  office: z.object({ officeName: z.string(), municipality: z.string() }),
});
const Particulars = z.array(z.object({ id: z.string(), label: z.object({ ja: z.string() }) }));

/** What the demonstration is made from: the fictional office's lists, the script of its meeting, words of the law. */
export interface Material {
  readonly office: { readonly officeName: string; readonly municipality: string };
  readonly script: MeetingScript;
  readonly files: OfficeFiles;
  /** Japanese label of a particular by its identifier. */
  readonly particularLabel: (id: string) => string;
}

/** Reads the shipped resources. @throws Error when a shipped file does not have its shape. */
export async function readMaterial(resources: string): Promise<Material> {
  const demo = (name: string): string => join(resources, 'demo', name);
  const { office, ...script } = Demonstration.parse(JSON.parse(await readFile(demo('meeting.json'), 'utf8')));
  return {
    office,
    script,
    files: {
      organizations: demo('organisations.csv'),
      members: demo('members.csv'),
      cases: demo('cases.csv'),
    },
    particularLabel: await readParticularLabels(resources),
  };
}

/** Labels of the particulars that legal bases demand, as the interface shows them. */
export async function readParticularLabels(resources: string): Promise<(id: string) => string> {
  const text = await readFile(join(resources, 'legal-catalogue', 'particulars.json'), 'utf8');
  const labels = new Map(Particulars.parse(JSON.parse(text)).map(({ id, label }) => [id, label.ja]));
  return (id) => labels.get(id) ?? id;
}
