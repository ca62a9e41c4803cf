import type { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "./actor";
import type { Permission } from "./permissions";

/** Work of a door that is neither one transaction nor a mere read: signing in, which notes its failures. */
export interface Procedure<I extends z.ZodType = z.ZodType, O = unknown> {
  kind: "procedure";
  name: string;
  permission: Permission;
  input: I;
  /** It changes records, and does so once for an Idempotency-Key: then within that transaction. */
  keyed?: true;
  execute(actor: Actor, input: z.output<I>, asked?: { request: Request; tx?: Tx | undefined }): Promise<O>;
}

/** Makes a procedure; see there. */
export const procedure = <I extends z.ZodType, O>(
  definition: Omit<Procedure<I, O>, "kind">,
): Procedure<I, O> => ({ kind: "procedure", ...definition });
