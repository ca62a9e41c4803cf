import "server-only";
import { z } from "zod";
import type { Permission } from "@/lib/auth/permissions";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { findCustomers } from "./find-customers";
import { findDocuments } from "./find-documents";
import { findParts } from "./find-parts";
import { findVehicles } from "./find-vehicles";
import type { Finder } from "./finder";
import type { SearchHit, SearchResults } from "./schema";

/** Who may see which finds, in the order in which they are shown where nothing else decides. */
const FINDERS: readonly { permission: Permission; find: Finder }[] = [
  { permission: "vehicles:read", find: findVehicles },
  { permission: "customers:read", find: findCustomers },
  { permission: "documents:read", find: findDocuments },
  { permission: "stock:read", find: findParts },
];

/** Anything by anything it is known by, as one types. Every find says why it matched. */
export const searchEverything = query({
  name: "search.everything",
  permission: "account:own",
  input: z.strictObject({ q: z.string().trim().max(100) }),
  async run({ db, actor, input }): Promise<SearchResults> {
    if (input.q.length < 2) return { hits: [] };
    const allowed = FINDERS.filter(({ permission }) => may(actor, permission));
    const found = await Promise.all(allowed.map(({ find }) => find(db, input.q)));
    return { hits: found.flat() satisfies SearchHit[] };
  },
});
