import { z } from "zod";

/** Something that users must know about an import before they trust it. */
export const Finding = z.object({
  /** A stable code for the kind of finding. */
  kind: z.string(),
  /** Whether it means that the import does not count as proved. */
  grave: z.boolean(),
  file: z.string().optional(),
  column: z.string().optional(),
  count: z.number().optional(),
  /** The total that `count` is out of. */
  of: z.number().optional(),
  examples: z.array(z.string()).optional(),
  text: z.string(),
});
export type Finding = z.output<typeof Finding>;
