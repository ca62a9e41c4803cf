import type { Metadata } from "next";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { CountPanel } from "@/components/stock/takes/count-panel";
import { TakeActions } from "@/components/stock/takes/take-actions";
import { TakeLines } from "@/components/stock/takes/take-lines";
import { TakeStateBadge } from "@/components/stock/takes/take-state";
import type { AddressParams } from "@/components/table/url-state";
import { Card } from "@/components/ui/card";
import { LinkTabs } from "@/components/ui/link-tabs";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getStockTake, stockTakeDifference, stockTakeLines } from "@/lib/stock/queries/stock-takes";
import { StockTakeLines, type StockTakeRow } from "@/lib/stock/schema/stock-takes";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const takeOf = cache(async (id: string) =>
  orNotFound(ask(getStockTake, await pageActor("stock:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await takeOf((await params).id)).name };
}

type Show = "left" | "counted" | "differences";

const PER_PAGE = 50;

export default async function StockTakePage({ params, searchParams }: PageProps) {
  const actor = await pageActor("stock:read");
  const { id } = await params;
  const take = await takeOf(id);
  const mayApprove = may(actor, "stock:approve_take");
  const mayCount = may(actor, "stock:update");
  const told = mayApprove && take.status !== "counting";
  const asked = await searchParams;
  const first: Show = told ? "differences" : take.status === "counting" ? "left" : "counted";
  const shown = StockTakeLines.safeParse({
    ...{ id, show: asked.show ?? first, page: asked.page ?? "1", per_page: PER_PAGE },
  });
  const show = shown.success && (shown.data.show !== "differences" || told) ? shown.data.show : first;
  const page = shown.success ? shown.data.page : 1;
  const [lines, difference] = await Promise.all([
    ask(stockTakeLines, actor, { id, show, page, per_page: PER_PAGE }),
    ask(stockTakeDifference, actor, { id }),
  ]);
  const open = take.status === "counting" || (take.status === "to_approve" && mayApprove);
  return (
    <>
      <LiveRefresh entities={["stock_takes"]} />
      <PageHeader
        title={take.name}
        breadcrumbs={[
          { href: "/stock", label: "Stock" },
          { href: "/stock/takes", label: "Stock takes" },
        ]}
        badges={<TakeStateBadge state={take.status} />}
        description={progress(take)}
        actions={mayCount ? <TakeActions take={take} mayApprove={mayApprove} /> : null}
      />
      <div className="flex flex-col gap-4">
        {mayCount && take.status === "counting" ? <CountPanel takeId={id} /> : null}
        <Card>
          <LinkTabs label="Which parts" tabs={tabs(take, show, told)} className="px-4" />
          {difference !== null && show !== "left" ? (
            <p className="border-b px-4 py-2 text-sm">
              The differences come to <strong>{formatMoney(difference)}</strong> at cost.
            </p>
          ) : null}
          <TakeLines
            takeId={id}
            lines={lines}
            show={show}
            may={{
              count: mayCount && open,
              recount: mayApprove && take.status === "to_approve" && show !== "left",
            }}
          />
        </Card>
      </div>
    </>
  );
}

const grouped = (count: number) => count.toLocaleString("en-GB");

function progress({ status, items_counted, items_left, location, category }: StockTakeRow): string {
  const covers = [location, category].filter(Boolean).join(", ") || "Everything that is counted";
  const left =
    status === "approved"
      ? items_left > 0 &&
        `${grouped(items_left)} not counted: what was not counted stayed as the books had it`
      : status !== "abandoned" && `${grouped(items_left)} left`;
  return `${covers}: ${[`${grouped(items_counted)} counted`, left].filter(Boolean).join(", ")}.`;
}

const tabs = ({ id, status, items_counted, items_left }: StockTakeRow, show: Show, told: boolean) => [
  ...(told
    ? [
        {
          href: `/stock/takes/${id}?show=differences`,
          label: "Differences",
          current: show === "differences",
        },
      ]
    : []),
  {
    href: `/stock/takes/${id}?show=left`,
    label: status === "approved" ? "Not counted" : "Left",
    count: grouped(items_left),
    current: show === "left",
  },
  {
    href: `/stock/takes/${id}?show=counted`,
    label: "Counted",
    count: grouped(items_counted),
    current: show === "counted",
  },
];
