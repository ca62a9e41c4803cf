import { Download, History } from "lucide-react";
import type { Metadata } from "next";
import { AuditEntry } from "@/components/settings/audit-entry";
import { AuditFilters } from "@/components/settings/audit-filters";
import { readList } from "@/components/table/read-list";
import { type AddressParams, csvHref, pageCount, rangeText, tableHref } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { auditList } from "@/lib/audit/list";
import { auditLog, listAuditChoices } from "@/lib/audit/queries/audit-log";
import { AuditList } from "@/lib/audit/schema";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("audit:read");
  const { input, state } = readList(auditList, AuditList, await searchParams);
  const [log, choices] = await Promise.all([ask(auditLog, actor, input), ask(listAuditChoices, actor, {})]);
  const { total } = log.pagination;
  return (
    <>
      <PageHeader
        title="Audit log"
        description="Every change, by whom and from where. Nothing here can be changed or taken out."
        actions={
          may(actor, "records:export") ? (
            <Button asChild>
              <a href={csvHref(state, "/settings/audit/csv")} download>
                <Download aria-hidden />
                CSV
              </a>
            </Button>
          ) : null
        }
      />
      <AuditFilters filters={state.filters} choices={choices} />
      <Card>
        {log.rows.length > 0 ? (
          <ol className="divide-y">
            {log.rows.map((entry) => (
              <AuditEntry key={entry.id} entry={entry} />
            ))}
          </ol>
        ) : (
          <EmptyState icon={History} title="No changes match">
            Use fewer filters, or a longer period.
          </EmptyState>
        )}
      </Card>
      <div className="mt-3 flex items-center justify-between gap-3 text-sm text-muted-foreground">
        <span>{rangeText(state, total)}</span>
        <Pagination
          page={state.page}
          pages={pageCount(state, total)}
          hrefFor={(page) => tableHref(state, { page })}
          label="Pages of the audit log"
        />
      </div>
    </>
  );
}
