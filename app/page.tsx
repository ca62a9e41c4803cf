import { redirect } from "next/navigation";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getFirstSteps } from "@/lib/settings/queries/first-steps";

/** The first page after signing in: Today, a technician's own jobs, or for a new garage the first steps of its set-up. */
export default async function Home() {
  const actor = await pageActor();
  if (may(actor, "settings:read") && (await ask(getFirstSteps, actor, {})).leads)
    redirect("/settings/first-steps");
  redirect(actor.role === "technician" ? "/workshop/mine" : "/today");
}
