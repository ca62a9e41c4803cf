import type { DocumentType } from "./types";

/** The statuses of each type, in order. All types that are issued and paid have those of an invoice. */
const ISSUED_AND_PAID = ["draft", "issued", "part_paid", "paid", "credited"] as const;

export const STATUSES_OF = {
  estimate: ["draft", "sent", "approved", "declined", "expired", "converted"],
  job_sheet: [
    "open",
    "in_progress",
    "waiting_parts",
    "waiting_customer",
    "waiting_tester",
    "completed",
    "invoiced",
    "cancelled",
  ],
  invoice: ISSUED_AND_PAID,
  credit_note: ["draft", "issued", "settled"],
  excess_invoice: ISSUED_AND_PAID,
  payment_on_account: ISSUED_AND_PAID,
  vehicle_sale: ISSUED_AND_PAID,
  vehicle_purchase: ISSUED_AND_PAID,
} as const satisfies Record<DocumentType, readonly string[]>;

export type DocumentStatus = (typeof STATUSES_OF)[DocumentType][number];

export const DOCUMENT_STATUSES = [...new Set(Object.values(STATUSES_OF).flat())] as DocumentStatus[];

/** Jobs in the workshop, started or waiting. The index `documents_open_jobs` holds these. */
export const OPEN_JOB_STATUSES = [
  "open",
  "in_progress",
  "waiting_parts",
  "waiting_customer",
  "waiting_tester",
] as const;

/** Finished documents, shown in the archive. */
export const OVER_STATUSES = [
  "paid",
  "credited",
  "settled",
  "converted",
  "invoiced",
  "cancelled",
  "declined",
  "expired",
] as const;
