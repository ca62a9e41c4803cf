import type { ComponentProps } from "react";
import { ApprovalCard } from "@/components/approvals/approval-card";
import { AttachmentsCard } from "@/components/attachments/attachments-card";
import { JobHoursCard } from "@/components/clock/job-hours-card";
import { ChecksCard } from "@/components/inspections/checks-card";

interface FloorCardsProps {
  approval: ComponentProps<typeof ApprovalCard>["standing"];
  hours: ComponentProps<typeof JobHoursCard>["rows"];
  checks: ComponentProps<typeof ChecksCard>["of"];
  /** Null for whoever may not see them. */
  files: ComponentProps<typeof AttachmentsCard> | null;
}

/** What the workshop and the customer have to do with a document. */
export const FloorCards = ({ approval, hours, checks, files }: FloorCardsProps) => (
  <>
    <ApprovalCard standing={approval} />
    <ChecksCard of={checks} />
    <JobHoursCard rows={hours} />
    {files ? <AttachmentsCard {...files} /> : null}
  </>
);
