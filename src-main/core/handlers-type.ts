import type { z } from 'zod';
import type { Operations } from '../contract/client.ts';
import type { Command, Gate, Operation, Query, Release } from '../contract/operation.ts';
import type { Context, GateContext, GateResult, ReadContext } from './context.ts';
import type { Rendered, RenderTools } from './release-type.ts';

/** The handler that an operation needs, by its kind. */
export type HandlerOf<O extends Operation> =
  O extends Query<infer I, infer Out>
    ? (ctx: ReadContext, input: z.output<I>) => Promise<z.input<Out>>
    : O extends Command<infer I, infer Out>
      ? (ctx: Context, input: z.output<I>) => Promise<z.input<Out>>
      : O extends Gate<infer I, infer Out>
        ? (ctx: GateContext, input: z.output<I>) => Promise<GateResult<z.input<Out>>>
        : O extends Release<infer I>
          ? /** Gathers in a read transaction and returns the step that renders outside it. */
            (ctx: ReadContext, input: z.output<I>) => Promise<(tools: RenderTools) => Promise<Rendered>>
          : never;

/** One handler for every declared operation; a gap does not compile. */
export type Handlers<A extends Operations> = {
  readonly [F in keyof A]: { readonly [V in keyof A[F]]: HandlerOf<A[F][V]> };
};
