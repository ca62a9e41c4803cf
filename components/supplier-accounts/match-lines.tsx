import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { InvoiceLineShown, InvoiceWhole } from "@/lib/supplier-accounts/responses";
import { LINE_KIND_WORDS } from "@/lib/supplier-accounts/rules/match-words";
import { costsOther } from "@/lib/supplier-accounts/rules/price-apart";
import { AcceptButton } from "./accept-button";
import { LineState } from "./line-state";

const shown = (quantity: string | null) => (quantity === null ? "–" : quantityText(quantity));
const price = (value: string | null) => (value === null ? null : value.replace(/(\.\d\d)0+$/, "$1"));

/** The lines of a paper beside what was ordered and what came: a table, on a phone cards. */
export function MatchLines({ invoice, mayAccept }: { invoice: InvoiceWhole; mayAccept: boolean }) {
  const credit = invoice.kind === "credit";
  const open = invoice.lines.filter((line) => line.open && !isTwice(line));
  const accepts = mayAccept && invoice.status === "draft";
  return (
    <Card>
      <CardHeader
        title={credit ? "Credited, and what went back" : "Billed, ordered and received"}
        actions={
          accepts && open.length > 1 ? (
            <AcceptButton
              invoice={invoice}
              lines={open.map(({ id }) => id)}
              label={`Accept all ${open.length}`}
            />
          ) : null
        }
      />
      {invoice.lines.length === 0 ? <EmptyState title="No lines yet" /> : null}
      <table className="w-full text-sm max-md:hidden">
        <thead>
          <tr className="border-b text-left text-xs text-muted-foreground [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium">
            <th scope="col">Part</th>
            <th scope="col">{credit ? "Return" : "Order"}</th>
            <th scope="col" className="text-right">
              {credit ? "Went back" : "Came"}
            </th>
            <th scope="col" className="text-right">
              Agreed
            </th>
            <th scope="col" className="text-right">
              {credit ? "Credited" : "Billed"}
            </th>
            <th scope="col" className="text-right">
              Price
            </th>
            <th scope="col" className="text-right">
              Net
            </th>
            <th scope="col" className="text-right">
              VAT
            </th>
            <th scope="col">Match</th>
          </tr>
        </thead>
        <tbody>
          {invoice.lines.map((line) => (
            <tr key={line.id} className="border-b align-top last:border-b-0 [&>td]:px-3 [&>td]:py-2">
              <td className="max-w-72">
                <Part line={line} />
              </td>
              <td>
                <Origin line={line} />
              </td>
              <td className="text-right tabular-nums">{shown(line.received)}</td>
              <td className="text-right">
                <Money amount={price(line.agreed)} />
              </td>
              <td className="text-right tabular-nums">{shown(line.quantity)}</td>
              <td className="text-right">
                <Money amount={price(line.unit_net)} />
              </td>
              <td className="text-right">
                <Money amount={line.net} />
              </td>
              <td className="text-right">
                <Money amount={line.tax} />
                <span className="block text-xs text-muted-foreground">{line.tax_code}</span>
              </td>
              <td>
                <div className="flex flex-wrap items-center gap-2">
                  <LineState line={line} kind={invoice.kind} />
                  {accepts && line.open && !isTwice(line) ? (
                    <AcceptButton invoice={invoice} lines={[line.id]} label="Accept" />
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="divide-y text-sm md:hidden">
        {invoice.lines.map((line) => (
          <li key={line.id} className="flex flex-col gap-2 px-4 py-3">
            <div className="flex items-start justify-between gap-3">
              <Part line={line} />
              <span className="shrink-0 text-right">
                <Money amount={line.net} className="font-medium" />
                <span className="block text-xs text-muted-foreground">
                  + <Money amount={line.tax} /> {line.tax_code}
                </span>
              </span>
            </div>
            <p className="text-muted-foreground">
              {shown(line.quantity)} at <Money amount={price(line.unit_net)} />
              {line.agreed === null ? (
                ""
              ) : (
                <>
                  {" "}
                  · agreed <Money amount={price(line.agreed)} />
                </>
              )}
              {line.received === null ? "" : ` · ${credit ? "went back" : "came"} ${shown(line.received)}`}
            </p>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <LineState line={line} kind={invoice.kind} />
              <Origin line={line} />
            </div>
            {accepts && line.open && !isTwice(line) ? (
              <AcceptButton invoice={invoice} lines={[line.id]} label="Accept" />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const isTwice = ({ findings }: InvoiceLineShown) => findings.some(({ kind }) => kind === "twice");

function Part({ line }: { line: InvoiceLineShown }) {
  return (
    <div className="min-w-0">
      <p className="break-words">{line.description || line.part_number}</p>
      <p className="break-words text-xs text-muted-foreground">
        {[
          line.description ? line.part_number : null,
          line.kind === "part" ? null : LINE_KIND_WORDS[line.kind],
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}

/** The order that the line bills, and the job for which it was bought. */
function Origin({ line }: { line: InvoiceLineShown }) {
  const order = line.order_number ?? (line.order_id ? "order" : null);
  return (
    <span className="flex flex-col items-start whitespace-nowrap">
      {line.order_id ? (
        <Link
          href={`/purchase-orders/${line.order_id}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center text-primary hover:underline"
        >
          {order}
        </Link>
      ) : (
        (order ?? <span className="text-muted-foreground">–</span>)
      )}
      {line.document_id ? (
        <Link
          href={`/documents/${line.document_id}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center text-xs text-primary hover:underline"
        >
          job {line.document_number ?? "without number"}
        </Link>
      ) : null}
      {line.job_issued && costsOther(line) ? (
        <span className="text-xs whitespace-normal text-muted-foreground">
          issued: its cost stays as it was
        </span>
      ) : null}
    </span>
  );
}
