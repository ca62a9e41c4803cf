import {
  Archive,
  Ban,
  CheckCheck,
  CircleCheck,
  CircleX,
  Clock,
  Eye,
  Inbox,
  type LucideIcon,
  Send,
  TriangleAlert,
  Undo2,
} from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type MessageState, messageStateName } from "@/lib/messages/rules/message";

const LOOKS: Record<MessageState, { icon: LucideIcon; tone: BadgeTone }> = {
  queued: { icon: Clock, tone: "info" },
  sending: { icon: Send, tone: "info" },
  sent: { icon: CircleCheck, tone: "success" },
  delivered: { icon: CheckCheck, tone: "success" },
  opened: { icon: Eye, tone: "success" },
  bounced: { icon: Undo2, tone: "danger" },
  failed: { icon: CircleX, tone: "danger" },
  cancelled: { icon: Ban, tone: "neutral" },
  received: { icon: Inbox, tone: "neutral" },
};

interface MessageStateBadgeProps {
  state: MessageState;
  complained?: boolean;
  /** It was not sent, as no service is set up by which it could go. */
  kept?: boolean;
}

/** The state of a message, as text and icon. */
export function MessageStateBadge({ state, complained, kept }: MessageStateBadgeProps) {
  if (kept)
    return (
      <Badge tone="warning">
        <Archive aria-hidden />
        Kept, not sent
      </Badge>
    );
  const { icon, tone } = LOOKS[state];
  const Icon = complained ? TriangleAlert : icon;
  return (
    <Badge tone={complained ? "warning" : tone}>
      <Icon aria-hidden />
      {complained ? "Marked as spam" : messageStateName(state)}
    </Badge>
  );
}
