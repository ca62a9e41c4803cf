import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { plain } from "@/components/supplier-accounts/form-lines";
import { InvoiceForm } from "@/components/supplier-accounts/invoice-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { purchaseTaxCodes } from "@/lib/supplier-accounts/queries/tax-choices";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";

export const metadata: Metadata = { title: "Edit purchase invoice" };

export default async function EditPurchaseInvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("purchasing:account");
  const invoice = await orNotFound(ask(getInvoice, actor, await params));
  if (invoice.status !== "draft") redirect(`/purchase-invoices/${invoice.id}`);
  const { supplier_id } = invoice;
  const [unbilled, owed, codes] = await Promise.all([
    ask(unbilledParts, actor, { supplier_id }),
    ask(owedBySuppliers, actor, { supplier_id }),
    ask(purchaseTaxCodes, actor, {}),
  ]);
  const theirs = /[1-9]/.test(invoice.tax_difference);
  return (
    <>
      <PageHeader
        title={`Edit ${invoice.number}`}
        description={invoice.supplier_name}
        breadcrumbs={[
          { href: "/purchase-invoices", label: "Purchase invoices" },
          { href: `/purchase-invoices/${invoice.id}`, label: invoice.number },
        ]}
      />
      <InvoiceForm
        supplierId={supplier_id}
        record={{ id: invoice.id, version: invoice.version }}
        kind={invoice.kind}
        initial={{
          number: invoice.number,
          invoice_date: invoice.invoice_date,
          due_date: invoice.due_date,
          notes: invoice.notes,
          tax: theirs ? invoice.tax : null,
        }}
        lines={invoice.lines.map((line) => ({
          id: line.id,
          kind: line.kind,
          part_number: line.part_number ?? "",
          description: line.description,
          quantity: line.quantity.replace(/\.?0+$/, ""),
          unit_net: plain(line.unit_net),
          tax_code: line.tax_code,
          purchase_receipt_id: line.purchase_receipt_id,
          supplier_return_id: line.supplier_return_id,
          of: line.order_number,
        }))}
        unbilled={unbilled}
        owed={owed.returns}
        codes={codes}
        today={today()}
      />
    </>
  );
}
