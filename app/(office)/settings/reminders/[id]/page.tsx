import type { Metadata } from "next";
import { cache } from "react";
import { TemplateForm } from "@/components/reminders/settings/template-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { textTerms } from "@/lib/reminder-run/queries/text-terms";
import { getReminderTemplate } from "@/lib/reminders/queries/templates";
import { getGarage } from "@/lib/settings/queries/garage";

interface PageProps {
  params: Promise<{ id: string }>;
}

/** The id of a template that there is not yet. */
const NEW = "new";

const templateOf = cache(async (id: string) =>
  id === NEW ? null : orNotFound(ask(getReminderTemplate, await pageActor("reminders:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const template = await templateOf((await params).id);
  return { title: template ? `Reminder ${template.name}` : "New kind of reminder" };
}

export default async function ReminderTemplatePage({ params }: PageProps) {
  const { id } = await params;
  const actor = await pageActor(id === NEW ? "reminders:create" : "reminders:update");
  const [template, garage, terms] = await Promise.all([
    templateOf(id),
    ask(getGarage, actor, {}),
    ask(textTerms, actor, {}),
  ]);
  return (
    <>
      <PageHeader
        title={template?.name ?? "New kind of reminder"}
        description="A change also goes for reminders that are set already."
        breadcrumbs={[{ href: "/settings/reminders", label: "Reminders" }]}
      />
      <TemplateForm
        key={template?.version}
        template={template}
        garage={{ name: garage.name, telephone: garage.telephone }}
        terms={terms}
        mayDelete={may(actor, "reminders:delete")}
      />
    </>
  );
}
