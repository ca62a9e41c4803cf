import { z } from "zod";
import { Flag } from "@/lib/core/input/list";

/** A paper as callers ask for it: flags stand in the address as text. */
export const ApiPdf = z.strictObject({
  id: z.uuid(),
  original: Flag.optional().meta({
    description: "The kept paper of an issued document, without what was received since.",
  }),
});
