import type { Metadata } from "next";
import { TemplateList } from "@/components/inspections/templates/template-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { listCheckTemplates } from "@/lib/inspections/queries/templates";

export const metadata: Metadata = { title: "Health checks" };

export default async function HealthCheckTemplatesPage() {
  const actor = await pageActor("inspections:templates");
  const [templates, archived] = await Promise.all([
    ask(listCheckTemplates, actor, {}),
    ask(listCheckTemplates, actor, { archived: true }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        className="mb-0"
        title="Health checks"
        description="What is asked, the limits, and in which words customers are told."
      />
      <TemplateList templates={templates} archived={archived} />
    </div>
  );
}
