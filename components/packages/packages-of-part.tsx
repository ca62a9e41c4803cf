import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { Card, CardHeader } from "@/components/ui/card";
import type { PackageOfPart } from "@/lib/packages/queries/packages-of-part";

interface PackagesOfPartProps {
  packages: readonly PackageOfPart[];
  mayOpen: boolean;
}

/** The packages and kits of which a part is one. */
export function PackagesOfPart({ packages, mayOpen }: PackagesOfPartProps) {
  if (packages.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title="Part of these packages"
        actions={
          mayOpen ? (
            <Link href="/settings/jobs" className="text-sm text-primary hover:underline">
              Packages
            </Link>
          ) : null
        }
      />
      <ul className="divide-y text-sm">
        {packages.map(({ id, name, quantity, parts }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 px-4 py-2">
            <span className="min-w-0 break-words">{name}</span>
            <span className="shrink-0 text-muted-foreground">
              {quantityText(quantity)} of it
              {parts > 1 ? `, with ${parts - 1} other ${parts === 2 ? "part" : "parts"}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
