import { deleteOldAnswers } from "@/lib/api/jobs";
import { forgetDrivers } from "@/lib/appointments/jobs";
import { tidyAttachmentsJob } from "@/lib/attachments/jobs";
import { readersJob } from "@/lib/card-readers/jobs/jobs";
import { forgottenClocks } from "@/lib/clock/jobs";
import { importJob } from "@/lib/ga4-import/run/import-job";
import { deleteOldUploads, markBrokenOffRuns } from "@/lib/ga4-import/run/tidy-jobs";
import { watchJob } from "@/lib/ga4-import/watch/watch-job";
import type { Job } from "@/lib/jobs/queue";
import { compactTotals } from "@/lib/lists/jobs";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { takeUpMessages } from "@/lib/messages/jobs/take-up-messages";
import { deleteOldNotifications } from "@/lib/notifications/jobs";
import { tellOfBooking } from "@/lib/online-booking/jobs";
import {
  eventsJob,
  followOpenJob,
  forgetCardJob,
  mirrorAllCardsJob,
  mirrorCardsJob,
  reconcileJob,
  refundJob,
} from "@/lib/payments/jobs/jobs";
import { storePaper } from "@/lib/printing/jobs";
import { reminderFallBack, reminderRun } from "@/lib/reminder-run/jobs";
import { carryOnJob, inStepJob } from "@/lib/stripe-invoices/jobs/jobs";
import {
  followSupplierOrders,
  sendSupplierOrder,
  takeUpSupplierOrders,
} from "@/lib/supplier-links/jobs/jobs";
import { deleteOldPriceFiles } from "@/lib/supplier-prices/jobs";
import { refreshParcJob } from "@/lib/vehicle-data/jobs/jobs";
import { deleteOldDeliveries } from "@/lib/webhooks/jobs";

/** Every job that our processes run: the part of the composition root that `server.ts` passes to the queue. */
export const jobs: readonly Job[] = [
  compactTotals,
  deleteOldAnswers,
  forgetDrivers,
  forgottenClocks,
  importJob,
  markBrokenOffRuns,
  deleteOldUploads,
  deleteOldPriceFiles,
  tidyAttachmentsJob,
  watchJob,
  storePaper,
  sendMessage,
  reminderRun,
  reminderFallBack,
  takeUpMessages,
  tellOfBooking,
  deleteOldDeliveries,
  deleteOldNotifications,
  eventsJob,
  followOpenJob,
  refundJob,
  reconcileJob,
  readersJob,
  mirrorCardsJob,
  forgetCardJob,
  mirrorAllCardsJob,
  carryOnJob,
  inStepJob,
  refreshParcJob,
  sendSupplierOrder,
  takeUpSupplierOrders,
  followSupplierOrders,
];
