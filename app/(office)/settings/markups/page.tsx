import type { Metadata } from "next";
import { MarkupsForm } from "@/components/stock/pricing/markups-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getMarkups } from "@/lib/stock/queries/markups";

export const metadata: Metadata = { title: "Mark-ups" };

export default async function MarkupsPage() {
  const actor = await pageActor("stock:cost");
  const { version, ...markups } = await ask(getMarkups, actor, {});
  return (
    <>
      <PageHeader
        title="Mark-ups"
        description="The price of a part by what it costs, without VAT, rounded to the penny. A mark-up of the part's own comes first. Prices change when somebody takes them: on the part, after a delivery, or for a selection of the list."
      />
      <MarkupsForm key={version} markups={markups} version={version} mayChange={may(actor, "stock:create")} />
    </>
  );
}
