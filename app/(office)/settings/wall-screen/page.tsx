import type { Metadata } from "next";
import { WallKeyCard } from "@/components/settings/wall-key-card";
import { formatDate } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getWallKey } from "@/lib/workshop/queries/wall";

export const metadata: Metadata = { title: "Wall screen" };

export default async function WallScreenPage() {
  const actor = await pageActor("settings:read");
  const key = await ask(getWallKey, actor, {});
  return (
    <>
      <PageHeader
        title="Wall screen"
        description="The workshop's day, large enough to be read from the ramps. It shows registrations and initials; no names, telephone numbers or prices."
      />
      <WallKeyCard
        made={key.made_at && `Made on ${formatDate(key.made_at.slice(0, 10))} by ${key.made_by}.`}
        mayChange={may(actor, "settings:update")}
      />
    </>
  );
}
