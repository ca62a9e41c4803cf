import { Money } from "@/components/ui/money";
import type { DocumentSums } from "@/lib/documents/queries/documents";

/** The totals of the selection, above its list. */
export function SumsLine({ sums, unpaid }: { sums: DocumentSums | null; unpaid: boolean }) {
  if (!sums || sums.documents === 0) return null;
  const figures = unpaid
    ? [
        { term: "Total owed", amount: sums.balance },
        { term: "Their totals", amount: sums.gross },
      ]
    : [
        { term: "Net", amount: sums.net },
        { term: "VAT", amount: sums.tax },
        { term: "Total", amount: sums.gross },
        ...(/[1-9]/.test(sums.balance) ? [{ term: "Owed", amount: sums.balance }] : []),
      ];
  return (
    <dl className="mb-3 flex flex-wrap gap-x-8 gap-y-2 rounded-lg border bg-card px-4 py-2.5 shadow-xs">
      {figures.map(({ term, amount }) => (
        <div key={term} className="flex items-baseline gap-2 text-sm">
          <dt className="text-muted-foreground">{term}</dt>
          <dd className="text-base font-semibold">
            <Money amount={amount} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
