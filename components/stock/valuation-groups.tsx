import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import type { ValuedGroup } from "@/lib/stock/queries/valuation";

interface ValuationGroupsProps {
  title: string;
  /** The heading of the first column. */
  of: string;
  groups: readonly ValuedGroup[];
  hrefOf(group: ValuedGroup): string | null;
}

const cell = "py-2 pl-3 text-right tabular-nums";

/** What the stock of each category, or of each supplier, is worth. */
export function ValuationGroups({ title, of, groups, hrefOf }: ValuationGroupsProps) {
  return (
    <Card>
      <CardHeader title={title} />
      <table className="w-full text-sm">
        <caption className="sr-only">{title}</caption>
        <thead className="text-xs text-muted-foreground">
          <tr className="border-b">
            <th scope="col" className="py-2 pl-4 text-left font-medium">
              {of}
            </th>
            <th scope="col" className={cn(cell, "font-medium")}>
              Parts
            </th>
            <th scope="col" className={cn(cell, "pr-4 font-medium")}>
              Value
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {groups.map((group) => {
            const href = hrefOf(group);
            return (
              <tr key={group.key ?? ""}>
                <th
                  scope="row"
                  className="max-w-0 truncate py-2 pl-4 text-left font-normal"
                  title={group.name ?? undefined}
                >
                  {href ? (
                    <Link href={href} prefetch={false} className="text-primary hover:underline">
                      {group.name}
                    </Link>
                  ) : (
                    (group.name ?? <span className="text-muted-foreground">none</span>)
                  )}
                </th>
                <td className={cn(cell, "w-20")}>{group.items.toLocaleString("en-GB")}</td>
                <td className={cn(cell, "w-32 pr-4")}>
                  <Money amount={group.value} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
