import { z } from "zod";
import { flag, money, needed, text, version, whole } from "@/lib/core/input/fields";

const name = needed("Enter a name", 200);

const fields = {
  account_number: text(40).meta({ description: "Made of the name where it is not given." }),
  email: text(254)
    .refine((value) => !value || z.email().safeParse(value).success, "This is not an e-mail address")
    .meta({ description: "The e-mail address." }),
  telephone: text(80),
  fax: text(80),
  address: text(500),
  locality: text(120),
  postcode: text(12).transform((value) => value?.toUpperCase()),
  /** The garage buys nothing from them for the time being. */
  account_held: flag.meta({ description: "On stop: nothing more goes on account." }),
  credit_limit: money.meta({ description: "Pounds that may be owed on account." }),
  credit_terms: whole(0, 365).meta({ description: "Days to pay." }),
  notes: text(10_000),
};

export const SupplierCreate = z.strictObject({ ...fields, name });

export const SupplierUpdate = z.strictObject({ ...fields, id: z.uuid(), version, name: name.optional() });

export const SupplierAtVersion = z.strictObject({ id: z.uuid(), version });
