import type { Metadata } from "next";
import { ImportSteps } from "@/components/import/import-steps";
import { ImportTabs } from "@/components/import/import-tabs";
import { RunTable } from "@/components/import/run-table";
import { UploadCard } from "@/components/import/upload-card";
import { WatchCard } from "@/components/import/watch-card";
import { LiveRefresh } from "@/components/live/live-refresh";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { FILE_FORMATS, RARE_FILES } from "@/lib/ga4-import/formats/all";
import { listImportRuns } from "@/lib/ga4-import/run/run-queries";
import { RunList } from "@/lib/ga4-import/run/run-schema";
import { getWatch } from "@/lib/ga4-import/watch/watch-queries";

export const metadata: Metadata = { title: "Import" };

const NAMES = { names: FILE_FORMATS.map(({ file }) => file), rare: RARE_FILES };

export default async function ImportPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("imports:read");
  const { input, state } = readList({ path: "/import" }, RunList, await searchParams);
  const [{ rows, pagination }, watch] = await Promise.all([
    ask(listImportRuns, actor, input),
    ask(getWatch, actor, {}),
  ]);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-5">
      <LiveRefresh entities={["imports"]} />
      <PageHeader
        className="mb-0"
        title="Import"
        description="Import the records of Garage Assistant GA4: customers, vehicles, documents, receipts, stock, reminders."
      />
      <ImportTabs current="/import" />
      <ImportSteps />
      {may(actor, "imports:create") ? <UploadCard names={NAMES} /> : null}
      <WatchCard watch={watch} maySet={may(actor, "imports:update")} mayLook={may(actor, "imports:create")} />
      {pagination.total > 0 ? (
        <section aria-labelledby="imports-so-far">
          <h2 id="imports-so-far" className="mb-2 text-base font-semibold">
            Imports so far
          </h2>
          <RunTable rows={rows} total={pagination.total} state={state} />
        </section>
      ) : null}
    </div>
  );
}
