import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { AttachmentsCard } from "@/components/attachments/attachments-card";
import { DocumentList } from "@/components/customers/document-list";
import { pageLinks } from "@/components/customers/page-links";
import { TimelineList } from "@/components/customers/timeline-list";
import { BookLink } from "@/components/diary/booking/book-link";
import { NewDocumentMenu } from "@/components/documents/new-document-menu";
import { ChecksCard } from "@/components/inspections/checks-card";
import { LiveRefresh } from "@/components/live/live-refresh";
import { RememberPage } from "@/components/search/remember-page";
import type { AddressParams } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { ServiceScheduleCard } from "@/components/vehicle-data/lookups/service-schedule-card";
import { MotAndTaxCard } from "@/components/vehicle-data/mot-and-tax-card";
import { PlateQuestion } from "@/components/vehicle-data/plate-question";
import { FailedMot } from "@/components/vehicles/failed-mot";
import { HistoryCard } from "@/components/vehicles/history-card";
import { MileageCard } from "@/components/vehicles/mileage-card";
import { MotTestsCard } from "@/components/vehicles/mot-tests-card";
import { OffRoadBadge } from "@/components/vehicles/off-road-badge";
import { OpenWorkCard } from "@/components/vehicles/open-work-card";
import { OwnerCard } from "@/components/vehicles/owner-card";
import { Plate } from "@/components/vehicles/plate";
import { RemindersCard } from "@/components/vehicles/reminders-card";
import { VehicleDetailsCard } from "@/components/vehicles/vehicle-details-card";
import { VehicleMenu } from "@/components/vehicles/vehicle-menu";
import { VehicleTiles } from "@/components/vehicles/vehicle-tiles";
import { WorkDone } from "@/components/vehicles/work-done";
import { orNotFound } from "@/lib/actions/or-not-found";
import { filesOf } from "@/lib/attachments/queries/attachments";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { getVehicleTimeline } from "@/lib/details/queries/vehicle-timeline";
import { listVehicleDocuments } from "@/lib/documents/queries/documents-of";
import { lastMotWork } from "@/lib/documents/queries/starting/mot-work";
import { checksOfVehicle } from "@/lib/inspections/queries/checks-of";
import { getLookupCard } from "@/lib/vehicle-data/queries/lookup-card";
import { getVehicleDataCard } from "@/lib/vehicle-data/queries/vehicle-data-card";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface VehiclePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const detailsOf = cache(async (id: string) =>
  orNotFound(ask(getVehicleDetails, await pageActor("vehicles:read"), { id })),
);

export async function generateMetadata({ params }: VehiclePageProps): Promise<Metadata> {
  const { vehicle } = await detailsOf((await params).id);
  return { title: formatRegistration(vehicle.registration) || vehicle.make || "Vehicle" };
}

export default async function VehiclePage({ params, searchParams }: VehiclePageProps) {
  const actor = await pageActor("vehicles:read");
  const { id } = await params;
  const links = pageLinks(`/vehicles/${id}`, await searchParams);
  const seesDocuments = may(actor, "documents:read");
  const [picture, card, lookup, motWork, documents, timeline, files] = await Promise.all([
    detailsOf(id),
    orNotFound(ask(getVehicleDataCard, actor, { vehicle_id: id })),
    ask(getLookupCard, actor, { vehicle_id: id }),
    seesDocuments ? orNotFound(ask(lastMotWork, actor, { vehicle_id: id })) : null,
    seesDocuments
      ? orNotFound(ask(listVehicleDocuments, actor, { id, page: links.page("documents") }))
      : null,
    orNotFound(ask(getVehicleTimeline, actor, { id, page: links.page("timeline") })),
    filesOf(actor, { entity: "vehicles", entity_id: id }),
  ]);
  const { vehicle, plates } = picture;
  const archived = vehicle.deleted_at !== null;
  const mayUpdate = may(actor, "vehicles:update") && !archived;
  const car = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || "Unknown vehicle";
  return (
    <>
      <LiveRefresh
        entities={[
          "vehicles",
          "customers",
          "documents",
          "advisories",
          "appointments",
          "messages",
          "reminders",
          "inspections",
          "attachments",
        ]}
      />
      <RememberPage
        kind="vehicle"
        href={`/vehicles/${id}`}
        title={formatRegistration(vehicle.registration) || car}
        subtitle={[car, picture.owner?.name].filter(Boolean).join(", ")}
      />
      <PageHeader
        title={car}
        badges={
          <>
            <Plate
              registration={vehicle.registration || plates[0]?.registration}
              retired={!vehicle.registration}
              size="lg"
            />
            <OffRoadBadge state={vehicle.off_road} />
            {archived ? <Badge tone="warning">Archived</Badge> : null}
          </>
        }
        breadcrumbs={[{ href: "/vehicles", label: "Vehicles" }]}
        actions={
          <>
            {may(actor, "documents:create") && !archived ? (
              <NewDocumentMenu vehicle_id={id} customer_id={vehicle.customer_id} />
            ) : null}
            {may(actor, "appointments:create") && !archived ? (
              <BookLink vehicle_id={id} customer_id={vehicle.customer_id} />
            ) : null}
            {mayUpdate ? (
              <Button asChild>
                <Link href={`/vehicles/${id}/edit`}>
                  <Pencil aria-hidden />
                  Edit
                </Link>
              </Button>
            ) : null}
            <VehicleMenu
              id={id}
              version={vehicle.version}
              archived={archived}
              hasPlate={vehicle.registration !== ""}
              may={{
                update: mayUpdate,
                create: may(actor, "vehicles:create"),
                delete: may(actor, "vehicles:delete"),
                print: may(actor, "documents:read"),
              }}
            />
          </>
        }
      />
      {picture.failed_mot ? (
        <FailedMot
          className="mb-4"
          vehicle_id={id}
          customer_id={vehicle.customer_id}
          mot_class={picture.failed_mot.mot_class}
          failed_on={picture.failed_mot.tested_on}
          today={today()}
          mayBegin={may(actor, "documents:create") && !archived}
          document={{ id: picture.failed_mot.document_id, number: picture.failed_mot.number }}
        />
      ) : null}
      {card.plate_question ? (
        <PlateQuestion
          vehicleId={id}
          question={card.plate_question}
          may={{ update: mayUpdate, create: may(actor, "vehicles:create") }}
        />
      ) : null}
      <VehicleTiles vehicle={vehicle} readings={picture.readings} today={today()} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_21rem] xl:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-4 xl:col-start-2">
          <OwnerCard
            owner={picture.owner}
            actions={
              mayUpdate ? (
                <Button asChild size="sm">
                  <Link href={`/vehicles/${id}/owner`}>New owner</Link>
                </Button>
              ) : null
            }
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <OpenWorkCard work={picture.open_work} />
          {documents ? (
            <DocumentList
              documents={documents.documents}
              total={documents.total}
              page={documents.page}
              perPage={documents.per_page}
              hrefFor={(page) => links.href("documents", page)}
              about={(document) => <WorkDone document={document} vehicle={vehicle} />}
            />
          ) : null}
          <MotAndTaxCard
            vehicle={vehicle}
            card={card}
            work={motWork}
            today={today()}
            may={{ ask: mayUpdate, begin: may(actor, "documents:create") && !archived }}
          />
          <ServiceScheduleCard
            vehicleId={id}
            registration={vehicle.registration}
            card={lookup}
            mayBuy={may(actor, "vehicles:buy_lookup") && !archived}
          />
          <MotTestsCard tests={picture.mot_tests} />
          <MileageCard vehicleId={id} readings={picture.readings} today={today()} mayRecord={mayUpdate} />
          <TimelineList timeline={timeline} hrefFor={(page) => links.href("timeline", page)} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:col-start-2">
          <ChecksCard of={checksOfVehicle(actor, { id, archived })} />
          <VehicleDetailsCard vehicle={vehicle} />
          {files ? <AttachmentsCard {...files} mayChange={files.mayChange && !archived} /> : null}
          <RemindersCard reminders={picture.reminders} appointments={picture.appointments} />
          <HistoryCard plates={plates} owners={picture.former_owners} companions={picture.companions} />
          {vehicle.notes || vehicle.reminder_notes ? (
            <Card>
              <CardHeader title="Notes" />
              <CardBody className="text-sm break-words whitespace-pre-line">
                {[vehicle.notes, vehicle.reminder_notes].filter(Boolean).join("\n\n")}
              </CardBody>
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}
