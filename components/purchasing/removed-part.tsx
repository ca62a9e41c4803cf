import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { Badge } from "@/components/ui/badge";
import type { LeftPart } from "@/lib/documents/queries/issuing/parts-left-over";

/** A part that was ordered for a job and removed from it: neither billed nor sent back. */
export function RemovedPart({ part }: { part: LeftPart }) {
  return (
    <li className="grid gap-1 px-4 py-2.5">
      <div className="flex items-start justify-between gap-3">
        <span className="min-w-0 break-words">
          {quantityText(part.left)} × {part.part}
        </span>
        <Badge tone="warning">Removed from the job</Badge>
      </div>
      <p className="text-muted-foreground">
        <Link href={`/purchase-orders/${part.order_id}`} className="underline underline-offset-2">
          {part.order_number}
        </Link>
        {/[1-9]/.test(part.came) ? ", has come: bill it or send it back" : ", still to come: cancel it there"}
      </p>
    </li>
  );
}
