import { CircleAlert, CircleCheck, CircleHelp, Clock } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { fullDate } from "@/lib/core/dates/date-words";
import { type DueState, due, dueInWords } from "@/lib/vehicles/rules/due";

const looks = {
  unknown: { icon: CircleHelp, tone: "outline" },
  expired: { icon: CircleAlert, tone: "danger" },
  soon: { icon: Clock, tone: "warning" },
  current: { icon: CircleCheck, tone: "success" },
} as const satisfies Record<DueState, object>;

interface DueBadgeProps {
  /** "MOT", "Tax". */
  label: string;
  expiry: string | null;
  /** Today in the garage's time zone. */
  today: string;
  /** Shows the date itself, and the days left in the tooltip. */
  asDate?: boolean;
}

/** How long an MOT or road tax is still valid, shown by text and icon, not by colour alone. */
export function DueBadge({ label, expiry, today, asDate }: DueBadgeProps) {
  const found = due(expiry, today);
  const { icon: Icon, tone } = looks[found.state];
  const words = dueInWords(found);
  const date = expiry ? fullDate(expiry) : null;
  return (
    <Badge tone={tone} title={date ?? undefined}>
      <Icon aria-hidden />
      {label} {asDate && date ? date : words}
    </Badge>
  );
}
