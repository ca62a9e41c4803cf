import {
  Ban,
  CircleCheck,
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  ClipboardCheck,
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
import { statusWords } from "@/lib/document-record/rules/status-words";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";

/** Word and icon show the status; the colour only repeats them. */
export const documentStatuses: Record<DocumentStatus, { label: string; icon: LucideIcon; tone: BadgeTone }> =
  {
    draft: { label: statusWords.draft, icon: CircleDashed, tone: "neutral" },
    sent: { label: statusWords.sent, icon: Send, tone: "info" },
    approved: { label: statusWords.approved, icon: CircleCheck, tone: "success" },
    declined: { label: statusWords.declined, icon: CircleX, tone: "danger" },
    expired: { label: statusWords.expired, icon: Clock, tone: "neutral" },
    converted: { label: statusWords.converted, icon: Forward, tone: "outline" },
    open: { label: statusWords.open, icon: CircleDot, tone: "info" },
    in_progress: { label: statusWords.in_progress, icon: Wrench, tone: "info" },
    waiting_parts: { label: statusWords.waiting_parts, icon: Package, tone: "warning" },
    waiting_customer: { label: statusWords.waiting_customer, icon: CirclePause, tone: "warning" },
    waiting_tester: { label: statusWords.waiting_tester, icon: ClipboardCheck, tone: "warning" },
    completed: { label: statusWords.completed, icon: CircleCheckBig, tone: "success" },
    invoiced: { label: statusWords.invoiced, icon: FileCheck, tone: "outline" },
    cancelled: { label: statusWords.cancelled, icon: Ban, tone: "neutral" },
    issued: { label: statusWords.issued, icon: Hourglass, tone: "info" },
    part_paid: { label: statusWords.part_paid, icon: PieChart, tone: "warning" },
    paid: { label: statusWords.paid, icon: CircleCheck, tone: "success" },
    settled: { label: statusWords.settled, icon: CircleCheck, tone: "success" },
    credited: { label: statusWords.credited, icon: Undo2, tone: "outline" },
  };

type StatusBadgeProps = {
  status: DocumentStatus;
  /** Past its due date: shown in words next to the status. */
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
