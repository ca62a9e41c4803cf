import { z } from "zod";
import { flag, needed, neededVersion, version } from "@/lib/core/input/fields";

export const SERVICES = ["dvsa", "dvla", "one_auto"] as const;
export type ServiceName = (typeof SERVICES)[number];

export const DvlaKeys = z.strictObject({
  api_key: needed("The key, as DVLA has sent it", 200),
  /** DVLA's test environment has keys of its own. */
  live: flag.transform((live) => live ?? false),
});

export const OneAutoKeys = z.strictObject({
  api_key: needed("The API key, as One Auto API shows it", 200),
  /** False for its sandbox, which takes the same key, makes its answers up and charges nothing. */
  live: flag.transform((live) => live ?? false),
});

const GUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const TENANT = "The address for tokens, or the tenant id in it, as DVSA has sent it";

/** DVSA sends the whole address for tokens; only the tenant in it differs from garage to garage. */
const Tenant = needed(TENANT, 300).transform((typed, context) => {
  const tenant = new RegExp(
    `^(?:https://login\\.microsoftonline\\.com/)?(${GUID})(?:/oauth2/v2\\.0/token)?/?$`,
    "i",
  ).exec(typed)?.[1];
  if (tenant) return tenant.toLowerCase();
  context.addIssue({ code: "custom", message: TENANT });
  return z.NEVER;
});

export const DvsaKeys = z.strictObject({
  tenant_id: Tenant,
  client_id: needed("The client id, as DVSA has sent it", 200),
  client_secret: needed("The secret of that client id, as DVSA has sent it", 300),
  api_key: needed("The API key, as DVSA has sent it", 200),
});

export const ChangeConnection = z.strictObject({ id: z.uuid(), version, active: z.boolean() });
export const OneConnection = z.strictObject({ id: z.uuid(), version: neededVersion });
