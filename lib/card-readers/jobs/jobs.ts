import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { followReaders } from "../commands/follow-reader";

/** Ends what was begun at a card reader and is watched by nobody. */
export const readersJob: Job = {
  name: "card_readers.follow",
  data: z.object({}),
  schedule: "* * * * *",
  handle: () => followReaders(),
};
