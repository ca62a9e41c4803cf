import { endpoint } from "@/lib/api/endpoint";
import { replayFailed } from "@/lib/webhooks/commands/deliveries";
import { Replayed } from "@/lib/webhooks/responses";

export const POST = endpoint(replayFailed, {
  summary: "Send all that failed once more",
  description: "Each under its own `webhook-id`, the oldest first.",
  returns: Replayed,
  status: 202,
});
