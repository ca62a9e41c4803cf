import { tidyAnswers } from "@/lib/api/tidy-job";
import { importJob } from "@/lib/ga4-import/run/import-job";
import { nameBrokenOff, tidyUploads } from "@/lib/ga4-import/run/tidy-jobs";
import { watchJob } from "@/lib/ga4-import/watch/watch-job";
import type { Job } from "@/lib/jobs/queue";
import { compactTotals } from "@/lib/lists/jobs";
import { sendMessage } from "@/lib/messages/send-job";
import { takeUpMessages } from "@/lib/messages/take-up-job";
import { storePaper } from "@/lib/paper/store-paper-job";
import { tidyDeliveries } from "@/lib/webhooks/tidy-job";

/** Every kind of job that a process of ours works on: the part of the composition root that `server.ts` hands to the queue. */
export const jobs: readonly Job[] = [
  compactTotals,
  tidyAnswers,
  importJob,
  nameBrokenOff,
  tidyUploads,
  watchJob,
  storePaper,
  sendMessage,
  takeUpMessages,
  tidyDeliveries,
];
