import { z } from 'zod';

const Base64 = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const Path = z.string().min(1).max(4096);

/** 二要素目 as it is brought: where the key file lies, or what the security key answered (32 bytes). */
export const FactorProof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key-file'), path: Path }),
  z.object({ kind: z.literal('webauthn-prf'), output: Base64(44).length(44) }),
]);
export type FactorProof = z.infer<typeof FactorProof>;

/** 二要素目 that a door may ask for: kinds and what is needed to ask for them, and nobody's name. */
export const FactorsAtDoor = z.object({
  hasKeyFiles: z.boolean(),
  credentials: z.array(z.string()),
  prfSalt: z.string(),
  isBoundElsewhere: z.boolean(),
});

/** 二要素目 to be added: where the new key file goes, or a new security key with its first answer. */
export const NewFactor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key-file'), path: Path }),
  z.object({ kind: z.literal('webauthn-prf'), id: Base64(1400), output: Base64(44).length(44) }),
]);
export type NewFactor = z.infer<typeof NewFactor>;
