import type { Metadata } from "next";
import { BayList } from "@/components/diary/settings/bay-list";
import { ClosedDays } from "@/components/diary/settings/closed-days";
import { OpeningCard } from "@/components/diary/settings/opening-card";
import { TechnicianList } from "@/components/diary/settings/technician-list";
import { PageHeader } from "@/components/ui/page-header";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { bookedInDiary } from "@/lib/appointments/queries/booked-in-diary";
import { nationOfGarage } from "@/lib/appointments/queries/nation-of-garage";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Diary settings" };

export default async function DiarySettingsPage() {
  const actor = await pageActor("appointments:create");
  const [diary, booked, nation] = await Promise.all([
    ask(getDiary, actor, {}),
    ask(bookedInDiary, actor, {}),
    ask(nationOfGarage, actor, {}),
  ]);
  const rights = {
    mayChange: may(actor, "settings:update"),
    mayClose: may(actor, "appointments:create"),
    mayRemove: may(actor, "appointments:delete"),
  };
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Diary"
        description="Where you work, when you are open, and who is there: what can be booked follows from it."
      />
      <BayList bays={diary.resources} booked={booked.resources} mayChange={rights.mayChange} />
      <OpeningCard hours={diary.opening_hours} mayChange={rights.mayChange} />
      <ClosedDays
        holidays={diary.holidays.filter(({ technician_id }) => technician_id === null)}
        nation={nation}
        mayClose={rights.mayClose}
        mayRemove={rights.mayRemove}
      />
      <TechnicianList
        technicians={diary.technicians}
        gone={booked.gone}
        booked={booked.technicians}
        opening={diary.opening_hours}
        absences={diary.holidays.filter(({ technician_id }) => technician_id !== null)}
        mayMakeUsers={may(actor, "users:create")}
        {...rights}
      />
    </div>
  );
}
