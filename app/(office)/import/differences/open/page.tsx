import type { Metadata } from "next";
import Link from "next/link";
import { ConflictsCard } from "@/components/import/conflicts-card";
import { readList } from "@/components/table/read-list";
import { type AddressParams, pageCount, tableHref } from "@/components/table/url-state";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { adviceOn, fieldWords, kindWords, whyWords } from "@/lib/ga4-import/conflicts/conflict-words";
import { getDifferences } from "@/lib/ga4-import/differences/differences";
import { listOpenConflicts, OpenConflictList } from "@/lib/ga4-import/differences/open-conflicts";

export const metadata: Metadata = { title: "To be decided" };

export default async function OpenPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("imports:read");
  const params = await searchParams;
  const found = await ask(getDifferences, actor, {});
  const header = (
    <PageHeader
      className="mb-0"
      breadcrumbs={[
        { href: "/import", label: "Import" },
        { href: "/import/differences", label: "What differs today" },
      ]}
      title="To be decided"
      description="What stands here and in GA4 is not the same, and nobody has said which counts"
    />
  );
  if (!found) return header;
  const address = { path: "/import/differences/open", fixed: { run_id: found.run.id } };
  const { input, state } = readList(address, OpenConflictList, params);
  const { rows, pagination } = await ask(listOpenConflicts, actor, input);
  const pages = pageCount(state, pagination.total);
  const mayDecide = may(actor, "imports:update");
  const { entity, field, why } = input;
  const named = [entity && kindWords(entity), field && fieldWords(field), why && whyWords(why)];
  return (
    <div className="flex flex-col gap-4">
      {header}
      {rows.length > 0 && why ? <Advice why={why} /> : null}
      {rows.length === 0 ? (
        <EmptyState title="Nothing of it is left to decide" />
      ) : (
        <ConflictsCard
          runId={found.run.id}
          title={named.filter(Boolean).join(", ") || "All"}
          rows={rows}
          total={pagination.total}
          kinds={[]}
          mayTake={mayDecide}
          mayKeep={mayDecide}
          description={`${pagination.total.toLocaleString("en-GB")} to be decided`}
          pages={
            pages > 1 ? (
              <Pagination page={state.page} pages={pages} hrefFor={(page) => tableHref(state, { page })} />
            ) : null
          }
        />
      )}
    </div>
  );
}

/** Says what each decision does, with a link to where the cause can be stopped. */
function Advice({ why }: { why: string }) {
  const advice = adviceOn(why);
  return advice ? (
    <Alert
      title={advice}
      actions={
        why === "number-twice" ? (
          <Button asChild size="sm">
            <Link href="/import/numbers">Numbers</Link>
          </Button>
        ) : null
      }
    />
  ) : null;
}
