import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { poundsOf } from "@/lib/supplier-links/rules/offers";
import { LINE_WORDS } from "@/lib/supplier-links/rules/order-words";
import type { SupplierLine } from "@/lib/supplier-links/schema/order";

/** Each line as the supplier last said: what becomes of it, when it comes, and what is sent in its place. */
export const SentLines = ({ lines }: { lines: readonly SupplierLine[] }) => (
  <ul className="divide-y rounded-md border text-sm">
    {lines.map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same part may be on two lines, and a line has no other name.
      <li key={i} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3 py-2">
        <span className="font-medium break-all">{line.part_number}</span>
        <span className="tabular-nums">× {line.quantity}</span>
        <span
          className={
            line.status === "back_order" || line.status === "cancelled"
              ? "text-warning"
              : "text-muted-foreground"
          }
        >
          {LINE_WORDS[line.status]}
          {line.expected && line.status !== "cancelled" ? (
            <>
              , expected <DateText date={line.expected} />
            </>
          ) : null}
        </span>
        {line.substituted_by ? (
          <span className="text-warning">{line.substituted_by} comes in its place</span>
        ) : null}
        {line.unit_pence === null ? null : <Money amount={poundsOf(line.unit_pence)} className="ml-auto" />}
      </li>
    ))}
  </ul>
);
