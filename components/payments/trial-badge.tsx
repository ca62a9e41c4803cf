import { Badge } from "@/components/ui/badge";

/** Says of money that is not real that it is not; nothing of real money. */
export function TrialBadge({ provider, live }: { provider: string; live: boolean }) {
  if (live) return null;
  return <Badge tone="warning">{provider === "sandbox" ? "Sandbox" : "Test"}</Badge>;
}
