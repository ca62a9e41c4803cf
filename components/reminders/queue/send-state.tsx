import { Ban, Clock, Hand, type LucideIcon, PauseCircle } from "lucide-react";
import Link from "next/link";
import { MessageStateBadge } from "@/components/messages/message-state";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { formatDate } from "@/lib/core/dates/date-words";
import { today } from "@/lib/core/dates/dates";
import type { ReminderSendRow } from "@/lib/reminder-run/responses";
import { reasonWords } from "@/lib/reminder-run/rules/reason-words";
import { type SendState, sendStateName } from "@/lib/reminder-run/rules/send-states";

type Undelivered = Exclude<SendState, "sent" | "failed">;

const LOOKS: Record<Undelivered, { icon: LucideIcon; tone: BadgeTone }> = {
  going: { icon: Clock, tone: "info" },
  to_hold: { icon: PauseCircle, tone: "outline" },
  held: { icon: PauseCircle, tone: "warning" },
  passed: { icon: Ban, tone: "neutral" },
};

/** Where a send stands, and why, in words; with a way to its message. */
export function SendStanding({ send }: { send: ReminderSendRow }) {
  const { state, message_id, message_state } = send;
  const leaves = leavesWords(send);
  const why = state === "failed" ? send.message_reason : reasonWords(send.reason);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 xl:min-w-72">
      {state !== "sent" && state !== "failed" ? (
        <StateBadge state={state} byHand={send.by_hand} />
      ) : message_state ? (
        <MessageStateBadge state={message_state} kept={send.message_kept} />
      ) : (
        <Badge>{sendStateName(state)}</Badge>
      )}
      {leaves ? <span className="text-sm text-muted-foreground">{leaves}</span> : null}
      {why ? <span className="text-sm text-muted-foreground">{why}</span> : null}
      {send.instead_of ? <span className="text-sm text-muted-foreground">in place of another</span> : null}
      {message_id ? (
        <Link
          href={`/messages/${message_id}`}
          prefetch={false}
          className="relative rounded-sm text-primary hover:underline"
        >
          Message
        </Link>
      ) : null}
    </span>
  );
}

/** The day on which it left or leaves, where that is not the planned one: after a quiet Sunday, or by hand. */
function leavesWords({ leaves_at, sent_at, send_on }: ReminderSendRow): string | null {
  if (!leaves_at) return null;
  const day = today("Europe/London", new Date(leaves_at));
  if (day === send_on) return null;
  return `${sent_at ? "sent" : "goes out"} ${formatDate(day)}`;
}

function StateBadge({ state, byHand }: { state: Undelivered; byHand: boolean }) {
  const { icon, tone } = LOOKS[state];
  const Icon = byHand ? Hand : icon;
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {sendStateName(state)}
    </Badge>
  );
}
