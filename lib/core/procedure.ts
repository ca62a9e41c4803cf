import type { z } from "zod";
import type { Tx } from "@/db/client";
import { type Actor, requirePermission } from "./actor";
import { parse } from "./input/parse";
import type { Permission } from "./permissions";

/** An operation that is neither one transaction nor a mere read, such as signing in, which records failed attempts. */
export interface Procedure<I extends z.ZodType = z.ZodType, O = unknown> {
  kind: "procedure";
  name: string;
  permission: Permission;
  input: I;
  /** It changes records, and with an Idempotency-Key only once: then it runs within the key's transaction. */
  keyed?: true;
  execute(actor: Actor, input: z.output<I>, asked?: { request: Request; tx?: Tx | undefined }): Promise<O>;
}

/** Makes a procedure; see `Procedure`. */
export const procedure = <I extends z.ZodType, O>(
  definition: Omit<Procedure<I, O>, "kind">,
): Procedure<I, O> => ({ kind: "procedure", ...definition });

/** Runs a procedure for somebody. Throws FORBIDDEN and VALIDATION_ERROR before its work begins. */
export async function proceed<I extends z.ZodType, O>(
  work: Procedure<I, O>,
  actor: Actor,
  input: unknown,
): Promise<O> {
  requirePermission(actor, work.permission);
  return work.execute(actor, parse(work.input, input));
}
