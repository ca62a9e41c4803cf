import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { CheckSteps } from "@/components/supplier-prices/check-steps";
import { FileCheck } from "@/components/supplier-prices/file-check";
import { FileChooser } from "@/components/supplier-prices/file-chooser";
import { FileProblem } from "@/components/supplier-prices/file-problem";
import { MappingForm } from "@/components/supplier-prices/mapping-form";
import { PageHeader } from "@/components/ui/page-header";
import { Spinner } from "@/components/ui/spinner";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import type { Actor } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { ask } from "@/lib/core/query";
import { checkPriceFile } from "@/lib/supplier-prices/queries/check-price-file";
import { priceFileColumns } from "@/lib/supplier-prices/queries/price-files";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "Take in a price file" };

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What the address says of an upload; without it, a file is still to be chosen. */
const Uploaded = z.object({
  upload: z.uuid(),
  file: z.string().min(1).max(200).catch("prices.csv"),
  step: z.literal("columns").optional().catch(undefined),
});

export default async function PriceFilePage({ params, searchParams }: PageProps) {
  const actor = await pageActor("stock:cost");
  const { id } = await params;
  const supplier = await orNotFound(ask(getSupplier, actor, { id }));
  const uploaded = Uploaded.safeParse(await searchParams).data;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/suppliers", label: "Suppliers" },
          { href: `/suppliers/${id}`, label: supplier.name },
          { href: `/suppliers/${id}/prices`, label: "Prices" },
        ]}
        title="Take in a price file"
        description={uploaded?.file}
      />
      <CheckSteps at={uploaded ? (uploaded.step ?? "check") : "file"} />
      {uploaded ? (
        <Suspense key={JSON.stringify(uploaded)} fallback={<Checking />}>
          <UploadedFile actor={actor} supplierId={id} {...uploaded} />
        </Suspense>
      ) : (
        <FileChooser supplierId={id} />
      )}
    </>
  );
}

const Checking = () => (
  <p role="status" className="flex items-center gap-2 py-10 text-sm text-muted-foreground">
    <Spinner /> Every line is being checked …
  </p>
);

interface UploadedFileProps extends z.output<typeof Uploaded> {
  actor: Actor;
  supplierId: string;
}

/** The step that an uploaded file is at: which column is which, if that is not known, or what taking it in would do. */
async function UploadedFile({ actor, supplierId, upload, file, step }: UploadedFileProps) {
  const input = { supplier_id: supplierId, upload, file_name: file };
  const href = (more: Record<string, string>) =>
    `/suppliers/${supplierId}/prices/import?${new URLSearchParams({ upload, file, ...more })}`;
  try {
    const columns = await ask(priceFileColumns, actor, input);
    if (step === "columns" || columns.missing.length > 0)
      return (
        <MappingForm
          supplierId={supplierId}
          headers={columns.headers}
          initial={columns.proposed}
          checkHref={href({})}
        />
      );
    const check = await ask(checkPriceFile, actor, input);
    return (
      <FileCheck
        supplierId={supplierId}
        upload={upload}
        fileName={file}
        check={check}
        columnsHref={href({ step: "columns" })}
      />
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (
      <FileProblem
        supplierId={supplierId}
        messages={messagesOf(error)}
        columnsHref={href({ step: "columns" })}
      />
    );
  }
}

const messagesOf = ({ code, message, details }: AppError): string[] =>
  code === "NOT_FOUND"
    ? ["The file is no longer kept: choose it again"]
    : details.length > 0
      ? details.map((detail) => detail.message)
      : [message];
