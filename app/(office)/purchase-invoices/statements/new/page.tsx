import type { Metadata } from "next";
import { z } from "zod";
import { StatementForm } from "@/components/supplier-accounts/statement-form";
import { SupplierFirst } from "@/components/supplier-accounts/supplier-first";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "Take in a statement" };

export default async function NewSupplierStatementPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("purchasing:account");
  const { supplier } = await searchParams;
  const suppliers = await ask(supplierNames, actor, {});
  const chosen = suppliers.find(({ id }) => id === z.uuid().safeParse(supplier).data)?.id ?? null;
  return (
    <>
      <PageHeader
        title="Take in a statement"
        breadcrumbs={[
          { href: "/purchase-invoices", label: "Purchase invoices" },
          { href: "/purchase-invoices/statements", label: "Statements" },
        ]}
      />
      <SupplierFirst path="/purchase-invoices/statements/new" suppliers={suppliers} chosen={chosen} />
      {chosen ? <StatementForm key={chosen} supplierId={chosen} today={today()} /> : null}
    </>
  );
}
