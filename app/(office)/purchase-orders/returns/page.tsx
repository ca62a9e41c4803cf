import { LiveRefresh } from "@/components/live/live-refresh";
import { ReturnTable } from "@/components/purchasing/return-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { returnList } from "@/lib/purchasing/list";
import { listReturns, type ReturnSums, sumReturns } from "@/lib/purchasing/queries/returns";
import { ReturnList } from "@/lib/purchasing/schema/order";

export const generateMetadata = listMetadata("Going back", returnList, ReturnList);

export default async function ReturnsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(returnList, ReturnList, await searchParams);
  const [{ rows, pagination }, sums] = await Promise.all([
    ask(listReturns, actor, input),
    ask(sumReturns, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["supplier_returns", "suppliers"]} />
      <PageHeader
        title="Going back"
        breadcrumbs={[{ href: "/purchase-orders", label: "Purchase orders" }]}
        description={owedWords(sums)}
      />
      <LinkTabs label="How far" tabs={tabs(sums, input.status)} className="mb-4" />
      <ReturnTable
        rows={rows}
        total={pagination.total}
        state={state}
        withCosts={may(actor, "stock:cost")}
        mayReceive={may(actor, "purchasing:receive")}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

function owedWords({ owed, put_aside = "0", oldest }: ReturnSums): string | null {
  if (owed === undefined) return null;
  const age = oldest ? ` The oldest was sent ${oldest} days ago.` : "";
  const aside = /[1-9]/.test(put_aside) ? ` To send: ${formatMoney(put_aside)}.` : "";
  return `${formatMoney(owed)} net is owed to us by suppliers.${age}${aside}`;
}

const tabs = ({ to_send, sent }: ReturnSums, status: string | undefined) => [
  { href: "/purchase-orders/returns", label: "All", current: status === undefined },
  {
    href: "/purchase-orders/returns?status=to_send",
    label: "To send",
    count: to_send,
    current: status === "to_send",
  },
  { href: "/purchase-orders/returns?status=sent", label: "Sent", count: sent, current: status === "sent" },
  {
    href: "/purchase-orders/returns?status=credited",
    label: "Credited by supplier",
    current: status === "credited",
  },
  {
    href: "/purchase-orders/returns?status=refused",
    label: "Refused",
    current: status === "refused",
  },
];
