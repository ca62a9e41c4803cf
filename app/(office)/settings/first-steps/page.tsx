import type { Metadata } from "next";
import { FirstStepsList } from "@/components/first-steps/first-steps-list";
import { HideFirstStepsButton } from "@/components/first-steps/hide-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getFirstSteps } from "@/lib/settings/queries/first-steps";

export const metadata: Metadata = { title: "First steps" };

export default async function FirstStepsPage() {
  const actor = await pageActor("settings:read");
  const { steps, put_away } = await ask(getFirstSteps, actor, {});
  const done = steps.filter((one) => one.done).length;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title="First steps"
        description={
          done === steps.length
            ? "Everything is set up."
            : `${done} of ${steps.length} done. Do them in any order; nothing here holds you up.`
        }
        actions={may(actor, "settings:update") ? <HideFirstStepsButton putAway={put_away} /> : null}
      />
      <FirstStepsList steps={steps} />
    </div>
  );
}
