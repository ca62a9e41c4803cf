import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { EmailLink, TelephoneLink } from "./contact-links";
import { addressLines } from "./postal-address";

interface Details {
  title: string | null;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  no_email: boolean;
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
  account_customer: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  labour_rate: string | null;
  labour_discount_percent: string;
  parts_discount_percent: string;
  trade_parts: boolean;
  how_found_us: string | null;
  customer_since: string | null;
}

export function DetailsCard({ customer }: { customer: Details }) {
  const person = [customer.title, customer.forename, customer.surname].filter(Boolean).join(" ");
  const address = addressLines(customer);
  return (
    <Card>
      <CardHeader title="Details" />
      <CardBody>
        <DescriptionList
          items={[
            ...(customer.company_name && person ? [{ term: "Person", value: person }] : []),
            { term: "Mobile", value: customer.mobile && <TelephoneLink number={customer.mobile} /> },
            { term: "Telephone", value: customer.telephone && <TelephoneLink number={customer.telephone} /> },
            {
              term: "E-mail",
              value: customer.email ? (
                <EmailLink email={customer.email} />
              ) : customer.no_email ? (
                "none wanted"
              ) : null,
            },
            { term: "Address", value: address.length ? <Lines lines={address} /> : null },
            ...terms(customer),
            { term: "How they found us", value: customer.how_found_us },
            ...(customer.customer_since
              ? [{ term: "Since", value: <DateText date={customer.customer_since} noWeekday year /> }]
              : []),
          ].filter(({ value }) => value !== null && value !== "")}
        />
      </CardBody>
    </Card>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

/** Returns only the terms that differ from the usual ones. */
function terms(customer: Details): Description[] {
  const items: Description[] = [];
  if (customer.account_customer) {
    items.push({ term: "Limit", value: customer.credit_limit && <Money amount={customer.credit_limit} /> });
    items.push({
      term: "Terms",
      value: customer.credit_terms === null ? null : `${customer.credit_terms} days`,
    });
  }
  if (customer.labour_rate)
    items.push({
      term: "Labour",
      value: <Money amount={customer.labour_rate} className="after:content-['_an_hour']" />,
    });
  if (Number(customer.labour_discount_percent))
    items.push({ term: "Labour discount", value: `${Number(customer.labour_discount_percent)}%` });
  if (Number(customer.parts_discount_percent))
    items.push({ term: "Parts discount", value: `${Number(customer.parts_discount_percent)}%` });
  if (customer.trade_parts) items.push({ term: "Parts", value: "at trade price" });
  return items;
}
