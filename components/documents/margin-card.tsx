import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Document } from "@/lib/documents/rules/document";
import { margins } from "@/lib/documents/rules/issuing/margin";
import { marginVat } from "@/lib/documents/rules/issuing/margin-scheme";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";

/** The profit of the job, negative for a credit note; for those who may see costs. */
export function MarginCard({ document }: { document: Document }) {
  const rows = margins(document);
  if (rows.length === 0) return null;
  const vat = signedSum(document.type, marginVat(document.lines));
  return (
    <Card>
      <CardHeader title="Cost and margin" description="Without VAT, after discounts" />
      <table className="w-full text-sm">
        <thead className="text-xs text-muted-foreground">
          <tr>
            <th scope="col" className="py-2 pl-4 text-left font-medium">
              <span className="sr-only">What</span>
            </th>
            {["Net", "Cost", "Margin"].map((name) => (
              <th key={name} scope="col" className="py-2 pl-2 text-right font-medium last:pr-4">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row" className="py-1 pl-4 text-left font-normal last:pb-3">
                {row.what}
              </th>
              <td className="py-1 pl-2 text-right">
                <Money amount={row.net} />
              </td>
              <td className="py-1 pl-2 text-right">
                <Money amount={row.cost} quietZero />
              </td>
              <td className="py-1 pr-4 pl-2 text-right font-medium">
                <Money amount={row.profit} />
              </td>
            </tr>
          ))}
          {vat === null ? null : (
            <tr>
              <th scope="row" colSpan={3} className="py-1 pl-4 text-left font-normal text-muted-foreground">
                VAT on vehicles: a sixth of the margin
              </th>
              <td className="py-1 pr-4 pl-2 text-right">
                <Money amount={vat} quietZero />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <div className="h-2" />
    </Card>
  );
}
