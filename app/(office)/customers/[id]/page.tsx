import { Pencil, Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { cache } from "react";
import { AttachmentsCard } from "@/components/attachments/attachments-card";
import { AgeingCard } from "@/components/customers/ageing-card";
import { ConsentsCard } from "@/components/customers/consents-card";
import { ContactsCard } from "@/components/customers/contacts-card";
import { CustomerActions } from "@/components/customers/customer-actions";
import { CustomerBadges } from "@/components/customers/customer-badges";
import { DetailsCard } from "@/components/customers/details-card";
import { DocumentList } from "@/components/customers/document-list";
import { KeptCardsCard } from "@/components/customers/kept-cards-card";
import { pageLinks } from "@/components/customers/page-links";
import { RecordsCard } from "@/components/customers/records-card";
import { TimelineList } from "@/components/customers/timeline-list";
import { UpcomingCard } from "@/components/customers/upcoming-card";
import { VehicleList } from "@/components/customers/vehicle-list";
import { BookLink } from "@/components/diary/booking/book-link";
import { NewDocumentMenu } from "@/components/documents/new-document-menu";
import { LiveRefresh } from "@/components/live/live-refresh";
import { RememberPage } from "@/components/search/remember-page";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { StatTile } from "@/components/ui/stat-tile";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { filesOf } from "@/lib/attachments/queries/attachments";
import { pageActor } from "@/lib/auth/current-actor";
import { type Actor, may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { findMergedInto } from "@/lib/customers/queries/customers";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { getCustomerTimeline } from "@/lib/details/queries/customer-timeline";
import { listCustomerDocuments } from "@/lib/documents/queries/documents-of";
import { offersPayLink } from "@/lib/payments/queries/offered";
import { getCustomerAccount, type OpenDocument } from "@/lib/receipts/queries/customer-account";
import { listKeptCards } from "@/lib/saved-cards/queries/kept-cards";

interface CustomerPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const detailsOf = cache(async (id: string) => {
  const actor = await pageActor("customers:read");
  const into = await orNotFound(ask(findMergedInto, actor, { id }));
  if (into) redirect(`/customers/${into}`);
  return orNotFound(ask(getCustomerDetails, actor, { id }));
});

export async function generateMetadata({ params }: CustomerPageProps): Promise<Metadata> {
  const { customer } = await detailsOf((await params).id);
  return { title: customer.name };
}

const owes = ({ balance }: { balance: string }) => /[1-9]/.test(balance) && !balance.startsWith("-");

/**
 * Returns the documents that a payment can be set against; null for people who may not take this customer's
 * money.
 */
async function openDocuments(actor: Actor, id: string): Promise<OpenDocument[] | null> {
  const { customer, standing } = await detailsOf(id);
  if (customer.deleted_at || !may(actor, "receipts:create") || !may(actor, "receipts:read")) return null;
  if (standing.documents === 0) return [];
  return (await ask(getCustomerAccount, actor, { customer_id: id })).open;
}

export default async function CustomerPage({ params, searchParams }: CustomerPageProps) {
  const actor = await pageActor("customers:read");
  const { id } = await params;
  const links = pageLinks(`/customers/${id}`, await searchParams);
  const [picture, documents, timeline, open, pay_link, cards, files] = await orNotFound(
    Promise.all([
      detailsOf(id),
      may(actor, "documents:read")
        ? ask(listCustomerDocuments, actor, { id, page: links.page("documents") })
        : null,
      ask(getCustomerTimeline, actor, { id, page: links.page("timeline") }),
      openDocuments(actor, id),
      offersPayLink(actor),
      may(actor, "receipts:read") ? ask(listKeptCards, actor, { customer_id: id }) : [],
      filesOf(actor, { entity: "customers", entity_id: id }),
    ]),
  );
  const { customer, standing, counts } = picture;
  const mayUpdate = may(actor, "customers:update") && !customer.deleted_at;
  return (
    <>
      <LiveRefresh
        entities={[
          "customers",
          "vehicles",
          "documents",
          "receipts",
          "appointments",
          "messages",
          "conversations",
          "reminders",
          "saved_cards",
          "attachments",
        ]}
      />
      <RememberPage
        kind="customer"
        href={`/customers/${id}`}
        title={customer.name}
        subtitle={[customer.town, customer.postcode].filter(Boolean).join(", ")}
      />
      <PageHeader
        title={customer.name}
        badges={<CustomerBadges customer={customer} />}
        breadcrumbs={[{ href: "/customers", label: "Customers" }]}
        actions={
          <>
            {may(actor, "documents:create") && !customer.deleted_at ? (
              <NewDocumentMenu customer_id={id} />
            ) : null}
            {may(actor, "appointments:create") && !customer.deleted_at ? <BookLink customer_id={id} /> : null}
            <CustomerActions
              customerId={id}
              owes={owes(standing)}
              statement={may(actor, "receipts:read") && !customer.deleted_at}
              payable={open}
              payLink={
                pay_link && open && owes(standing)
                  ? { name: `What ${customer.name} owes`, due: standing.balance }
                  : null
              }
              ownPage={may(actor, "receipts:create") && !customer.deleted_at ? { name: customer.name } : null}
              writes={may(actor, "messages:create") && !customer.deleted_at}
              mayUpdate={mayUpdate}
              menu={{
                record: { id, version: customer.version, archived: customer.deleted_at !== null },
                mayArchive: may(actor, "customers:delete"),
              }}
            >
              {mayUpdate ? (
                <Button asChild>
                  <Link href={`/customers/${id}/edit`}>
                    <Pencil aria-hidden />
                    Edit
                  </Link>
                </Button>
              ) : null}
            </CustomerActions>
          </>
        }
      />
      <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-4">
        <StatTile
          label="Owes"
          value={<Money amount={standing.balance} />}
          detail={
            standing.documents
              ? `${standing.documents} document${standing.documents === 1 ? "" : "s"} not settled`
              : "nothing open"
          }
        />
        <StatTile
          label="Invoiced in 12 months"
          value={<Money amount={counts.invoiced_year} />}
          detail={
            <>
              <Money amount={counts.invoiced} /> in all
            </>
          }
        />
        <StatTile label="Vehicles" value={counts.vehicles} />
        <StatTile
          label="Last invoice"
          value={<DateText date={customer.last_invoice_date} noWeekday year />}
          detail={counts.invoices ? `${counts.invoices} invoices and credits in all` : "never invoiced"}
        />
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_21rem] xl:grid-rows-[auto_1fr]">
        <div className="xl:col-start-2">
          <DetailsCard customer={customer} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <VehicleList
            vehicles={picture.vehicles}
            former={picture.former_vehicles}
            total={counts.vehicles}
            customerId={id}
            today={today()}
            actions={
              may(actor, "vehicles:create") && !customer.deleted_at ? (
                <Button asChild size="sm">
                  <Link href={`/vehicles/new?customer=${id}`}>
                    <Plus aria-hidden />
                    Add<span className="sr-only"> a vehicle</span>
                  </Link>
                </Button>
              ) : null
            }
          />
          {documents ? (
            <DocumentList
              documents={documents.documents}
              total={documents.total}
              page={documents.page}
              perPage={documents.per_page}
              hrefFor={(page) => links.href("documents", page)}
              about={(document) =>
                document.registration ? <Plate registration={document.registration} /> : null
              }
            />
          ) : null}
          <TimelineList timeline={timeline} hrefFor={(page) => links.href("timeline", page)} withPlates />
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:col-start-2">
          <AgeingCard
            standing={standing}
            unclaimed={picture.unclaimed}
            mayRelease={may(actor, "receipts:update")}
            mayRefund={may(actor, "receipts:refund")}
            limit={customer.account_customer ? customer.credit_limit : null}
          />
          <UpcomingCard appointments={picture.appointments} reminders={picture.reminders} />
          <ContactsCard customerId={id} contacts={picture.contacts} mayChange={mayUpdate} />
          {files ? <AttachmentsCard {...files} mayChange={files.mayChange && !customer.deleted_at} /> : null}
          <KeptCardsCard cards={cards} mayForget={mayUpdate} />
          <ConsentsCard
            customerId={id}
            consents={picture.consents}
            gaps={picture.consent_gaps}
            mayRecord={mayUpdate}
          />
          <RecordsCard
            notes={customer.notes}
            addresses={picture.addresses}
            merged={picture.merged}
            legacyId={customer.legacy_id}
          />
        </div>
      </div>
    </>
  );
}
