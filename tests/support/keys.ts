import { sql } from "@/db/client";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/tokens/api-keys";
import type { Permission, Role } from "@/lib/core/permissions";

/** A key of a role, narrowed to scopes where there are some. */
export async function makeKey(role: Role, scopes: Permission[] | null, expires = "1 day"): Promise<string> {
  const key = randomApiKey();
  await sql()`
    insert into api_keys (name, role, scopes, key_prefix, key_hash, expires_at)
    values ('Test', ${role}, ${scopes}, ${visiblePart(key)}, ${hashApiKey(key)}, now() + ${expires}::interval)`;
  return key;
}
