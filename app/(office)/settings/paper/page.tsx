import type { Metadata } from "next";
import { LogoCard } from "@/components/printing/logo-card";
import { PaperForm } from "@/components/printing/paper-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getPaperSettings } from "@/lib/printing/queries/paper-settings";

export const metadata: Metadata = { title: "Paper" };

export default async function PaperSettingsPage() {
  const actor = await pageActor("papers:change");
  const settings = await ask(getPaperSettings, actor, {});
  const changes = may(actor, "papers:change");
  return (
    <>
      <PageHeader
        title="Paper"
        description="How your documents look on paper, and what goes with them by e-mail."
      />
      <PaperForm
        key={settings.version}
        settings={settings}
        mayChange={changes}
        logo={changes ? <LogoCard hasLogo={settings.logo_key !== null} /> : null}
      />
    </>
  );
}
