import type { Metadata } from "next";
import { cache } from "react";
import { TemplateEditor } from "@/components/inspections/templates/template-editor";
import { TemplateBadges } from "@/components/inspections/templates/template-list";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getCheckTemplate } from "@/lib/inspections/queries/templates";
import { listServicePackages } from "@/lib/packages/queries/packages";

interface PageProps {
  params: Promise<{ id: string }>;
}

const templateOf = cache(async (id: string) =>
  orNotFound(ask(getCheckTemplate, await pageActor("inspections:templates"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await templateOf((await params).id)).name };
}

export default async function HealthCheckTemplatePage({ params }: PageProps) {
  const actor = await pageActor("inspections:templates");
  const { id } = await params;
  const [template, packages] = await Promise.all([
    templateOf(id),
    may(actor, "documents:read") ? ask(listServicePackages, actor, {}) : [],
  ]);
  return (
    <>
      <PageHeader
        title={template.name}
        badges={<TemplateBadges template={template} />}
        breadcrumbs={[{ href: "/settings/health-checks", label: "Health checks" }]}
      />
      <TemplateEditor
        key={id}
        template={template}
        packages={packages.map(({ id, name }) => ({ id, name }))}
      />
    </>
  );
}
