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

const Typed = z.strictObject({ q: z.string().trim().max(100) });

/** From so many letters on something is found. */
const LEAST_TYPED = 2;

/** Anything by anything it is known by, as one types. Every find says why it matched. */
export const searchEverything = query({
  name: "search.everything",
  permission: "account:own",
  input: Typed,
  async run({ db, actor, input }): Promise<SearchResults> {
    if (input.q.length < LEAST_TYPED) return { hits: [] };
    const allowed = FINDERS.filter(({ permission }) => may(actor, permission));
    const found = await Promise.all(allowed.map(({ find }) => find(db, input.q)));
    return { hits: found.flat() satisfies SearchHit[] };
  },
});

/** Customers, vehicles or documents alone, as one types. */
const searchOf = ({ permission, find }: { permission: Permission; find: Finder }) =>
  query({
    name: permission.replace(":read", ".search"),
    permission,
    input: Typed,
    run: async ({ db, input }): Promise<SearchHit[]> =>
      input.q.length < LEAST_TYPED ? [] : find(db, input.q),
  });

export const searchCustomers = searchOf({ permission: "customers:read", find: findCustomers });
export const searchVehicles = searchOf({ permission: "vehicles:read", find: findVehicles });
export const searchDocuments = searchOf({ permission: "documents:read", find: findDocuments });
