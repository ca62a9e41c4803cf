import type { Metadata } from "next";
import { cache } from "react";
import { v7 as newId } from "uuid";
import { DocumentBookings } from "@/components/diary/document-bookings";
import { ActionBar } from "@/components/documents/actions/action-bar";
import { CustomStatusBadge } from "@/components/documents/custom-status";
import { CustomStatusCell } from "@/components/documents/custom-status-cell";
import { DocumentPaper } from "@/components/documents/document-paper";
import { FloorCards } from "@/components/documents/floor-cards";
import { HistoryCard } from "@/components/documents/history-card";
import { JobCard } from "@/components/documents/job-card";
import { LegacyCard } from "@/components/documents/legacy-card";
import { MarginCard } from "@/components/documents/margin-card";
import { RelatedCard } from "@/components/documents/related-card";
import { StatusBadge } from "@/components/documents/status-badge";
import { TodayCard } from "@/components/documents/today-card";
import { documentTypes } from "@/components/documents/type-badge";
import { DocumentEditor } from "@/components/editor/document-editor";
import { openedContent } from "@/components/editor/opened-document";
import { RefreshUnlessBusy } from "@/components/editor/together/refresh-unless-busy";
import { LiveRefresh } from "@/components/live/live-refresh";
import { DocumentMessagesCard } from "@/components/messages/document-messages-card";
import { OnlinePaymentsCard } from "@/components/payments/online-payments-card";
import { StripeInvoiceCard } from "@/components/payments/stripe-invoice-card";
import { JobPartsCard } from "@/components/purchasing/job-parts-card";
import { RememberPage } from "@/components/search/remember-page";
import { NavPlace } from "@/components/shell/nav-place";
import { placeOfDocument } from "@/components/shell/navigation";
import { PartPricesCard } from "@/components/supplier-links/part-prices-card";
import type { AddressParams } from "@/components/table/url-state";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { FailedMot } from "@/components/vehicles/failed-mot";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { type Actor, may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { besideOf } from "@/lib/details/queries/beside-document";
import { getDocumentDetails } from "@/lib/details/queries/document-details";
import { mayUpdateOwn } from "@/lib/document-record/rules/lifecycle";
import { documentName, documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { listGarageStatuses } from "@/lib/documents/queries/custom-statuses";
import { settledLines } from "@/lib/documents/queries/lines/settled-lines";
import { editorChoices } from "@/lib/documents/queries/starting/editor-choices";
import { openAdvisories, startOf } from "@/lib/documents/queries/starting/start-document";
import type { DocumentDetails } from "@/lib/documents/rules/document";
import { editorRights, mayWrite } from "@/lib/documents/rules/issuing/editor-rights";
import { offersRetest } from "@/lib/documents/rules/starting/offers-retest";
import { workLeft } from "@/lib/documents/rules/starting/work-left";
import { checksOfJob } from "@/lib/inspections/queries/checks-of";
import { getDocumentSettings } from "@/lib/settings/commands/document-settings";
import { getGarage } from "@/lib/settings/queries/garage";
import { stripeBillsFor } from "@/lib/stripe-invoices/queries/bill-of-document";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const documentOf = cache(async (id: string) =>
  orNotFound(ask(getDocumentDetails, await pageActor("documents:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const document = await documentOf((await params).id);
  return { title: [documentName(document), document.customer_name].filter(Boolean).join(", ") };
}

export default async function DocumentPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("documents:read");
  const [{ id }, { view, now }] = await Promise.all([params, searchParams]);
  const document = await documentOf(id);
  const writes = view !== "paper" && mayWrite(actor, document);
  return (
    <>
      <NavPlace href={placeOfDocument(document.type)} />
      <RememberPage
        kind="document"
        href={`/documents/${id}`}
        title={documentName(document)}
        subtitle={[document.customer_name, document.registration].filter(Boolean).join(", ")}
      />
      {writes ? (
        <Editable actor={actor} document={document} />
      ) : (
        <Final actor={actor} document={document} now={typeof now === "string" ? now : null} />
      )}
    </>
  );
}

async function Editable({ actor, document }: { actor: Actor & { id: string }; document: DocumentDetails }) {
  const { id, type } = document;
  const [choices, settled, start, beside] = await Promise.all([
    ask(editorChoices, actor, {}),
    ask(settledLines, actor, { id }),
    startOf(actor, document),
    besideOf(actor, document),
  ]);
  const { messages, bookings, payments, pay_link, parts, said } = beside;
  if (!isDocumentType(type)) return null;
  return (
    <DocumentEditor
      key={id}
      id={id}
      type={type}
      userId={actor.id}
      version={document.version}
      number={document.number}
      status={document.status}
      received={document.received}
      createdBy={document.created_by}
      content={openedContent(document, settled, newId())}
      start={start}
      choices={choices}
      said={said}
      rights={{ ...editorRights(actor), pay_link }}
      aside={
        <>
          <RefreshUnlessBusy entities={["work_times"]} />
          <LiveRefresh entities={["attachments", "approval_links", "job_parts_asked"]} />
          <FloorCards
            {...beside}
            checks={checksOfJob(actor, document)}
            suppliers={parts.suppliers}
            parts_may={gettingParts(actor)}
          />
          <JobPartsCard {...parts} said={said} mayOrder={may(actor, "purchasing:order")} />
          <RelatedCard document={document} />
          <DocumentBookings
            appointments={bookings}
            mayBook={may(actor, "appointments:create")}
            document={document}
          />
          <OnlinePaymentsCard payments={payments} />
          <DocumentMessagesCard messages={messages} />
          <PartPricesCard document_id={id} parts={pricedParts(actor, document)} />
          <HistoryCard document={document} />
          <LegacyCard legacy={document.legacy} />
        </>
      }
    />
  );
}

/** How many parts of a document suppliers can be asked for, by somebody who may see what they cost. */
const pricedParts = (actor: Actor, { lines }: DocumentDetails): number =>
  may(actor, "stock:cost")
    ? lines.filter(({ item_type, part_number }) => item_type === "part" && part_number?.trim()).length
    : 0;

const gettingParts = (actor: Actor) => ({
  settle: may(actor, "purchasing:receive"),
  order: may(actor, "purchasing:order"),
});

async function Final({
  actor,
  document,
  now,
}: {
  actor: Actor;
  document: DocumentDetails;
  now: string | null;
}) {
  const { id, vehicle_id, lines } = document;
  const [garage, settings, work, statuses, stripe, beside] = await Promise.all([
    ask(getGarage, actor, {}),
    ask(getDocumentSettings, actor, {}),
    vehicle_id ? ask(openAdvisories, actor, { vehicle_id }) : [],
    ask(listGarageStatuses, actor, { applies_to: "document", retired: true }),
    stripeBillsFor(actor, id),
    besideOf(actor, document),
  ]);
  const { messages, bookings, payments, pay_link, parts, said } = beside;
  const type = documentTypeName(document.type);
  return (
    <>
      <LiveRefresh entities={["documents"]} ids={[document.id, ...document.related.map(({ id }) => id)]} />
      <LiveRefresh
        entities={[
          "receipts",
          "online_payments",
          "stripe_invoices",
          "messages",
          "appointments",
          "inspections",
          "work_times",
          "approval_links",
          "attachments",
          "job_parts_asked",
        ]}
      />
      <PageHeader
        className="print:hidden"
        breadcrumbs={[
          {
            href: `/documents?type=${encodeURIComponent(document.type)}`,
            label: isDocumentType(document.type) ? documentTypes[document.type].plural : document.type,
          },
        ]}
        title={`${type} ${document.number ?? "without a number"}`}
        badges={
          <>
            <StatusBadge status={document.status} overdue={document.overdue} />
            {may(actor, "documents:update") ? (
              <CustomStatusCell document={document} name={documentName(document)} statuses={statuses} />
            ) : document.user_status ? (
              <CustomStatusBadge word={document.user_status} statuses={statuses} />
            ) : null}
          </>
        }
        actions={
          <ActionBar
            document={document}
            advises={workLeft(work, lines).length > 0}
            mine={mayUpdateOwn(document, actor.id)}
            rights={{ ...editorRights(actor), pay_link, stripe_bill: stripe.offer }}
            businessCardPercent={String(settings.business_card_surcharge_percent ?? "0")}
            now={now}
          />
        }
      />
      {offersRetest(document, today()) ? (
        <FailedMot
          className="mb-4 print:hidden"
          vehicle_id={document.vehicle_id ?? ""}
          customer_id={document.customer_id}
          mot_class={document.mot_class}
          failed_on={document.mot_test_date ?? ""}
          today={today(garage.time_zone)}
          mayBegin={may(actor, "documents:create")}
        />
      ) : null}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <DocumentPaper document={document} garage={{ ...garage, ...document.issuer_snapshot }} />
        <aside aria-label="For the staff" className="grid gap-4 md:grid-cols-2 xl:grid-cols-1 print:hidden">
          {document.internal_notes ? (
            <Card className="border-l-4 border-l-warning">
              <CardHeader title="Internal notes" description="Never on paper" />
              <CardBody className="text-base whitespace-pre-line">{document.internal_notes}</CardBody>
            </Card>
          ) : null}
          <TodayCard document={document} />
          <FloorCards
            {...beside}
            checks={checksOfJob(actor, document)}
            suppliers={parts.suppliers}
            parts_may={gettingParts(actor)}
          />
          <JobPartsCard {...parts} said={said} mayOrder={may(actor, "purchasing:order")} />
          <RelatedCard document={document} />
          <DocumentBookings
            appointments={bookings}
            mayBook={may(actor, "appointments:create")}
            document={document}
          />
          <StripeInvoiceCard bills={stripe.bills} mayBill={may(actor, "receipts:create")} />
          <OnlinePaymentsCard payments={payments} />
          <DocumentMessagesCard messages={messages} />
          <JobCard document={document} />
          {document.type === "estimate" ? (
            <PartPricesCard document_id={id} parts={pricedParts(actor, document)} />
          ) : null}
          <MarginCard document={document} />
          <HistoryCard document={document} />
          <LegacyCard legacy={document.legacy} />
        </aside>
      </div>
    </>
  );
}
