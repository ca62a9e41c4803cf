import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { PriceFileCheck } from "@/lib/supplier-prices/schema/check";

const shown = (count: number) => count.toLocaleString("en-GB");
const firstOf = (listed: number, all: number) =>
  all > listed ? `The first ${shown(listed)} of ${shown(all)}` : undefined;

/** The cells that cannot be taken, by line and column. */
export function ProblemsCard({ check }: { check: PriceFileCheck }) {
  const { problems, problem_count } = check;
  if (problems.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title={`${shown(problem_count)} to put right`}
        description={firstOf(problems.length, problem_count)}
      />
      <ul className="max-h-96 divide-y overflow-y-auto text-sm">
        {problems.map(({ line, column, value, message }) => (
          <li key={`${line} ${column} ${message}`} className="flex flex-wrap gap-x-3 px-4 py-1.5">
            <span className="w-20 shrink-0 text-muted-foreground tabular-nums">Line {line}</span>
            <span className="min-w-0 flex-1 basis-48">
              {column}: {message}
              {value ? <span className="ml-1 font-mono break-all">“{value}”</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Parts that are in the file more than once: the last line counts. */
export function RepeatedCard({ check }: { check: PriceFileCheck }) {
  const { repeated, repeated_count } = check;
  if (repeated.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title={`${shown(repeated_count)} ${repeated_count === 1 ? "part is" : "parts are"} in the file twice`}
        description={["The last line of a part counts.", firstOf(repeated.length, repeated_count)]
          .filter(Boolean)
          .join(" ")}
      />
      <ul className="max-h-60 divide-y overflow-y-auto text-sm">
        {repeated.map(({ line, part_number, stands }) => (
          <li key={line} className="flex gap-3 px-4 py-1.5">
            <span className="min-w-0 flex-1 truncate font-mono">{part_number}</span>
            <span className="text-muted-foreground tabular-nums">
              line {stands} counts, not line {line}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The largest rises in per cent. */
export function RisesCard({ check }: { check: PriceFileCheck }) {
  const { rises } = check;
  if (rises.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Largest rises" />
      <ul className="divide-y text-sm">
        {rises.map((rise) => (
          <li key={rise.line} className="flex items-center gap-3 px-4 py-1.5">
            <span className="min-w-0 flex-1 truncate">
              <span className="font-mono">{rise.part_number}</span>{" "}
              <span className="text-muted-foreground">{rise.description}</span>
            </span>
            <span className="whitespace-nowrap text-muted-foreground">
              <Money amount={rise.was} /> → <Money amount={rise.is} />
            </span>
            <span className="w-20 text-right font-medium tabular-nums">
              +{rise.percent.toLocaleString("en-GB")}%
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Stock items that are bought from this supplier and would cost something else. */
export function CostChangesCard({ check }: { check: PriceFileCheck }) {
  const { cost_changes, cost_change_count } = check;
  if (cost_changes.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title="Your stock items at other costs"
        description={[
          "Their costs stay unless you tick Update costs, or take the new one on the item’s page.",
          firstOf(cost_changes.length, cost_change_count),
        ]
          .filter(Boolean)
          .join(" ")}
      />
      <ul className="max-h-96 divide-y overflow-y-auto text-sm">
        {cost_changes.map((item) => (
          <li key={item.stock_item_id} className="flex items-center gap-3 px-4 py-1.5">
            <Link
              href={`/stock/${item.stock_item_id}`}
              prefetch={false}
              className="min-w-0 flex-1 truncate text-primary hover:underline"
            >
              {item.description || item.part_number}
            </Link>
            <span className="whitespace-nowrap text-muted-foreground">
              <Money amount={item.cost_net} /> → <Money amount={item.net_price} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
