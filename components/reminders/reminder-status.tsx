import { Ban, CircleCheck, Clock, History, type LucideIcon, TriangleAlert } from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ReminderStatus } from "@/lib/reminders/schema/reminder";

const reminderStatuses: Record<ReminderStatus, { label: string; icon: LucideIcon; tone: BadgeTone }> = {
  due: { label: "Due", icon: Clock, tone: "info" },
  done: { label: "Sent", icon: CircleCheck, tone: "success" },
  superseded: { label: "Replaced", icon: History, tone: "outline" },
  cancelled: { label: "Cancelled", icon: Ban, tone: "neutral" },
};

export function ReminderStatusBadge({ status, overdue }: { status: ReminderStatus; overdue: boolean }) {
  const { label, icon, tone } = reminderStatuses[status];
  const Icon = overdue ? TriangleAlert : icon;
  return (
    <Badge tone={overdue ? "warning" : tone}>
      <Icon aria-hidden />
      {overdue ? "Overdue" : label}
    </Badge>
  );
}
