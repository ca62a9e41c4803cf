import "server-only";
import { hash, randomBytes } from "node:crypto";
import { sql } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { effectivePermissions, isRole, type Override } from "@/lib/core/permissions";
import { sharing } from "@/lib/core/waiting/sharing";
import { readOverrides } from "../rules/read-overrides";

const PREFIX = "ga4_";
const SHAPE = /^ga4_[A-Za-z0-9_-]{43}$/;

interface Row {
  id: string;
  name: string;
  role: string;
  scopes: string[] | null;
  idle: boolean;
  overrides: Override[] | string | null;
}

/** Returns a new key of 256 random bits. Only its hash is stored; a fast hash is enough for what cannot be guessed. */
export const randomApiKey = (): string => PREFIX + randomBytes(32).toString("base64url");

export const hashApiKey = (key: string): string => hash("sha256", key, "hex");

/** The part of a key that stays readable, to tell it from others: "ga4_Xy12Ab". */
export const visiblePart = (key: string): string => key.slice(0, PREFIX.length + 6);

/**
 * Returns the outside program that a key belongs to, with what its role may do now, narrowed to the key's scopes. Null for a key
 * that is unknown, revoked or expired, or whose creator has been deactivated or may no longer create such a key. Its last use is
 * recorded at most once a minute.
 */
export async function actorOfApiKey(
  token: string,
  from: { requestId?: string; ip?: string } = {},
): Promise<Actor | null> {
  if (!SHAPE.test(token)) return null;
  const keyHash = hashApiKey(token);
  const row = await shared(keyHash, () => lookUp(keyHash));
  if (!row || !isRole(row.role)) return null;
  const permissions = effectivePermissions(row.role, readOverrides(row.overrides));
  // A key is not a person: it has no password and no sessions.
  permissions.delete("account:own");
  const scopes = row.scopes && new Set(row.scopes);
  return {
    kind: "api_key",
    id: row.id,
    name: row.name,
    role: row.role,
    ...(scopes && { narrowed: true }),
    permissions: scopes ? new Set([...permissions].filter((p) => scopes.has(p))) : permissions,
    ...from,
  };
}

/** A program sends several requests at once; they share one look-up of their key, which begins after all of them have arrived. */
const shared = sharing<Row | undefined>();

async function lookUp(keyHash: string): Promise<Row | undefined> {
  const [row] = await sql()<Row[]>`
    select k.id, k.name, k.role, k.scopes, coalesce(k.last_used_at < now() - interval '1 minute', true) as idle,
           (select jsonb_agg(jsonb_build_object('permission', p.permission, 'granted', p.granted)) from role_permissions p where p.role = k.role) as overrides
    from api_keys k left join users maker on maker.id = k.created_by
    where k.key_hash = ${keyHash} and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
      and (k.created_by is null or (maker.active and maker.deleted_at is null and maker.role in ('admin', k.role)))`;
  if (row?.idle) await sql()`update api_keys set last_used_at = now() where id = ${row.id}`;
  return row;
}
