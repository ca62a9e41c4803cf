import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type OrderStatus, STATUS_WORDS } from "@/lib/purchasing/rules/order-status";

const TONES: Record<OrderStatus, BadgeTone> = {
  draft: "outline",
  ordered: "info",
  part_received: "warning",
  received: "success",
  cancelled: "neutral",
};

/** How far an order is; overdue where something should have come by now. */
export function OrderStatusBadge({ status, overdue }: { status: OrderStatus; overdue: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>
      {overdue ? <Badge tone="danger">Overdue</Badge> : null}
    </span>
  );
}
