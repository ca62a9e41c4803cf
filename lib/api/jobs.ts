import "server-only";
import { z } from "zod";
import { deleteOldCounts } from "@/lib/core/waiting/shared-limit";
import type { Job } from "@/lib/jobs/queue";
import { deleteExpiredAnswers } from "./request/idempotency";

/** Deletes old responses stored under Idempotency-Keys, and expired rate-limit counts. */
export const deleteOldAnswers: Job = {
  name: "api.tidy_answers",
  data: z.object({}),
  schedule: "23 * * * *",
  async handle() {
    await deleteExpiredAnswers();
    await deleteOldCounts();
  },
};
