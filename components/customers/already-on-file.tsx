"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { shownTelephone } from "@/lib/core/telephone";
import type { SimilarCustomer } from "@/lib/customers/queries/find-similar-customers";

const FIELDS = ["forename", "surname", "company_name", "telephone", "mobile", "email", "postcode"] as const;
const PAUSE_MS = 250;

type Likeness = Partial<Record<(typeof FIELDS)[number], string>>;

/** Returns the form values that identify a customer. */
export function likenessFields(form: HTMLFormElement): Likeness {
  const data = new FormData(form);
  return Object.fromEntries(FIELDS.map((field) => [field, String(data.get(field) ?? "").trim()]));
}

interface OnFile {
  similar: SimilarCustomer[];
  /** The account number that a new customer of this name would get. */
  account_number?: string;
}

const NO_SIMILAR: OnFile = { similar: [] };

/** Looks up customers similar to the one being entered, shortly after the last keystroke. */
export function useCustomersOnFile(typed: Likeness): OnFile {
  const [found, setFound] = useState(NO_SIMILAR);
  const asked = Object.values(typed).some(Boolean) ? JSON.stringify(typed) : null;
  useEffect(() => {
    if (!asked) return setFound(NO_SIMILAR);
    let current = true;
    const timer = setTimeout(() => {
      fetch("/customers/similar", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: asked,
      })
        .then((response) => (response.ok ? response.json() : NO_SIMILAR))
        .then((answer) => current && setFound(answer))
        .catch(() => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      current = false;
    };
  }, [asked]);
  return found;
}

/** Shows the customers who may be the same, so that making a duplicate is not quicker than searching. */
export function AlreadyOnFile({ found }: { found: SimilarCustomer[] }) {
  return (
    <div aria-live="polite">
      {found.length > 0 ? (
        <Alert tone="warning" title="Already on file?">
          <ul className="mt-1 flex flex-col gap-1">
            {found.map((customer) => (
              <li key={customer.id} className="flex flex-wrap gap-x-2">
                <Link
                  href={`/customers/${customer.id}`}
                  prefetch={false}
                  className="font-medium text-foreground underline underline-offset-2"
                >
                  {customer.name}
                </Link>
                <span>
                  {[
                    customer.account_number,
                    shownTelephone(customer.telephone ?? customer.mobile),
                    customer.town,
                    customer.postcode,
                    customer.vehicles
                      ? `${customer.vehicles} vehicle${customer.vehicles === 1 ? "" : "s"}`
                      : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <span className="text-warning">same {customer.reasons.join(", ")}</span>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </div>
  );
}
