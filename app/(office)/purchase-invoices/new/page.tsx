import type { Metadata } from "next";
import { z } from "zod";
import { InvoiceForm } from "@/components/supplier-accounts/invoice-form";
import { SupplierFirst } from "@/components/supplier-accounts/supplier-first";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { purchaseTaxCodes } from "@/lib/supplier-accounts/queries/tax-choices";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "New purchase invoice" };

const PATH = "/purchase-invoices/new";

export default async function NewPurchaseInvoicePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("purchasing:account");
  const { supplier, kind } = await searchParams;
  const suppliers = await ask(supplierNames, actor, {});
  const chosen = suppliers.find(({ id }) => id === z.uuid().safeParse(supplier).data)?.id ?? null;
  return (
    <>
      <PageHeader
        title="New purchase invoice"
        breadcrumbs={[{ href: "/purchase-invoices", label: "Purchase invoices" }]}
      />
      <SupplierFirst path={PATH} suppliers={suppliers} chosen={chosen} />
      {chosen ? <Form key={chosen} supplierId={chosen} credit={kind === "credit"} /> : null}
    </>
  );
}

async function Form({ supplierId, credit }: { supplierId: string; credit: boolean }) {
  const actor = await pageActor("purchasing:account");
  const [unbilled, owed, codes] = await Promise.all([
    ask(unbilledParts, actor, { supplier_id: supplierId }),
    ask(owedBySuppliers, actor, { supplier_id: supplierId }),
    ask(purchaseTaxCodes, actor, {}),
  ]);
  return (
    <InvoiceForm
      supplierId={supplierId}
      kind={credit ? "credit" : "invoice"}
      initial={{ invoice_date: today() }}
      lines={[]}
      unbilled={unbilled}
      owed={owed.returns}
      codes={codes}
      today={today()}
    />
  );
}
