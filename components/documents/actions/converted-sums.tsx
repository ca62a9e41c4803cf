import { Money } from "@/components/ui/money";
import { decimal, pounds, sum } from "@/lib/core/money";
import type { ActionLine } from "./action";

interface ConvertedSumsProps {
  /** The lines to convert. */
  lines: readonly ActionLine[];
  /** What was paid in advance; all of it moves to the new document. */
  received: string;
}

/** The total of the next document, and what is left to pay after payments in advance. */
export function ConvertedSums({ lines, received }: ConvertedSumsProps) {
  const total = sum(lines.map(({ line_gross }) => line_gross));
  const rest = total.minus(decimal(received));
  return (
    <dl
      aria-live="polite"
      className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 rounded-lg bg-muted px-3 py-2.5 text-sm"
    >
      <dt>Total, with VAT</dt>
      <dd className="text-right font-semibold">
        <Money amount={pounds(total)} />
      </dd>
      {/[1-9]/.test(received) ? (
        <>
          <dt className="text-muted-foreground">Deposit received</dt>
          <dd className="text-right">
            <Money amount={pounds(decimal(received).times(-1))} />
          </dd>
          <dt>{rest.lt(0) ? "Too much received" : "Still to pay"}</dt>
          <dd className="text-right font-semibold">
            <Money amount={pounds(rest.abs())} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
