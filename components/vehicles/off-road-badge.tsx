import { Ban } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { isGone, type OffRoad, offRoadWords } from "@/lib/vehicles/rules/off-road";

/** Why a vehicle is not on the road; nothing for one that is. */
export function OffRoadBadge({ state }: { state: OffRoad | null }) {
  if (!state) return null;
  return (
    <Badge tone={isGone(state) ? "danger" : "warning"}>
      <Ban aria-hidden />
      {offRoadWords(state)}
    </Badge>
  );
}
