import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { StatementLineShown, StatementWhole } from "@/lib/supplier-accounts/responses";
import type { LineState } from "@/lib/supplier-accounts/rules/match-statement";
import { STATE_WORDS, STATEMENT_LINE_WORDS } from "@/lib/supplier-accounts/rules/statement-words";
import { StatementLineActions } from "./statement-line-actions";

const TONES: Record<LineState, BadgeTone> = {
  matched: "success",
  amount: "warning",
  draft: "info",
  not_booked: "danger",
  twice: "danger",
  not_compared: "outline",
};

/** The lines of a statement, each with what it is here: our paper, its orders and jobs. */
export function StatementLines({ statement, mayBook }: { statement: StatementWhole; mayBook: boolean }) {
  return (
    <Card>
      <CardHeader title="Line by line" />
      <ul className="divide-y text-sm">
        {statement.lines.map((line) => (
          <li
            key={line.id}
            className="grid gap-x-4 gap-y-2 px-4 py-2.5 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1.4fr)_7rem]"
          >
            <div className="flex items-baseline justify-between gap-2 md:block">
              <span>{line.line_date ? <DateText date={line.line_date} noWeekday /> : "no day"}</span>
              <Money amount={line.amount} className="font-medium md:hidden" />
            </div>
            <div className="min-w-0">
              <p className="break-words font-medium">{line.reference ?? "no number"}</p>
              <p className="text-muted-foreground">{STATEMENT_LINE_WORDS[line.kind]}</p>
            </div>
            <div className="flex min-w-0 flex-col items-start gap-1">
              <Badge tone={line.settled_note ? "neutral" : TONES[line.state]}>
                {STATE_WORDS[line.state]}
              </Badge>
              <Found line={line} />
              {line.settled_note ? (
                <p className="break-words text-muted-foreground">
                  {line.settled_by ? `${line.settled_by}: ` : ""}
                  {line.settled_note}
                </p>
              ) : null}
              {mayBook && line.state !== "matched" && line.state !== "not_compared" ? (
                <StatementLineActions statement={statement} line={line} missing={statement.missing} />
              ) : null}
            </div>
            <div className="text-right max-md:hidden">
              <Money amount={line.amount} className="font-medium" />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const link = "inline-flex min-h-6 items-center text-primary hover:underline";

function Found({ line }: { line: StatementLineShown }) {
  return (
    <p className="flex flex-wrap gap-x-2 text-muted-foreground">
      {line.paper_id ? (
        <Link href={`/purchase-invoices/${line.paper_id}`} prefetch={false} className={link}>
          our {line.paper_number}
        </Link>
      ) : null}
      {line.state === "amount" ? (
        <span>
          theirs is <Money amount={line.difference} /> off ours
        </span>
      ) : null}
      {line.goods ? <Goods goods={line.goods} /> : null}
      {line.orders.map(({ id, number }) => (
        <Link key={id} href={`/purchase-orders/${id}`} prefetch={false} className={link}>
          {number ?? "order"}
        </Link>
      ))}
      {line.jobs.map(({ id, number }) => (
        <Link key={id} href={`/documents/${id}`} prefetch={false} className={link}>
          job {number ?? "without number"}
        </Link>
      ))}
    </p>
  );
}

function Goods({ goods }: { goods: NonNullable<StatementLineShown["goods"]> }) {
  return (
    <span>
      {goods.received_on ? (
        <>
          goods came on <DateText date={goods.received_on} noWeekday />, invoice not booked{" "}
        </>
      ) : (
        "ordered, nothing came yet "
      )}
      <Link href={`/purchase-orders/${goods.order_id}`} prefetch={false} className={link}>
        {goods.order_number ?? "the order"}
      </Link>
    </span>
  );
}
