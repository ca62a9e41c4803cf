import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmailText } from "@/components/ui/email-text";
import { shownTelephone } from "@/lib/core/telephone";
import type { Mergeable } from "@/lib/customers/rules/merge-rules";
import type { Moved } from "@/lib/customers/rules/references";
import { addressLines } from "./postal-address";

interface Preview {
  kept: Mergeable;
  merged: Mergeable;
  moves: Moved[];
  fields: Partial<Mergeable>;
  contact: { name: string } | null;
  address: object | null;
}

const FILLED: Partial<Record<keyof Mergeable, string>> = {
  email: "E-mail",
  telephone: "Telephone",
  mobile: "Mobile",
  road: "Address",
  how_found_us: "How they found us",
};

/** The two records side by side, and what a merge would do with each field and list. */
export function MergePreview({ preview }: { preview: Preview }) {
  const { kept, merged, moves, fields } = preview;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid items-center gap-3 md:grid-cols-[1fr_auto_1fr]">
        <Side title="Goes" customer={merged} />
        <ArrowRight aria-hidden className="mx-auto size-5 text-muted-foreground max-md:rotate-90" />
        <Side title="Stays" customer={kept} />
      </div>
      <Card>
        <CardHeader title="What happens" />
        <CardBody>
          <ul className="flex list-disc flex-col gap-1 pl-4 text-sm">
            <li>
              {moves.length
                ? `Moves over: ${moves.map((move) => `${counted(move)}`).join(", ")}.`
                : "Nothing is filed under the record that goes."}
            </li>
            {filled(kept, fields).map(({ field, label, value }) => (
              <li key={field}>
                {label} is filled in: {field === "email" ? <EmailText email={value} /> : value}.
              </li>
            ))}
            {preview.contact ? <li>{preview.contact.name} stays reachable as a contact.</li> : null}
            {preview.address ? <li>The other address is kept as a former one.</li> : null}
            {kept.reminders_allowed && fields.reminders_allowed === false ? (
              <li>No reminders any more: one of the two has refused them.</li>
            ) : null}
            {!kept.account_held && fields.account_held ? <li>On stop, as one of the two is.</li> : null}
            <li>Documents keep the name and address they were printed with.</li>
            <li>The record that goes is archived; its GA4 number and account number stay findable.</li>
          </ul>
        </CardBody>
      </Card>
    </div>
  );
}

const counted = ({ rows, noun }: Moved) => `${rows} ${rows === 1 ? noun.replace(/(?<=ss)es$|s$/, "") : noun}`;

const filled = (kept: Mergeable, fields: Partial<Mergeable>) =>
  Object.entries(FILLED).flatMap(([field, label]) => {
    const value = fields[field as keyof Mergeable];
    return value && !kept[field as keyof Mergeable] ? [{ field, label, value: String(value) }] : [];
  });

function Side({ title, customer }: { title: ReactNode; customer: Mergeable }) {
  return (
    <Card>
      <CardHeader title={`${title}: ${customer.name}`} />
      <CardBody>
        <DescriptionList
          items={[
            { term: "Account", value: customer.account_number },
            { term: "Mobile", value: customer.mobile && shownTelephone(customer.mobile) },
            { term: "Telephone", value: customer.telephone && shownTelephone(customer.telephone) },
            { term: "E-mail", value: customer.email && <EmailText email={customer.email} /> },
            { term: "Address", value: addressLines(customer).join(", ") },
          ]}
        />
      </CardBody>
    </Card>
  );
}
