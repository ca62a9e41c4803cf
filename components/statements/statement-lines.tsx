import Link from "next/link";
import { Fragment } from "react";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { StatementBody, StatementLine } from "@/lib/statements/rules/compose-statement";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

/** The documents of a statement, with what was brought forward first. */
export function StatementLines({ statement }: { statement: StatementBody }) {
  const { brought_forward, lines, from } = statement;
  if (lines.length === 0 && !/[1-9]/.test(brought_forward ?? ""))
    return (
      <p className="border-t px-5 py-6 text-sm text-muted-foreground print:px-0">Nothing is outstanding.</p>
    );
  return (
    <div className="overflow-x-auto border-t">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b text-left text-xs text-muted-foreground [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium [&>th:first-child]:pl-5 [&>th:last-child]:pr-5 print:[&>th]:px-1">
            <th scope="col">Date</th>
            <th scope="col">Document</th>
            <th scope="col" className="max-sm:hidden">
              Vehicle
            </th>
            <th scope="col" className="max-sm:hidden">
              Your reference
            </th>
            <th scope="col" className="max-sm:hidden">
              Due
            </th>
            <th scope="col" className="text-right">
              Amount
            </th>
            <th scope="col" className="text-right max-sm:hidden">
              Settled
            </th>
            <th scope="col" className="text-right">
              Balance
            </th>
          </tr>
        </thead>
        <tbody className="[&_td]:px-3 [&_td]:py-1.5 [&_td:first-child]:pl-5 [&_td:last-child]:pr-5 print:[&_td]:px-1">
          {brought_forward === null ? null : (
            <tr className="border-b bg-muted/50">
              <td>
                <DateText date={from} noWeekday year />
              </td>
              <td colSpan={2} className="font-medium sm:hidden">
                Brought forward
              </td>
              <td colSpan={6} className="font-medium max-sm:hidden">
                Brought forward
              </td>
              <td className="text-right font-medium">
                <Money amount={brought_forward} quietZero />
              </td>
            </tr>
          )}
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: StatementLine }) {
  return (
    <Fragment>
      <tr className="border-b last:border-b-0">
        <td>
          <DateText date={line.issued_date} noWeekday year />
        </td>
        <td>
          <Link
            href={`/documents/${line.id}`}
            prefetch={false}
            className="text-primary hover:underline print:text-foreground"
          >
            {documentTypeName(line.type)} {line.number}
          </Link>
        </td>
        <td className="max-sm:hidden">{formatRegistration(line.registration)}</td>
        <td className="max-w-40 truncate max-sm:hidden">{line.order_reference}</td>
        <td className="max-sm:hidden">
          <DateText date={line.due_date} noWeekday year />
        </td>
        <td className="text-right">
          <Money amount={line.gross} />
        </td>
        <td className="text-right max-sm:hidden">
          <Money amount={line.settled} quietZero />
        </td>
        <td className="text-right font-medium">
          <Money amount={line.balance} quietZero />
        </td>
      </tr>
      {line.movements.map((movement, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two receipts of a day may be alike in everything
        <tr key={i} className="border-b text-muted-foreground">
          <td />
          <td colSpan={4} className="max-sm:hidden">
            <DateText date={movement.date} noWeekday year /> · {movement.words}
          </td>
          <td className="sm:hidden">{movement.words}</td>
          <td className="text-right sm:hidden">
            <Money amount={movement.amount} />
          </td>
          <td className="max-sm:hidden" />
          <td className="text-right max-sm:hidden">
            <Money amount={movement.amount} />
          </td>
          <td />
        </tr>
      ))}
    </Fragment>
  );
}
