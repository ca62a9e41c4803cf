import type { Metadata } from "next";
import { PrintButton } from "@/components/documents/print-button";
import { StatementPaper } from "@/components/statements/statement-paper";
import type { AddressParams } from "@/components/table/url-state";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";
import { MOST_AT_ONCE, statementsOf } from "@/lib/statements/queries/batch";
import { readStatementChoice } from "@/lib/statements/rules/read-choice";
import { statementKindName } from "@/lib/statements/schema";

export const metadata: Metadata = { title: "Statements to print" };

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function PrintStatementsPage({
  searchParams,
}: {
  searchParams: Promise<AddressParams>;
}) {
  const actor = await pageActor("receipts:read");
  const params = await searchParams;
  const choice = readStatementChoice(params);
  const filters = Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith("list_") && one(value) ? [[name.slice(5), one(value) ?? ""]] : [],
    ),
  );
  const [statements, garage] = await Promise.all([
    statementsOf(actor, { ids: one(params.ids)?.split(","), filters }, choice),
    ask(getGarage, actor, {}),
  ]);
  return (
    <>
      <PageHeader
        className="print:hidden"
        breadcrumbs={[{ href: "/statements", label: "Statements" }]}
        title={statements.length === 1 ? "One statement" : `${statements.length} statements`}
        description={`${statementKindName(choice.kind)}, each on a page of its own`}
        actions={<PrintButton />}
      />
      {statements.length >= MOST_AT_ONCE ? (
        <Alert tone="warning" title={`These are the first ${MOST_AT_ONCE}`} className="mb-4 print:hidden">
          Narrow the list to print the others.
        </Alert>
      ) : null}
      <div className="flex flex-col gap-6 print:block">
        {statements.map((statement) => (
          <StatementPaper key={statement.customer.id} statement={statement} garage={garage} />
        ))}
      </div>
    </>
  );
}
