import type { Metadata } from "next";
import { TemplateList } from "@/components/conversations/settings/template-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { listTemplates } from "@/lib/conversations/queries/templates";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Text templates" };

export default async function TemplatesPage() {
  const actor = await pageActor("papers:change");
  const templates = await ask(listTemplates, actor, {});
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Text templates"
        description="Text messages that are written every day, with names and numbers filled in."
      />
      <TemplateList templates={templates} />
    </div>
  );
}
