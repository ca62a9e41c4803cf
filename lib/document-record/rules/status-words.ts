import type { DocumentStatus } from "./statuses";

/** The statuses in words, as shown on screen. */
export const statusWords: Record<DocumentStatus, string> = {
  draft: "Draft",
  sent: "Sent",
  approved: "Approved",
  declined: "Declined",
  expired: "Expired",
  converted: "Converted",
  open: "Open",
  in_progress: "In progress",
  waiting_parts: "Waiting for parts",
  waiting_customer: "Waiting for customer",
  waiting_tester: "Waiting for tester",
  completed: "Completed",
  invoiced: "Invoiced",
  cancelled: "Cancelled",
  issued: "Issued",
  part_paid: "Part paid",
  paid: "Paid",
  settled: "Settled",
  credited: "Credited",
};
