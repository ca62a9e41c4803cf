import "server-only";
import { z } from "zod";
import { forgetOldCounts } from "@/lib/core/waiting/shared-limit";
import type { Job } from "@/lib/jobs/queue";
import { forgetOldAnswers } from "./request/idempotency";

/** Forgets old answers under Idempotency-Keys, and counts of minutes that are over. */
export const tidyAnswers: Job = {
  name: "api.tidy_answers",
  data: z.object({}),
  schedule: "23 * * * *",
  async handle() {
    await forgetOldAnswers();
    await forgetOldCounts();
  },
};
