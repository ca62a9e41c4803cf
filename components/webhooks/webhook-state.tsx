import { Badge } from "@/components/ui/badge";
import type { WebhookRow } from "@/lib/webhooks/queries/webhooks";

type State = Pick<WebhookRow, "active" | "failing_since">;

/** The state of a subscription. */
export function WebhookState({ webhook: { active, failing_since } }: { webhook: State }) {
  if (!active) return <Badge tone="danger">Stopped</Badge>;
  if (failing_since) return <Badge tone="warning">Failing</Badge>;
  return <Badge tone="success">On</Badge>;
}
