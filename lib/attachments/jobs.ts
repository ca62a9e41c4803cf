import "server-only";
import { z } from "zod";
import type { Job } from "@/lib/jobs/queue";
import { tidyAttachments } from "./commands/tidy";

/** Every hour: deletes uploads of which nothing has come for a day, and what was removed more than a day ago. */
export const tidyAttachmentsJob: Job = {
  name: "attachments.tidy",
  data: z.object({}),
  schedule: "50 * * * *",
  handle: () => tidyAttachments(),
};
