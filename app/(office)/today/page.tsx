import type { Metadata } from "next";
import { WatchNoticeCard } from "@/components/import/watch-notice";
import { LiveRefresh } from "@/components/live/live-refresh";
import { DiaryPanel } from "@/components/today/diary-panel";
import { FirstStepsCard } from "@/components/today/first-steps-card";
import { JobsPanel } from "@/components/today/jobs-panel";
import { LatestPanel } from "@/components/today/latest-panel";
import { MotsPanel } from "@/components/today/mots-panel";
import { TakingsCard } from "@/components/today/takings-card";
import { TodayTiles } from "@/components/today/tiles";
import { UnpaidPanel } from "@/components/today/unpaid-panel";
import { WaitingPanel } from "@/components/today/waiting-panel";
import { PageHeader } from "@/components/ui/page-header";
import { NightNotice } from "@/components/vehicle-data/night/night-notice";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getWatchNotice } from "@/lib/ga4-import/watch/watch-queries";
import { getFirstSteps } from "@/lib/settings/queries/first-steps";
import { getToday } from "@/lib/today/queries/today";
import { countFindings } from "@/lib/vehicle-data/queries/findings";

export const metadata: Metadata = { title: "Today" };

const longDate = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});

export default async function TodayPage() {
  const actor = await pageActor();
  const [today, firstSteps, notice, found] = await Promise.all([
    ask(getToday, actor, {}),
    may(actor, "settings:read") ? ask(getFirstSteps, actor, {}) : null,
    may(actor, "imports:read") ? ask(getWatchNotice, actor, {}) : null,
    may(actor, "vehicles:update") ? ask(countFindings, actor, {}) : null,
  ]);
  const { day, diary, jobs, owed, mots, takings, waiting, latest } = today;
  return (
    <>
      <LiveRefresh
        entities={["appointments", "documents", "receipts", "vehicles", "messages", "reminders"]}
      />
      <PageHeader title="Today" description={longDate.format(new Date(`${day}T00:00:00Z`))} />
      {notice ? <WatchNoticeCard notice={notice} /> : null}
      {firstSteps?.open ? <FirstStepsCard steps={firstSteps.steps} /> : null}
      {found ? <NightNotice counts={found} /> : null}
      <TodayTiles today={today} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="grid gap-4">
          {waiting && waiting.length > 0 ? <WaitingPanel drafts={waiting} /> : null}
          {diary ? <DiaryPanel diary={diary} /> : null}
          {jobs ? <JobsPanel jobs={jobs} /> : null}
          {latest ? <LatestPanel latest={latest} whatsNew={today.whats_new} /> : null}
        </div>
        <div className="grid gap-4">
          {takings ? <TakingsCard takings={takings} day={day} /> : null}
          {mots ? <MotsPanel mots={mots} day={day} /> : null}
          {owed ? <UnpaidPanel owed={owed} day={day} /> : null}
        </div>
      </div>
    </>
  );
}
