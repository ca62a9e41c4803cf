import { endpoint } from "@/lib/api/endpoint";
import { revokeApiKey } from "@/lib/auth/commands/api-keys";
import { Id } from "@/lib/auth/responses";

export const DELETE = endpoint(revokeApiKey, { summary: "End a key for good", returns: Id });
