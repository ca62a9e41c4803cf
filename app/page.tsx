import { redirect } from "next/navigation";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getFirstSteps } from "@/lib/settings/queries/first-steps";

/** Where one arrives after signing in: the day, or what a new garage has to set up first. */
export default async function Home() {
  const actor = await pageActor();
  if (may(actor, "settings:read") && (await ask(getFirstSteps, actor, {})).leads)
    redirect("/settings/first-steps");
  redirect("/today");
}
