import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { DocumentTable } from "@/components/documents/document-table";
import { PrintBlank } from "@/components/documents/print-blank";
import { SumsLine } from "@/components/documents/sums-line";
import { documentTypes } from "@/components/documents/type-badge";
import { TypeTabs } from "@/components/documents/type-tabs";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listTitle } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { documentList } from "@/lib/documents/list";
import {
  countDocuments,
  documentChoices,
  listDocuments,
  sumDocuments,
} from "@/lib/documents/queries/documents";
import type { DocumentRow } from "@/lib/documents/responses";
import { DocumentList } from "@/lib/documents/schema/document";
import { isBlankType } from "@/lib/printing/schema/blank-types";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PageProps {
  searchParams: Promise<AddressParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { input, state } = readList(documentList, DocumentList, await searchParams);
  return { title: listTitle(titleOf(input), state, state.tabs) };
}

export default async function DocumentsPage({ searchParams }: PageProps) {
  const actor = await pageActor("documents:read");
  const { input, state } = readList(documentList, DocumentList, await searchParams);
  const { page: _page, per_page: _perPage, sort: _sort, updated_since: _since, ...filters } = input;
  const [{ rows, pagination }, sums, counts, choices] = await Promise.all([
    ask(listDocuments, actor, input),
    ask(sumDocuments, actor, filters),
    ask(countDocuments, actor, {}),
    ask(documentChoices, actor, {}),
  ]);
  const unpaid = Boolean(input.unpaid);
  const title = titleOf(input);
  return (
    <>
      <LiveRefresh entities={["documents", "receipts"]} />
      <PageHeader
        title={title}
        description={<Narrowed input={input} rows={rows} />}
        actions={
          <>
            {isBlankType(input.type) ? <PrintBlank type={input.type} /> : null}
            {may(actor, "documents:create") ? <NewDocument type={input.type} /> : null}
          </>
        }
      />
      <TypeTabs
        counts={counts}
        type={input.type}
        unpaid={unpaid}
        open={Boolean(input.open)}
        archive={Boolean(input.archive)}
      />
      <SumsLine sums={sums} unpaid={unpaid} />
      <DocumentTable
        label={title}
        rows={rows}
        total={pagination.total}
        first={
          may(actor, "documents:create")
            ? { href: "/documents/new?type=job_sheet", label: "New job sheet" }
            : null
        }
        state={state}
        technicians={choices.technicians}
        statuses={choices.statuses}
        unlisted={choices.unlisted}
        mayExport={may(actor, "records:export")}
        maySend={may(actor, "messages:create")}
        maySetStatus={may(actor, "documents:update")}
      />
    </>
  );
}

function NewDocument({ type }: { type: string | undefined }) {
  return (
    <Button asChild variant="primary">
      <Link href={`/documents/new${type && isDocumentType(type) ? `?type=${type}` : ""}`} prefetch={false}>
        <Plus aria-hidden />
        {type && isDocumentType(type) ? documentTypeName(type) : "Document"}
      </Link>
    </Button>
  );
}

function titleOf({
  type,
  unpaid,
  open,
  archive,
}: {
  type?: string;
  unpaid?: boolean;
  open?: boolean;
  archive?: boolean;
}): string {
  if (archive) return "Archive";
  if (unpaid) return "Unpaid";
  if (open) return "Jobs in the workshop";
  if (!type) return "Documents";
  return isDocumentType(type) ? documentTypes[type].plural : type;
}

/**
 * Says whose documents are listed, where the address names a customer or vehicle: no filter in the toolbar
 * shows that.
 */
function Narrowed({
  input,
  rows: [first],
}: {
  input: { customer_id?: string; vehicle_id?: string };
  rows: DocumentRow[];
}) {
  const { customer_id, vehicle_id } = input;
  if (customer_id)
    return (
      <>
        Only those of <Link href={`/customers/${customer_id}`}>{first?.customer_name || "one customer"}</Link>
      </>
    );
  if (vehicle_id)
    return (
      <>
        Only those of{" "}
        <Link href={`/vehicles/${vehicle_id}`}>
          {formatRegistration(first?.registration ?? "") || "one vehicle"}
        </Link>
      </>
    );
  return null;
}
