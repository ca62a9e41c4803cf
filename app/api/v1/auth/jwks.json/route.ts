import { endpoint } from "@/lib/api/endpoint";
import { readKeys } from "@/lib/auth/procedures";
import { JsonWebKeys } from "@/lib/auth/responses";

export const GET = endpoint(readKeys, {
  summary: "Public keys of access tokens (RFC 7517)",
  returns: JsonWebKeys,
  open: true,
  other: {
    contentType: "application/json",
    respond: (keys) => Response.json(keys, { headers: { "cache-control": "public, max-age=300" } }),
  },
});
