import { z } from "zod";

/** What is owed by age. */
export const OwedByAge = z.object({
  current: z.string(),
  days_30: z.string(),
  days_60: z.string(),
  days_90: z.string(),
  older: z.string(),
});
