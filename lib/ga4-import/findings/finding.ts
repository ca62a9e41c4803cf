import { z } from "zod";

/** One thing that people must know of an import before they trust it. */
export const Finding = z.object({
  /** A stable word for what it is. */
  kind: z.string(),
  /** The import does not count as proved. */
  grave: z.boolean(),
  file: z.string().optional(),
  column: z.string().optional(),
  count: z.number().optional(),
  /** Of how many. */
  of: z.number().optional(),
  examples: z.array(z.string()).optional(),
  text: z.string(),
});
export type Finding = z.output<typeof Finding>;
