import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { MergeChooser } from "@/components/customers/merge-chooser";
import { MergeForm } from "@/components/customers/merge-form";
import { MergePreview } from "@/components/customers/merge-preview";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getCustomer } from "@/lib/customers/queries/customers";
import { previewMerge } from "@/lib/customers/queries/preview-merge";

interface MergePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const customerOf = cache(async (id: string) =>
  orNotFound(ask(getCustomer, await pageActor("customers:delete"), { id })),
);

export async function generateMetadata({ params }: MergePageProps): Promise<Metadata> {
  const { name } = await customerOf((await params).id);
  return { title: `Merge ${name}` };
}

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const actor = await pageActor("customers:delete");
  const { id } = await params;
  const { with: other } = await searchParams;
  const customer = await customerOf(id);
  const preview =
    typeof other === "string" ? await orNotFound(ask(previewMerge, actor, { id, merged_id: other })) : null;
  return (
    <>
      <PageHeader
        title={`Merge ${customer.name} with another record`}
        breadcrumbs={[
          { href: "/customers", label: "Customers" },
          { href: `/customers/${id}`, label: customer.name },
        ]}
        actions={
          preview ? (
            <Button asChild>
              <Link href={`/customers/${preview.merged.id}/merge?with=${id}`}>
                Keep the other one instead
              </Link>
            </Button>
          ) : null
        }
      />
      {preview ? (
        <div className="flex max-w-4xl flex-col gap-4">
          <MergePreview preview={preview} />
          <MergeForm
            kept={preview.kept}
            merged={preview.merged}
            otherAccount={preview.other_account}
            differences={preview.differences}
          />
        </div>
      ) : (
        <MergeChooser id={id} />
      )}
    </>
  );
}
