import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { itemsToSend } from "./check-queue";
import type { Sending } from "./check-sender";
import type { StoredCheck } from "./stored-check";

/** Whether what was tapped is on the server: "3 to send". */
export function SendWords({ sending, stored }: { sending: Sending; stored: StoredCheck }) {
  const count = itemsToSend(stored.queue);
  const [Icon, words] =
    count === 0
      ? ([Check, "All sent"] as const)
      : sending.kind === "offline"
        ? ([CloudOff, `${count} to send, no network`] as const)
        : sending.kind === "signed_out"
          ? ([TriangleAlert, `${count} to send: sign in again in another tab`] as const)
          : sending.kind === "refused"
            ? ([TriangleAlert, `${count} to send: ${sending.message}`] as const)
            : ([null, `${count} to send`] as const);
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-sm text-muted-foreground">
      {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
      <span className="line-clamp-2">{words}</span>
    </span>
  );
}
