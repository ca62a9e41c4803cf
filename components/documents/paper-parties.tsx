import { ContactLine } from "@/components/customers/contact-links";
import { addressLines } from "@/components/customers/postal-address";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Plate } from "@/components/vehicles/plate";
import { fullDate } from "@/lib/core/dates/date-words";
import type { Document } from "@/lib/documents/rules/document";

/** The customer, the vehicle and the dates as printed, not as they are today. */
export function PaperParties({ document }: { document: Document }) {
  return (
    <div className="grid gap-x-8 gap-y-5 px-5 py-4 sm:grid-cols-2 print:px-0">
      <CustomerAsPrinted document={document} />
      <DescriptionList items={facts(document)} />
      <VehicleAsPrinted document={document} />
    </div>
  );
}

function CustomerAsPrinted({ document }: { document: Document }) {
  const { customer_snapshot: printed, customer_name: name } = document;
  const person = [printed.title, printed.forename, printed.surname].filter(Boolean).join(" ");
  const address = addressLines({
    house_no: printed.house_no ?? null,
    road: printed.road ?? null,
    locality: printed.locality ?? null,
    town: printed.town ?? null,
    county: printed.county ?? null,
    postcode: printed.postcode ?? null,
  });
  return (
    <address className="text-base not-italic">
      <p className="font-semibold">
        {name || <span className="font-normal text-muted-foreground">No name</span>}
      </p>
      {printed.company_name && person ? <p>{person}</p> : null}
      {address.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="mt-1 text-sm text-muted-foreground">
        <ContactLine telephones={[printed.telephone, printed.mobile]} email={printed.email} />
      </p>
    </address>
  );
}

function VehicleAsPrinted({ document }: { document: Document }) {
  const { vehicle_snapshot: printed, registration, mileage } = document;
  const model = [printed.make, printed.model, printed.derivative].filter(Boolean).join(" ");
  if (!registration && !model) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 rounded-md border bg-muted/40 px-3 py-2 sm:col-span-2">
      {registration ? <Plate registration={printed.registration ?? registration} size="md" /> : null}
      <span className="font-medium">{model}</span>
      <span className="text-sm text-muted-foreground">
        {[
          printed.colour,
          printed.vin && `VIN ${printed.vin}`,
          mileage !== null && `${mileage.toLocaleString("en-GB")} miles`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </div>
  );
}

/** The dates and references that exist. A missing date is left out, not shown as a dash. */
function facts(document: Document): Description[] {
  const day = (date: string | null) => date && fullDate(date);
  const issued = document.issued_date;
  const all: Description[] = [
    { term: "Issued", value: day(issued) },
    { term: "Created", value: issued === document.created_date ? null : day(document.created_date) },
    { term: "Valid until", value: document.type === "estimate" ? day(document.expires_date) : null },
    { term: "Due", value: document.type === "estimate" ? null : day(document.due_date) },
    { term: "Paid", value: day(document.paid_date) },
    { term: "Account", value: document.customer_snapshot.account_number },
    { term: "Order reference", value: document.order_reference },
    { term: "Department", value: document.department },
    { term: "Terms", value: document.terms },
    { term: "Technician", value: document.technician },
    { term: "Advisor", value: document.sales_advisor },
  ];
  return all.filter(({ value }) => Boolean(value));
}
