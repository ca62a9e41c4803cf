import type { Metadata } from "next";
import { cache } from "react";
import { CheckFacts } from "@/components/inspections/check-facts";
import { CheckMenu } from "@/components/inspections/check-menu";
import { CheckReport } from "@/components/inspections/check-report";
import { CheckScreen } from "@/components/inspections/check-screen";
import { CheckStateBadge } from "@/components/inspections/check-state";
import { OfferCard } from "@/components/inspections/offer-card";
import { jobOf, offerable } from "@/components/inspections/offerable";
import { LiveRefresh } from "@/components/live/live-refresh";
import { PageHeader } from "@/components/ui/page-header";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getCheck } from "@/lib/inspections/queries/checks";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PageProps {
  params: Promise<{ id: string }>;
}

const checkOf = cache(async (id: string) =>
  orNotFound(ask(getCheck, await pageActor("inspections:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { template, registration } = await checkOf((await params).id);
  return { title: [template, formatRegistration(registration ?? "")].filter(Boolean).join(", ") };
}

/** A check while it is made, and its report once it is finished. */
export default async function HealthCheckPage({ params }: PageProps) {
  const actor = await pageActor("inspections:read");
  const { id } = await params;
  const check = await checkOf(id);
  const makes = check.state === "begun" && may(actor, "inspections:update");
  const job = check.state === "finished" ? jobOf(check) : null;
  const findings = job ? offerable(check) : [];
  return (
    <>
      <LiveRefresh entities={["inspections", "documents"]} ids={[id, check.document_id]} />
      <PageHeader
        className="mb-2"
        breadcrumbs={[{ href: "/workshop/checks", label: "Health checks" }]}
        title={check.template}
        badges={
          <>
            <Plate registration={check.registration} />
            <CheckStateBadge state={check.state} />
          </>
        }
        actions={
          <CheckMenu
            id={id}
            state={check.state}
            rights={{ reopen: may(actor, "inspections:update"), void: may(actor, "inspections:delete") }}
          />
        }
      />
      <CheckFacts check={check} />
      {makes ? (
        <CheckScreen key={id} check={check} user={{ id: actor.id, name: actor.name }} />
      ) : (
        <>
          {job && findings.length > 0 && may(actor, "documents:update") ? (
            <OfferCard id={id} document={job} findings={findings} />
          ) : null}
          <CheckReport check={check} />
        </>
      )}
    </>
  );
}
