import type { Metadata } from "next";
import { ActionButton } from "@/components/import/action-button";
import { GoLiveDialog } from "@/components/import/go-live-dialog";
import { GoLiveList } from "@/components/import/go-live-list";
import { ImportTabs } from "@/components/import/import-tabs";
import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { goBack } from "@/lib/ga4-import/actions";
import { getGoLive } from "@/lib/ga4-import/go-live/go-live-queries";
import { lineTitle } from "@/lib/ga4-import/go-live/line-words";

export const metadata: Metadata = { title: "Go live" };

export default async function GoLivePage() {
  const actor = await pageActor("imports:read");
  const { lines, live } = await ask(getGoLive, actor, {});
  const open = lines.filter(({ done }) => !done).map(({ line }) => lineTitle(line));
  const mayChange = may(actor, "imports:update");
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-5">
      <PageHeader
        className="mb-0"
        title="Go live"
        description={
          open.length === 0
            ? "Everything is ready."
            : `${lines.length - open.length} of ${lines.length} done before you leave GA4.`
        }
        actions={mayChange && !live ? <GoLiveDialog open={open} /> : null}
      />
      <ImportTabs current="/import/go-live" />
      {live ? (
        <Alert
          tone="success"
          title={`Live since ${formatDate(live.at, { time: true, year: true })}`}
          actions={
            actor.role === "admin" && may(actor, "imports:delete") ? (
              <ActionButton
                input={{}}
                label="Take it back"
                said="Both systems are in use again"
                act={goBack}
              />
            ) : null
          }
        >
          {`${live.name} ended the time with GA4. The folder of its exports is watched no more.`}
        </Alert>
      ) : null}
      <GoLiveList lines={lines} mayTick={mayChange && !live} />
    </div>
  );
}
