import type { ComponentProps } from "react";
import { ApprovalCard } from "@/components/approvals/approval-card";
import { AttachmentsCard } from "@/components/attachments/attachments-card";
import { JobHoursCard } from "@/components/clock/job-hours-card";
import { ChecksCard } from "@/components/inspections/checks-card";
import { AskedPartsCard } from "@/components/workshop/asked-parts-card";
import { JobWordsCard } from "@/components/workshop/job-words-card";

interface FloorCardsProps {
  approval: ComponentProps<typeof ApprovalCard>["standing"];
  hours: ComponentProps<typeof JobHoursCard>["rows"];
  checks: ComponentProps<typeof ChecksCard>["of"];
  notes: ComponentProps<typeof JobWordsCard>["notes"];
  asked: ComponentProps<typeof AskedPartsCard>["parts"];
  suppliers: ComponentProps<typeof AskedPartsCard>["suppliers"];
  /** What this person may do with the parts that are asked for. */
  parts_may: ComponentProps<typeof AskedPartsCard>["may"];
  /** Null for whoever may not see them. */
  files: ComponentProps<typeof AttachmentsCard> | null;
}

/** What the workshop and the customer have to do with a document. */
export const FloorCards = ({
  approval,
  hours,
  checks,
  notes,
  asked,
  suppliers,
  parts_may,
  files,
}: FloorCardsProps) => (
  <>
    <ApprovalCard standing={approval} />
    <JobWordsCard notes={notes} />
    <AskedPartsCard parts={asked} suppliers={suppliers} may={parts_may} />
    <ChecksCard of={checks} />
    <JobHoursCard rows={hours} />
    {files ? <AttachmentsCard {...files} /> : null}
  </>
);
