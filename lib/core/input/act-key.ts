import { z } from "zod";

/** The key of an act that a queue may send again: see lib/core/database/once.ts. */
export const actKey = z.uuid("A key made for this act").meta({
  description:
    "Made by the caller for this act alone: sent again, it gets the same answer and does nothing more.",
});
