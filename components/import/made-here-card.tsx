import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import type { MadeHere } from "@/lib/ga4-import/differences/made-here";

/** Shows what GA4 does not have: it must be entered there too, or it stays missing in GA4. */
export function MadeHereCard({ made }: { made: readonly MadeHere[] }) {
  return (
    <Card>
      <CardHeader title="Made here" description="GA4 knows nothing of these" />
      <ul className="divide-y text-sm">
        {made.map(({ kind, count, amount, since }) => (
          <li key={kind} className="relative flex items-center gap-3 px-4 py-2 hover:bg-accent/40">
            <div className="min-w-0 flex-1">
              {count > 0 ? (
                <Link
                  href={`/import/differences/made-here?kind=${kind}`}
                  prefetch={false}
                  className="font-medium after:absolute after:inset-0 hover:underline"
                >
                  {kindWords(kind)}
                </Link>
              ) : (
                kindWords(kind)
              )}
              {since > 0 ? (
                <p className="text-muted-foreground">
                  {since.toLocaleString("en-GB")} since the newest export was loaded
                </p>
              ) : null}
            </div>
            {amount !== null && count > 0 ? (
              <Money amount={amount} className="text-muted-foreground" />
            ) : null}
            <span className="w-12 text-right tabular-nums">{count.toLocaleString("en-GB")}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
