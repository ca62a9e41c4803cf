import { z } from "zod";
import { needed, neededVersion, text, version } from "@/lib/core/input/fields";
import { LINK_KINDS } from "../rules/kinds";
import { supplierAddressProblem, supplierBase } from "../rules/supplier-address";

const Address = needed("The address that the supplier has given you", 500).transform((typed, context) => {
  const problem = supplierAddressProblem(typed);
  if (problem === null) return supplierBase(typed);
  context.addIssue({ code: "custom", message: problem });
  return z.NEVER;
});

/** The keys of the contract, as they are sealed. */
export const ContractKeys = z.strictObject({ token: z.string() });

const supplier_id = z.uuid("Choose the supplier");

export const LinkContract = z.strictObject({
  supplier_id,
  url: Address,
  token: needed("The key, as the supplier has given it", 1000),
  account: needed("Your account number there", 100),
  branch: text(100),
});

/** A supplier who is not asked by computer yet, or is made up: nothing of it is secret. */
export const LinkPlain = z.strictObject({
  supplier_id,
  kind: z.enum(LINK_KINDS).exclude(["own_contract"]),
  /** For GSF the System Integration Customer ID. */
  account: text(100),
  branch: text(100),
});

export const KeepLink = z.strictObject({
  supplier_id,
  kind: z.enum(LINK_KINDS),
  url: z.string().nullable(),
  account: z.string().nullable(),
  branch: z.string().nullable(),
  token: z.string().nullable(),
});

export const ChangeLink = z.strictObject({ id: z.uuid(), version, active: z.boolean() });
export const OneLink = z.strictObject({ id: z.uuid(), version: neededVersion });
export const LinkToTest = z.strictObject({ id: z.uuid() });
