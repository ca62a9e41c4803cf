import { endpoint } from "@/lib/api/endpoint";
import { createApiKey } from "@/lib/auth/commands/api-keys";
import { listApiKeys } from "@/lib/auth/queries/api-keys";
import { ApiKey, NewApiKey } from "@/lib/auth/responses";

export const GET = endpoint(listApiKeys, { summary: "Keys of outside programs", returns: ApiKey });

export const POST = endpoint(createApiKey, {
  summary: "Make a key for an outside program",
  description:
    "The key is answered this once. `scopes` narrow it to single permissions; null is all of its role. A key makes no keys: sign in for it.",
  returns: NewApiKey,
  status: 201,
  example: {
    body: {
      name: "Website",
      role: "receptionist",
      scopes: ["customers:read", "customers:create"],
      expires_in_days: 365,
    },
  },
});
