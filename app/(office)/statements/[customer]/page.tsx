import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { MoneyOnAccountCard } from "@/components/receipts/money-on-account-card";
import { StatementActions } from "@/components/statements/statement-actions";
import { StatementChoiceFields } from "@/components/statements/statement-choice";
import { StatementPaper } from "@/components/statements/statement-paper";
import type { AddressParams } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { hasMailer } from "@/lib/messages/mailer";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { getGarage } from "@/lib/settings/queries/garage";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { readStatementChoice } from "@/lib/statements/rules/read-choice";
import type { StatementChoice } from "@/lib/statements/schema";

interface PageProps {
  params: Promise<{ customer: string }>;
  searchParams: Promise<AddressParams>;
}

const statementFor = cache(async (customer_id: string, choice: string) =>
  orNotFound(
    ask(customerStatement, await pageActor("receipts:read"), {
      customer_id,
      ...(JSON.parse(choice) as StatementChoice),
    }),
  ),
);

const read = async ({ params, searchParams }: PageProps) => {
  const choice = readStatementChoice(await searchParams);
  return { choice, statement: await statementFor((await params).customer, JSON.stringify(choice)) };
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: `Statement of ${(await read(props)).statement.customer.name}` };
}

export default async function StatementPage(props: PageProps) {
  const actor = await pageActor("receipts:read");
  const [{ choice, statement }, garage] = await Promise.all([read(props), ask(getGarage, actor, {})]);
  const { customer } = statement;
  const account = await ask(getCustomerAccount, actor, { customer_id: customer.id });
  return (
    <>
      <LiveRefresh entities={["receipts", "documents", "customers"]} />
      <PageHeader
        className="print:hidden"
        breadcrumbs={[{ href: "/statements", label: "Statements" }]}
        title={customer.name}
        badges={
          <>
            {customer.account_number ? <Badge tone="outline">{customer.account_number}</Badge> : null}
            {customer.account_held ? <Badge tone="danger">On stop</Badge> : null}
          </>
        }
        actions={
          <>
            <Button asChild>
              <Link href={`/customers/${customer.id}`}>Customer</Link>
            </Button>
            <StatementActions
              customerId={customer.id}
              to={customer.email}
              kept={!hasMailer()}
              choice={choice}
            />
          </>
        }
      />
      <form data-chrome className="mb-4 flex flex-wrap items-start gap-3 print:hidden">
        <StatementChoiceFields choice={choice} id="statement" />
        <Button type="submit" className="self-end">
          Show
        </Button>
      </form>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <StatementPaper statement={statement} garage={garage} />
        <aside aria-label="Their money" className="print:hidden">
          <MoneyOnAccountCard
            account={account}
            rights={{
              take: may(actor, "receipts:create"),
              refund: may(actor, "receipts:refund"),
              set: may(actor, "receipts:update"),
            }}
          />
        </aside>
      </div>
    </>
  );
}
