import type { Metadata } from "next";
import { DocumentSettingsForm } from "@/components/settings/document-settings-form";
import { SeriesCard } from "@/components/settings/series-card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listSeries } from "@/lib/documents/queries/number-series";
import { listServicePackages } from "@/lib/packages/queries/packages";
import { getDocumentSettings } from "@/lib/settings/commands/document-settings";

export const metadata: Metadata = { title: "Documents" };

export default async function DocumentSettingsPage() {
  const actor = await pageActor("settings:read");
  const [settings, series, packages] = await Promise.all([
    ask(getDocumentSettings, actor, {}),
    ask(listSeries, actor, {}),
    ask(listServicePackages, actor, {}),
  ]);
  const mayChange = may(actor, "settings:update");
  return (
    <>
      <PageHeader
        title="Documents"
        description="What is asked for, charged and allowed when documents are written."
      />
      <DocumentSettingsForm
        key={settings.version}
        settings={settings}
        mayChange={mayChange}
        packages={packages}
      />
      <SeriesCard series={series} mayChange={mayChange} />
    </>
  );
}
