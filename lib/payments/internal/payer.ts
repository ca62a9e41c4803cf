import "server-only";
import type { Actor } from "@/lib/core/actor";

/** Whoever pays by a link. Nobody has signed in: they may begin the one payment that their link is for. */
export const payer = (ip: string | undefined): Actor => ({
  kind: "public",
  id: null,
  name: "a customer's link",
  role: null,
  permissions: new Set(["receipts:create"] as const),
  ...(ip && { ip }),
});
