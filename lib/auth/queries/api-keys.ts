import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { ApiKey, type ApiKeyRow } from "../responses";

/** Lists the API keys: active ones first, then the newest first. */
export const listApiKeys = query({
  name: "api_keys.list",
  permission: "api_keys:read",
  input: z.strictObject({}),
  async run({ db }): Promise<ApiKeyRow[]> {
    const rows = await db
      .execute(sql`
      select * from (
        select k.id, k.name, k.role, k.scopes, k.key_prefix, u.name as created_by, k.created_at, k.expires_at, k.last_used_at,
               case when k.revoked_at is not null then 'revoked' when k.expires_at <= now() then 'expired' else 'active' end as state
        from api_keys k left join users u on u.id = k.created_by) keys
      order by state = 'active' desc, created_at desc, id desc limit 500`)
      .then(readRows(ApiKey));
    return rows;
  },
});
