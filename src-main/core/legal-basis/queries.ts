import type { z } from 'zod';
import type { legalBasis } from '../../contract/legal-basis.ts';
import type { ReadContext } from '../context.ts';
import { isInForce } from './catalogue.ts';
import { basesOn } from './rules.ts';

type CatalogueOnly = Pick<ReadContext, 'catalogue'>;

/** The catalogue as it stood on a day. */
export async function list(
  { catalogue }: CatalogueOnly,
  { on, giver }: z.output<typeof legalBasis.list.input>,
): Promise<z.input<typeof legalBasis.list.output>> {
  return {
    bases: [...basesOn(catalogue, on, giver)],
    particulars: [...catalogue.particulars],
    warnings: catalogue.warnings.filter((warning) => isInForce(warning, on)),
    secrecyClauses: catalogue.secrecyClauses.filter((clause) => isInForce(clause, on)),
  };
}

/** The grounds of withholding on a day. */
export async function grounds(
  { catalogue }: CatalogueOnly,
  { on }: z.output<typeof legalBasis.grounds.input>,
): Promise<z.input<typeof legalBasis.grounds.output>> {
  return { grounds: catalogue.grounds.filter((ground) => isInForce(ground, on)) };
}
