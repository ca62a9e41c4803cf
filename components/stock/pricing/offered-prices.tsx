import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** Leads to the prices that the mark-ups make of what some parts cost now; nothing where they make none. */
export function OfferedPrices({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Alert
      tone="info"
      className="mb-4"
      title={
        ids.length === 1
          ? "By the mark-up a part here would be sold at another price"
          : `By the mark-ups ${ids.length} parts here would be sold at other prices`
      }
    >
      <Button asChild size="sm" className="mt-2">
        <Link href={`/stock/reprice?ids=${ids.join(",")}`} prefetch={false}>
          See the prices
        </Link>
      </Button>
    </Alert>
  );
}
