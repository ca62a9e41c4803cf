import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { StockItem } from "@/lib/stock/schema/stock-item";
import { movementWords } from "./movement-words";
import { quantityText } from "./stock-quantity";

const head = "py-2 pl-3 text-right font-medium whitespace-nowrap";

/** The movements of which the quantity is the sum, newest first. */
export function MovementsCard({ item, withCosts }: { item: StockItem; withCosts: boolean }) {
  if (!item.tracked && item.movements.length === 0) return null;
  const more = item.movements_in_all - item.movements.length;
  return (
    <Card>
      <CardHeader
        title="Movements"
        actions={
          item.movements.length === 0 ? null : (
            <Link href={`/stock/${item.id}/movements`} className="text-sm text-primary hover:underline">
              All movements
            </Link>
          )
        }
        description={more > 0 ? `The latest ${item.movements.length} of ${item.movements_in_all}` : undefined}
      />
      {item.movements.length === 0 ? (
        <p className="px-4 py-3 text-sm text-muted-foreground">Nothing has moved yet.</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-sm">
            <caption className="sr-only">Movements</caption>
            <thead className="text-xs text-muted-foreground">
              <tr className="border-b">
                <th scope="col" className="py-2 pl-4 text-left font-medium">
                  When
                </th>
                <th scope="col" className="py-2 pl-3 text-left font-medium">
                  What
                </th>
                {withCosts ? (
                  <th scope="col" className={cn(head, "max-sm:hidden")}>
                    Unit cost
                  </th>
                ) : null}
                <th scope="col" className={head}>
                  Quantity
                </th>
                <th scope="col" className={cn(head, "pr-4")}>
                  In stock after
                </th>
              </tr>
            </thead>
            <tbody className="divide-y">
              {item.movements.map((movement) => (
                <tr key={movement.id}>
                  <td className="py-2 pl-4 whitespace-nowrap">
                    <DateText date={movement.moved_on} noWeekday />
                  </td>
                  <td className="py-2 pl-3">
                    {movementWords[movement.kind]}
                    {movement.document_id ? (
                      <>
                        {" on "}
                        <Link
                          href={`/documents/${movement.document_id}`}
                          prefetch={false}
                          className="text-primary hover:underline"
                        >
                          {documentTypeName(movement.document_type ?? "").toLowerCase()}{" "}
                          {movement.document_number}
                        </Link>
                      </>
                    ) : null}
                    <span className="block text-xs text-muted-foreground">
                      {[movement.supplier, movement.reference, movement.reason, movement.made_by]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </td>
                  {withCosts ? (
                    <td className="py-2 pl-3 text-right max-sm:hidden">
                      <Money amount={movement.unit_cost} />
                    </td>
                  ) : null}
                  <td className="py-2 pl-3 text-right">
                    {movement.quantity.startsWith("-") ? "" : "+"}
                    {quantityText(movement.quantity)}
                  </td>
                  <td className="py-2 pr-4 pl-3 text-right font-medium">{quantityText(movement.level)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
