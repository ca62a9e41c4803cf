import { Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { AccountTabs } from "@/components/supplier-accounts/account-tabs";
import { InvoiceTable } from "@/components/supplier-accounts/invoice-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { invoiceList } from "@/lib/supplier-accounts/list";
import { type InvoiceSums, invoiceTotals, listInvoices } from "@/lib/supplier-accounts/queries/invoices";
import { InvoiceList } from "@/lib/supplier-accounts/schema/lists";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Purchase invoices", invoiceList, InvoiceList);

export default async function PurchaseInvoicesPage({
  searchParams,
}: {
  searchParams: Promise<AddressParams>;
}) {
  const actor = await pageActor("stock:cost");
  const { input, state } = readList(invoiceList, InvoiceList, await searchParams);
  const [{ rows, pagination }, sums, suppliers] = await Promise.all([
    ask(listInvoices, actor, input),
    ask(invoiceTotals, actor, input),
    ask(supplierNames, actor, {}),
  ]);
  const mayBook = may(actor, "purchasing:account");
  return (
    <>
      <LiveRefresh entities={["supplier_invoices"]} />
      <PageHeader
        title="Purchase invoices"
        actions={
          mayBook ? (
            <Button asChild variant="primary">
              <Link
                href={`/purchase-invoices/new${input.supplier_id ? `?supplier=${input.supplier_id}` : ""}`}
              >
                <Plus aria-hidden />
                New purchase invoice
              </Link>
            </Button>
          ) : null
        }
      />
      <AccountTabs
        current={input.status ?? "all"}
        counts={Object.fromEntries(sums.map(({ status, papers }) => [status, papers]))}
      />
      <SumsLine
        sums={sums.filter(({ status }) => (input.status ? status === input.status : status !== "void"))}
      />
      <InvoiceTable
        rows={rows}
        total={pagination.total}
        state={state}
        suppliers={suppliers}
        mayBook={mayBook}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

const STATUS: Record<string, string> = { draft: "Drafts", booked: "Booked", void: "Void" };

/** What the list comes to by status, credit notes taken off. */
function SumsLine({ sums }: { sums: readonly InvoiceSums[] }) {
  if (sums.length === 0) return null;
  return (
    <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted-foreground">
      {sums.map(({ status, net, tax, gross }) => (
        <span key={status}>
          {STATUS[status]}: <Money amount={net} /> net + <Money amount={tax} /> VAT = <Money amount={gross} />
        </span>
      ))}
    </p>
  );
}
