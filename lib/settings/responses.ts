import { z } from "zod";
import { PERMISSIONS, ROLES } from "@/lib/core/permissions";
import { REQUIRABLE } from "./schema/document";

const text = z.string().nullable();

export const GarageProfile = z
  .object({
    name: z.string(),
    road: text,
    locality: text,
    town: text,
    county: text,
    postcode: text,
    telephone: text,
    email: text,
    website: text,
    vat_number: text,
    company_number: text,
    bank_account_name: text,
    bank_sort_code: text,
    bank_account_number: text,
    time_zone: z.string(),
    default_terms_days: z.int(),
    labour_rate: z.string(),
    version: z.int(),
  })
  .meta({ id: "GarageProfile" });

export const DocumentRules = z
  .object({
    required_to_issue: z.array(z.enum(REQUIRABLE)),
    estimate_valid_days: z.int(),
    mot_approved_centre: z.boolean(),
    mot_fees: z.array(z.object({ mot_class: z.string(), fee: z.string(), maximum: z.string() })),
    sundries_percent: z.string().optional(),
    discount_limits: z.record(z.string(), z.string()),
    counter_issue_limit: text,
    business_card_surcharge_percent: z.string().optional(),
    default_technician: text.optional(),
    tyre_fitting_package_id: z.uuid().nullable().optional(),
    version: z.int(),
  })
  .meta({ id: "DocumentRules" });

export const StockRules = z
  .object({ allow_negative: z.boolean(), version: z.int() })
  .meta({ id: "StockRules" });

/** The permissions that differed from the default and no longer do. */
export const PermissionsReset = z
  .object({
    reset: z.array(z.object({ role: z.enum(ROLES), permission: z.string(), granted: z.boolean() })),
  })
  .meta({ id: "PermissionsReset" });

export const PermissionGiven = z
  .object({
    role: z.enum(ROLES),
    permission: z.enum(PERMISSIONS as [string, ...string[]]),
    granted: z.boolean(),
  })
  .meta({ id: "PermissionGiven" });

export const WebhookRules = z
  .object({ allow_private_addresses: z.boolean(), version: z.int() })
  .meta({ id: "WebhookRules" });
