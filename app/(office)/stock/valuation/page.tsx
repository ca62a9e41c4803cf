import { Download } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ValuationDay } from "@/components/stock/valuation-day";
import { ValuationGroups } from "@/components/stock/valuation-groups";
import { ValuationItems } from "@/components/stock/valuation-items";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { StatTile } from "@/components/ui/stat-tile";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { valueStock } from "@/lib/stock/queries/valuation";
import { VALUATION_BASIS } from "@/lib/stock/rules/valuation-basis";
import { Valuation } from "@/lib/stock/schema/ledger";

export const metadata: Metadata = { title: "Value of the stock" };

/** The filters of the address that can be read; what cannot is left out, as in a list's address. */
function filtersOf(asked: AddressParams) {
  const given = Object.entries(Valuation.shape).flatMap(([name, schema]) => {
    const value = asked[name];
    return typeof value === "string" && value !== "" && schema.safeParse(value).success
      ? [[name, value]]
      : [];
  });
  const filters = Valuation.parse(Object.fromEntries(given));
  return { ...filters, at: filters.at && filters.at < today() ? filters.at : today() };
}

export default async function ValuationPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:cost");
  const { at, ...narrowed } = filtersOf(await searchParams);
  const valued = await ask(valueStock, actor, { at, ...narrowed });
  const kept = Object.fromEntries(
    Object.entries(narrowed).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const href = (change: Record<string, string>) =>
    `/stock/valuation?${new URLSearchParams({ at, ...kept, ...change })}`;
  const of = [narrowed.category, narrowed.supplier_id && valued.suppliers[0]?.name]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <PageHeader
        title={of ? `Value of the stock: ${of}` : "Value of the stock"}
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        description={VALUATION_BASIS}
        actions={
          <>
            {of ? (
              <Button asChild variant="ghost">
                <Link href={`/stock/valuation?at=${at}`}>All stock</Link>
              </Button>
            ) : null}
            {may(actor, "records:export") ? (
              <Button asChild>
                <a href={`/stock/valuation/csv?${new URLSearchParams({ at, ...kept })}`} download>
                  <Download aria-hidden />
                  CSV
                </a>
              </Button>
            ) : null}
          </>
        }
      />
      <div className="mb-4">
        <ValuationDay at={at} today={today()} kept={kept} />
      </div>
      <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-4">
        <StatTile
          label="Worth at cost"
          value={formatMoney(valued.value)}
          detail={formatDate(at, { noWeekday: true, year: true })}
        />
        <StatTile
          label="Parts"
          value={valued.items.toLocaleString("en-GB")}
          detail="of which there were any"
        />
        {valued.negative > 0 ? (
          <StatTile
            label="Below nothing"
            value={valued.negative.toLocaleString("en-GB")}
            tone="warning"
            detail="Sold before they were booked in"
          />
        ) : null}
      </div>
      {valued.items === 0 ? (
        <EmptyState title="There was nothing in stock" className="rounded-lg border bg-card">
          No movement up to that day left anything here.
        </EmptyState>
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <ValuationGroups
            title="By category"
            of="Category"
            groups={valued.categories}
            hrefOf={({ key }) => (key && key !== narrowed.category ? href({ category: key }) : null)}
          />
          <ValuationGroups
            title="By supplier"
            of="Supplier"
            groups={valued.suppliers}
            hrefOf={({ key }) => (key && key !== narrowed.supplier_id ? href({ supplier_id: key }) : null)}
          />
          <div className="lg:col-span-2">
            <ValuationItems items={valued.largest} total={valued.items} />
          </div>
        </div>
      )}
    </>
  );
}
