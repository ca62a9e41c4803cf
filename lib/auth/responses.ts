import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { ROLES } from "@/lib/core/permissions";

/** One's own profile; `permissions` are those that apply now. */
export const Profile = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    permissions: z.array(z.string()),
    must_change_password: z.boolean(),
  })
  .meta({ id: "Profile" });

/** The holder of a token; `permissions` are those that apply now, narrowed to the scopes of a key. */
export const TokenHolder = z
  .object({
    kind: z.enum(["user", "api_key"]),
    name: z.string(),
    role: z.enum(ROLES),
    permissions: z.array(z.string()),
  })
  .meta({ id: "TokenHolder" });

export const Tokens = z
  .object({
    access_token: z.string(),
    refresh_token: z.string(),
    token_type: z.literal("Bearer"),
    /** In seconds. */
    expires_in: z.int(),
    user: Profile,
  })
  .meta({ id: "Tokens" });

export const Id = z.object({ id: z.uuid() }).meta({ id: "Id" });

export const JsonWebKeys = z
  .object({ keys: z.array(z.record(z.string(), z.string())) })
  .meta({ id: "JsonWebKeys" });

export const Session = z
  .object({
    id: z.uuid(),
    created_at: instant,
    last_seen_at: instant,
    ip: z.string().nullable(),
    user_agent: z.string().nullable(),
  })
  .meta({ id: "Session" });

const apiKey = {
  id: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES),
  scopes: z.array(z.string()).nullable(),
  key_prefix: z.string(),
  expires_at: instant.nullable(),
};

/** A key in the list; the key itself is never shown again. */
export const ApiKey = z
  .object({
    ...apiKey,
    created_by: z.string().nullable(),
    created_at: instant,
    last_used_at: instant.nullable(),
    state: z.enum(["active", "expired", "revoked"]),
  })
  .meta({ id: "ApiKey" });

export type ApiKeyRow = z.infer<typeof ApiKey>;

/** A key that was just made: `key` is shown only this once. */
export const NewApiKey = z.object({ ...apiKey, key: z.string() }).meta({ id: "NewApiKey" });
