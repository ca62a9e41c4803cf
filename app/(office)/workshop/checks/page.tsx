import { BeginCheck } from "@/components/inspections/begin-check";
import { CheckTable } from "@/components/inspections/check-table";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { checkList } from "@/lib/inspections/list";
import { checkSubject } from "@/lib/inspections/queries/check-subject";
import { listChecks } from "@/lib/inspections/queries/checks";
import { checkTechnicians } from "@/lib/inspections/queries/technicians";
import { listCheckTemplates } from "@/lib/inspections/queries/templates";
import { CheckList } from "@/lib/inspections/schema/check";

export const generateMetadata = listMetadata("Health checks", checkList, CheckList);

export default async function HealthChecksPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("inspections:read");
  const params = await searchParams;
  const { input, state } = readList(checkList, CheckList, params);
  const on = subjectOf(params);
  const [{ rows, pagination }, templates, technicians, subject] = await Promise.all([
    ask(listChecks, actor, input),
    ask(listCheckTemplates, actor, {}),
    ask(checkTechnicians, actor, {}),
    on && may(actor, "inspections:create") ? orNotFound(ask(checkSubject, actor, on)) : null,
  ]);
  return (
    <>
      <LiveRefresh entities={["inspections"]} />
      <PageHeader title="Health checks" breadcrumbs={[{ href: "/workshop", label: "Workshop" }]} />
      {on && subject ? (
        <BeginCheck
          about={subject.about}
          on={on}
          templates={templates}
          mayMake={may(actor, "inspections:templates")}
        />
      ) : null}
      <CheckTable
        rows={rows}
        total={pagination.total}
        state={state}
        templates={templates}
        technicians={technicians}
      />
    </>
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** On what a check is to begin: `?document=` or `?vehicle=`. */
function subjectOf({
  document,
  vehicle,
}: AddressParams): { document_id: string } | { vehicle_id: string } | null {
  if (typeof document === "string" && UUID.test(document)) return { document_id: document };
  return typeof vehicle === "string" && UUID.test(vehicle) ? { vehicle_id: vehicle } : null;
}
