import { z } from 'zod';

const Recipient = z.object({ kind: z.literal('recipient'), recipient: z.string().regex(/^age1[a-z0-9]{58}$/) });
const Phrase = z.object({ kind: z.literal('passphrase'), passphrase: z.string().min(15).max(256) });

/** 封: for the holder of a key (age, X25519), or under a phrase told by another way. */
export const Sealed = z.discriminatedUnion('kind', [Recipient, Phrase]);

/** 封 or none. */
export const Seal = z.discriminatedUnion('kind', [z.object({ kind: z.literal('open') }), Recipient, Phrase]);

/** What is asked of a user who exports a bundle; `recipient` or `passphrase` counts by the chosen seal. */
export const BundleWish = z
  .object({
    purpose: z.string().trim().min(1).max(200),
    seal: z.enum(['recipient', 'passphrase', 'open']),
    recipient: z.string().trim().max(100),
    passphrase: z.string().max(256),
    withContent: z.boolean(),
  })
  .superRefine((wish, issues) => {
    const sealed = Seal.safeParse({ kind: wish.seal, recipient: wish.recipient, passphrase: wish.passphrase });
    for (const issue of sealed.error?.issues ?? []) issues.addIssue({ ...issue });
  });
export type BundleWish = z.output<typeof BundleWish>;
