import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { BalanceCard } from "@/components/supplier-accounts/balance-card";
import { DeleteStatement } from "@/components/supplier-accounts/delete-statement";
import { OwedList } from "@/components/supplier-accounts/owed-list";
import { StatementLines } from "@/components/supplier-accounts/statement-lines";
import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { getStatement } from "@/lib/supplier-accounts/queries/statement";

interface PageProps {
  params: Promise<{ id: string }>;
}

const statementOf = cache(async (id: string) =>
  orNotFound(ask(getStatement, await pageActor("stock:cost"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { supplier_name, statement_date } = await statementOf((await params).id);
  return { title: `Statement of ${supplier_name}, ${formatDate(statement_date)}` };
}

export default async function SupplierStatementPage({ params }: PageProps) {
  const actor = await pageActor("stock:cost");
  const statement = await statementOf((await params).id);
  const owed = await ask(owedBySuppliers, actor, { supplier_id: statement.supplier_id });
  const mayBook = may(actor, "purchasing:account");
  const open = statement.lines.filter(
    ({ state, settled_note }) => state !== "matched" && state !== "not_compared" && settled_note === null,
  ).length;
  return (
    <>
      <LiveRefresh entities={["supplier_statements", "supplier_invoices", "supplier_returns"]} />
      <PageHeader
        breadcrumbs={[
          { href: "/purchase-invoices", label: "Purchase invoices" },
          { href: "/purchase-invoices/statements", label: "Statements" },
        ]}
        title={`Statement of ${formatDate(statement.statement_date)}`}
        badges={
          open === 0 ? <Badge tone="success">All explained</Badge> : <Badge tone="warning">{open} open</Badge>
        }
        description={
          <Link href={`/suppliers/${statement.supplier_id}`} className="text-primary hover:underline">
            {statement.supplier_name}
          </Link>
        }
        actions={mayBook ? <DeleteStatement id={statement.id} version={statement.version} /> : null}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <StatementLines statement={statement} mayBook={mayBook} />
          <OwedList returns={owed.returns} />
        </div>
        <BalanceCard statement={statement} />
      </div>
    </>
  );
}
