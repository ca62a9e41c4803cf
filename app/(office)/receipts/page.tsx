import { ReceiptSumsLine } from "@/components/receipts/receipt-sums";
import { ReceiptTable } from "@/components/receipts/receipt-table";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { listReceipts, sumReceipts } from "@/lib/receipts/queries/receipts";
import { ReceiptFilters, ReceiptList } from "@/lib/receipts/schema/receipt";

const ADDRESS = {
  path: "/receipts",
  sorts: ["payment_date", "amount"],
  defaultSort: "-payment_date",
  filters: Object.keys(ReceiptFilters.shape).filter((name) => name !== "q"),
};

export const generateMetadata = listMetadata("Receipts", ADDRESS);

export default async function ReceiptsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("receipts:read");
  const params = await searchParams;
  const input = pageInput(ReceiptList, params);
  const { page: _page, per_page: _perPage, sort: _sort, updated_since: _since, ...filters } = input;
  const [{ rows, pagination }, sums] = await Promise.all([
    ask(listReceipts, actor, input),
    ask(sumReceipts, actor, filters),
  ]);
  return (
    <>
      <PageHeader title="Receipts" />
      <ReceiptSumsLine sums={sums} />
      <ReceiptTable
        rows={rows}
        total={pagination.total}
        state={readTableState(ADDRESS, params)}
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
