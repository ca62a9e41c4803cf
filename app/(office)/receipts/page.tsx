import { LiveRefresh } from "@/components/live/live-refresh";
import { ReceiptSumsLine } from "@/components/receipts/receipt-sums";
import { ReceiptTable } from "@/components/receipts/receipt-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { receiptList } from "@/lib/receipts/list";
import { listReceipts, sumReceipts } from "@/lib/receipts/queries/receipts";
import { ReceiptList } from "@/lib/receipts/schema/receipt";

export const generateMetadata = listMetadata("Receipts", receiptList, ReceiptList);

export default async function ReceiptsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("receipts:read");
  const { input, state } = readList(receiptList, ReceiptList, await searchParams);
  const { page: _page, per_page: _perPage, sort: _sort, updated_since: _since, ...filters } = input;
  const [{ rows, pagination }, sums] = await Promise.all([
    ask(listReceipts, actor, input),
    ask(sumReceipts, actor, filters),
  ]);
  return (
    <>
      <LiveRefresh entities={["receipts"]} />
      <PageHeader title="Receipts" />
      <ReceiptSumsLine sums={sums} />
      <ReceiptTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={
          may(actor, "documents:create")
            ? { href: "/documents/new?type=invoice", label: "New invoice" }
            : null
        }
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
