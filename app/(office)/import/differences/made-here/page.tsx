import type { Metadata } from "next";
import { MadeHereTable } from "@/components/import/made-here-table";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import { listMadeHere, MADE_HERE_KINDS, MadeHereList } from "@/lib/ga4-import/differences/made-here";

export const metadata: Metadata = { title: "Made here" };

const PATH = "/import/differences/made-here";

export default async function MadeHerePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("imports:read");
  const given = await searchParams;
  const kind = MADE_HERE_KINDS.find((one) => one === given.kind) ?? "documents";
  const { input, state } = readList({ path: PATH, tabs: ["kind"] }, MadeHereList, { ...given, kind });
  const { rows, pagination } = await ask(listMadeHere, actor, input);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/import", label: "Import" },
          { href: "/import/differences", label: "What differs today" },
        ]}
        title="Made here"
        description="GA4 knows nothing of these"
      />
      <LinkTabs
        label="Kind"
        className="mb-3"
        tabs={MADE_HERE_KINDS.map((one) => ({
          href: `${PATH}?kind=${one}`,
          label: kindWords(one),
          current: one === kind,
        }))}
      />
      <MadeHereTable
        label={`${kindWords(kind)} made here`}
        rows={rows}
        total={pagination.total}
        state={state}
      />
    </>
  );
}
