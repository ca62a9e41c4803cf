import { Ban, Clock, Hand, type LucideIcon, PauseCircle } from "lucide-react";
import Link from "next/link";
import { MessageStateBadge } from "@/components/messages/message-state";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ReminderSendRow } from "@/lib/reminder-run/responses";
import { reasonWords } from "@/lib/reminder-run/rules/reason-words";
import { sendStateName } from "@/lib/reminder-run/rules/send-states";

const LOOKS: Record<"going" | "held" | "passed", { icon: LucideIcon; tone: BadgeTone }> = {
  going: { icon: Clock, tone: "info" },
  held: { icon: PauseCircle, tone: "warning" },
  passed: { icon: Ban, tone: "neutral" },
};

/** Where a send stands, and why, in words; with a way to its message. */
export function SendState({ send }: { send: ReminderSendRow }) {
  const { state, message_id, message_state } = send;
  const why = state === "failed" ? send.message_reason : reasonWords(send.reason);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 xl:min-w-72">
      {message_state && (state === "sent" || state === "failed") ? (
        <MessageStateBadge state={message_state} kept={send.message_kept} />
      ) : state === "going" || state === "held" || state === "passed" ? (
        <StateBadge state={state} byHand={send.by_hand} />
      ) : (
        <Badge>{sendStateName(state)}</Badge>
      )}
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

function StateBadge({ state, byHand }: { state: "going" | "held" | "passed"; byHand: boolean }) {
  const { icon, tone } = LOOKS[state];
  const Icon = byHand ? Hand : icon;
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {sendStateName(state)}
    </Badge>
  );
}
