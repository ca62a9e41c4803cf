import type { Metadata } from "next";
import { JobList } from "@/components/packages/package-list";
import { PresetList } from "@/components/packages/preset-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listPresets, listServicePackages } from "@/lib/packages/queries/packages";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";

export const metadata: Metadata = { title: "Packages" };

export default async function ServicePackagesPage() {
  const actor = await pageActor("saved_jobs:change");
  const [jobs, presets, templates] = await Promise.all([
    ask(listServicePackages, actor, {}),
    ask(listPresets, actor, {}),
    may(actor, "reminders:read") ? ask(listReminderTemplates, actor, {}) : [],
  ]);
  const changes = may(actor, "saved_jobs:change");
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Packages"
        description="Packages at a fixed price, and descriptions that are written every day."
      />
      <JobList jobs={jobs} templates={templates.filter(({ kind }) => kind !== "mot")} mayChange={changes} />
      <PresetList presets={presets} mayChange={changes} />
    </div>
  );
}
