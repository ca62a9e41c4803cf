import { Download, History } from "lucide-react";
import type { Metadata } from "next";
import { AuditEntry } from "@/components/settings/audit-entry";
import { AuditFilters } from "@/components/settings/audit-filters";
import {
  type AddressParams,
  csvHref,
  pageCount,
  rangeText,
  readTableState,
  tableHref,
} from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { auditLog, listAuditChoices } from "@/lib/audit/queries/audit-log";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { Day } from "@/lib/core/dates/day-fields";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Audit log" };

const FILTERS = ["entity", "entity_id", "actor_id", "command", "from", "to"] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function AuditPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("audit:read");
  const state = readTableState({ path: "/settings/audit", filters: FILTERS }, await searchParams);
  const { filters } = state;
  const [log, choices] = await Promise.all([
    ask(auditLog, actor, {
      page: Math.min(state.page, 1_000_000),
      per_page: state.perPage,
      entity: filters.entity?.slice(0, 80),
      command: filters.command?.slice(0, 80),
      entity_id: matching(ID, filters.entity_id),
      actor_id: matching(ID, filters.actor_id),
      from: day(filters.from),
      to: day(filters.to),
    }),
    ask(listAuditChoices, actor, {}),
  ]);
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
      <AuditFilters filters={filters} choices={choices} />
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

const matching = (pattern: RegExp, text: string | undefined) =>
  text && pattern.test(text) ? text : undefined;

const day = (text: string | undefined) => Day.safeParse(text).data;
