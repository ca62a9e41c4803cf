import { AppointmentTable } from "@/components/diary/appointment-table";
import { DIARY_RECORDS } from "@/components/diary/diary-records";
import { DiaryToolbar } from "@/components/diary/diary-toolbar";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { appointmentList } from "@/lib/appointments/list";
import { getDiary, listAppointments } from "@/lib/appointments/queries/appointments";
import { AppointmentList } from "@/lib/appointments/schema/appointment";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";

export const generateMetadata = listMetadata("Diary", appointmentList, AppointmentList);

export default async function AppointmentsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("appointments:read");
  const { input, state } = readList(appointmentList, AppointmentList, await searchParams);
  const [{ rows, pagination }, { resources, technicians }] = await Promise.all([
    ask(listAppointments, actor, input),
    ask(getDiary, actor, {}),
  ]);
  const address = { view: "list", date: input.from ?? today(), by: "resource" } as const;
  return (
    <>
      <LiveRefresh entities={DIARY_RECORDS} />
      <PageHeader
        title="Diary"
        actions={<DiaryToolbar address={address} mayCreate={may(actor, "appointments:create")} />}
      />
      <AppointmentTable
        rows={rows}
        total={pagination.total}
        state={state}
        bays={resources}
        technicians={technicians}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
