import {
  Ban,
  CircleCheck,
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  Clock,
  FileCheck,
  Forward,
  Hourglass,
  type LucideIcon,
  Package,
  PieChart,
  Send,
  Undo2,
  Wrench,
} from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { DocumentStatus } from "@/lib/documents/statuses";

/** Word and shape tell the status; the colour only repeats them. */
export const documentStatuses: Record<DocumentStatus, { label: string; icon: LucideIcon; tone: BadgeTone }> =
  {
    draft: { label: "Draft", icon: CircleDashed, tone: "neutral" },
    sent: { label: "Sent", icon: Send, tone: "info" },
    approved: { label: "Approved", icon: CircleCheck, tone: "success" },
    declined: { label: "Declined", icon: CircleX, tone: "danger" },
    expired: { label: "Expired", icon: Clock, tone: "neutral" },
    converted: { label: "Converted", icon: Forward, tone: "outline" },
    open: { label: "Open", icon: CircleDot, tone: "info" },
    in_progress: { label: "In progress", icon: Wrench, tone: "info" },
    waiting_parts: { label: "Waiting for parts", icon: Package, tone: "warning" },
    waiting_customer: { label: "Waiting for customer", icon: CirclePause, tone: "warning" },
    completed: { label: "Completed", icon: CircleCheckBig, tone: "success" },
    invoiced: { label: "Invoiced", icon: FileCheck, tone: "outline" },
    cancelled: { label: "Cancelled", icon: Ban, tone: "neutral" },
    issued: { label: "Issued", icon: Hourglass, tone: "info" },
    part_paid: { label: "Part paid", icon: PieChart, tone: "warning" },
    paid: { label: "Paid", icon: CircleCheck, tone: "success" },
    settled: { label: "Settled", icon: CircleCheck, tone: "success" },
    credited: { label: "Credited", icon: Undo2, tone: "outline" },
  };

type StatusBadgeProps = {
  status: DocumentStatus;
  /** Past its due date: said in words, beside whatever the status is. */
  overdue?: boolean;
  className?: string;
};

export function StatusBadge({ status, overdue, className }: StatusBadgeProps) {
  const { label, icon: Icon, tone } = documentStatuses[status];
  return (
    <Badge tone={overdue ? "danger" : tone} className={className}>
      <Icon aria-hidden />
      {overdue ? `${label}, overdue` : label}
    </Badge>
  );
}
