import "server-only";
import { z } from "zod";
import { forgetOldCounts } from "@/lib/core/waiting/shared-limit";
import type { Job } from "@/lib/jobs/queue";
import { forgetOldAnswers } from "./request/idempotency";

/** Deletes old responses stored under Idempotency-Keys, and expired rate-limit counts. */
export const tidyAnswers: Job = {
  name: "api.tidy_answers",
  data: z.object({}),
  schedule: "23 * * * *",
  async handle() {
    await forgetOldAnswers();
    await forgetOldCounts();
  },
};
