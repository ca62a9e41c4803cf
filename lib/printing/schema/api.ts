import { z } from "zod";
import { Flag } from "@/lib/core/input/list";

/** The request for a paper: flags are text in the URL. */
export const ApiPdf = z.strictObject({
  id: z.uuid(),
  original: Flag.optional().meta({
    description: "The kept paper of an issued document, without what was received since.",
  }),
});
