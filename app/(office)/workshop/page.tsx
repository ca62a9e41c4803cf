import { ClipboardCheck, Monitor, Tablet } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { viewOf } from "@/components/workshop/card-view";
import { WorkshopBoard } from "@/components/workshop/workshop-board";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getBoard } from "@/lib/workshop/queries/board";

export const metadata: Metadata = { title: "Workshop" };

export default async function WorkshopPage() {
  const actor = await pageActor("documents:read");
  const { cards, cut, day, time_zone } = await ask(getBoard, actor, {});
  const now = Date.now();
  return (
    <>
      <LiveRefresh entities={["appointments", "documents", "purchase_orders", "stock", "job_parts_asked"]} />
      <PageHeader
        title="Workshop"
        description={
          cut ? "There are more job sheets than the board can show: the oldest are left out." : undefined
        }
        actions={
          <>
            {may(actor, "inspections:read") ? (
              <Button asChild>
                <Link href="/workshop/checks" prefetch={false}>
                  <ClipboardCheck aria-hidden />
                  Health checks
                </Link>
              </Button>
            ) : null}
            {may(actor, "clock:screen") ? (
              <Button asChild>
                <Link href="/workshop/clock/screen" prefetch={false}>
                  <Tablet aria-hidden />
                  Shared clock
                </Link>
              </Button>
            ) : null}
            <Button asChild>
              <Link href="/workshop/wall" prefetch={false}>
                <Monitor aria-hidden />
                Wall screen
              </Link>
            </Button>
          </>
        }
      />
      <WorkshopBoard
        cards={cards.map((card) => viewOf(card, now, time_zone))}
        day={day}
        rights={{
          jobs: may(actor, "documents:update"),
          bookings: may(actor, "appointments:update"),
          texts: may(actor, "messages:create"),
        }}
      />
    </>
  );
}
