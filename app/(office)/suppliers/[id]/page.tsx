import { PackagePlus, Pencil, Tags } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { EmailLink, TelephoneLink } from "@/components/customers/contact-links";
import { LiveRefresh } from "@/components/live/live-refresh";
import { ArchiveMenu } from "@/components/office/archive-menu";
import { AccountCard } from "@/components/supplier-accounts/account-card";
import { FittedPartsCard } from "@/components/suppliers/fitted-parts-card";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { supplierAccount } from "@/lib/supplier-accounts/queries/account";
import { archiveSupplier, restoreSupplier } from "@/lib/suppliers/actions";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
}

const supplierOf = cache(async (id: string) =>
  orNotFound(ask(getSupplier, await pageActor("stock:read"), { id, archived: true })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await supplierOf((await params).id)).name };
}

export default async function SupplierPage({ params }: PageProps) {
  const actor = await pageActor("stock:read");
  const { id } = await params;
  const supplier = await supplierOf(id);
  const archived = supplier.deleted_at !== null;
  const mayUpdate = may(actor, "stock:update") && !archived;
  const account = may(actor, "stock:cost") ? await ask(supplierAccount, actor, { supplier_id: id }) : null;
  const place = [supplier.address, supplier.locality, supplier.postcode].filter(Boolean).join(", ");
  return (
    <>
      <LiveRefresh entities={["suppliers", "stock"]} />
      <PageHeader
        breadcrumbs={[{ href: "/suppliers", label: "Suppliers" }]}
        title={supplier.name}
        badges={
          <>
            {archived ? <Badge tone="warning">Archived</Badge> : null}
            {supplier.account_held ? <Badge tone="danger">On stop</Badge> : null}
          </>
        }
        actions={
          <>
            {may(actor, "stock:cost") ? (
              <Button asChild>
                <Link href={`/suppliers/${id}/prices`}>
                  <Tags aria-hidden />
                  Prices
                </Link>
              </Button>
            ) : null}
            {mayUpdate ? (
              <>
                <Button asChild>
                  <Link href={`/stock/goods-in?supplier=${id}`}>
                    <PackagePlus aria-hidden />
                    Goods in
                  </Link>
                </Button>
                <Button asChild>
                  <Link href={`/suppliers/${id}/edit`}>
                    <Pencil aria-hidden />
                    Edit
                  </Link>
                </Button>
              </>
            ) : null}
            {may(actor, "stock:delete") ? (
              <ArchiveMenu
                noun="The supplier"
                record={{ id, version: supplier.version, archived }}
                changes={{ archive: archiveSupplier, restore: restoreSupplier }}
              />
            ) : null}
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <FittedPartsCard lines={supplier.lines} />
        <div className="flex min-w-0 flex-col gap-4 max-lg:order-first">
          <Card>
            <CardHeader title="Details" />
            <CardBody>
              <DescriptionList
                items={[
                  { term: "Our account", value: supplier.account_number },
                  {
                    term: "Telephone",
                    value: supplier.telephone && <TelephoneLink number={supplier.telephone} />,
                  },
                  { term: "E-mail", value: supplier.email && <EmailLink email={supplier.email} /> },
                  { term: "Fax", value: supplier.fax },
                  { term: "Address", value: place },
                  { term: "Limit", value: supplier.credit_limit && <Money amount={supplier.credit_limit} /> },
                  {
                    term: "Terms",
                    value: supplier.credit_terms === null ? null : `${supplier.credit_terms} days`,
                  },
                  {
                    term: "Stock items",
                    value: (
                      <Link
                        href={`/stock?supplier_id=${supplier.id}`}
                        className="text-primary hover:underline"
                      >
                        {supplier.items.toLocaleString("en-GB")}
                      </Link>
                    ),
                  },
                ].filter(({ value }) => Boolean(value))}
              />
              {supplier.notes ? (
                <p className="mt-3 border-t pt-3 text-sm whitespace-pre-line">{supplier.notes}</p>
              ) : null}
            </CardBody>
          </Card>
          {account ? <AccountCard supplierId={id} account={account} /> : null}
        </div>
      </div>
    </>
  );
}
