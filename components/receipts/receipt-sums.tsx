import { Money } from "@/components/ui/money";
import type { ReceiptSums } from "@/lib/receipts/queries/receipts";
import { receiptMethodName } from "@/lib/receipts/rules/methods";

/** The total of the selected receipts, and by payment method. */
export function ReceiptSumsLine({ sums }: { sums: ReceiptSums | null }) {
  if (!sums || sums.receipts === 0) return null;
  return (
    <dl className="mb-3 flex flex-wrap gap-x-8 gap-y-2 rounded-lg border bg-card px-4 py-2.5 shadow-xs">
      <div className="flex items-baseline gap-2 text-sm">
        <dt className="text-muted-foreground">Total</dt>
        <dd className="text-base font-semibold">
          <Money amount={sums.amount} />
        </dd>
      </div>
      {sums.methods.length > 1
        ? sums.methods.map(({ method, amount, receipts }) => (
            <div key={method} className="flex items-baseline gap-2 text-sm">
              <dt className="text-muted-foreground">
                {receiptMethodName(method)}{" "}
                <span className="text-xs">({receipts.toLocaleString("en-GB")})</span>
              </dt>
              <dd>
                <Money amount={amount} />
              </dd>
            </div>
          ))
        : null}
    </dl>
  );
}
