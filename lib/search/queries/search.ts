import "server-only";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import type { Permission } from "@/lib/core/permissions";
import { query } from "@/lib/core/query";
import { findBySlip } from "@/lib/customers/queries/find-by-slip";
import { findCustomers, findPeople } from "@/lib/customers/queries/find-customers";
import { namesNumber } from "@/lib/document-record/rules/typed-document";
import { findByLeads, findByNumber, findDocuments } from "@/lib/documents/queries/find-documents";
import {
  bestHits,
  type Finder,
  type Finding,
  type FoundRecord,
  NOTHING,
  type Search,
} from "@/lib/matching/finder";
import { searchKey } from "@/lib/matching/search-key";
import { findReceipts } from "@/lib/receipts/queries/find-receipts";
import { findParts } from "@/lib/stock/queries/find-parts";
import { findSuppliers } from "@/lib/suppliers/queries/find-suppliers";
import {
  carsOf,
  findBySlippedMark,
  findByVehicle,
  findVehicles,
  findWithOwners,
} from "@/lib/vehicles/queries/find-vehicles";
import { type SearchHit, type SearchKind, type SearchResults, searchKinds } from "../schema";

/** The permission needed to see results of each kind. */
export const READING: Record<SearchKind, Permission> = {
  vehicle: "vehicles:read",
  customer: "customers:read",
  document: "documents:read",
  part: "stock:read",
  supplier: "stock:read",
  receipt: "receipts:read",
};

export const Typed = z.strictObject({
  q: z.string().trim().max(100).meta({ description: "Words to search for." }),
});

/** The search starts at this many characters. */
const LEAST_TYPED = 2;
const isTyped = (q: string): boolean => q.length >= LEAST_TYPED && searchKey(q).trim() !== "";

/**
 * Searches everything by its printed details as the user types: best matches first, with a customer's vehicles and documents
 * below the customer.
 */
export const searchEverything = query({
  name: "search.everything",
  permission: "account:own",
  input: Typed.extend({ kinds: z.array(z.enum(searchKinds)).max(searchKinds.length).optional() }),
  async run({ db, actor, input: { q, kinds } }): Promise<SearchResults> {
    if (!isTyped(q)) return { hits: [], more: [] };
    const search = { db, actor, q };
    return inOrder(kinds ? await each(search, kinds) : await everything(search));
  },
});

const FINDERS: Record<SearchKind, Finder> = {
  vehicle: findVehicles,
  customer: findCustomers,
  document: findDocuments,
  part: findParts,
  supplier: findSuppliers,
  receipt: findReceipts,
};

/** Searches only these kinds, each by itself, for a field that accepts nothing else. */
async function each(search: Search, kinds: readonly SearchKind[]): Promise<Findings> {
  const find = (kind: SearchKind) =>
    kinds.includes(kind) && may(search.actor, READING[kind]) ? FINDERS[kind](search) : NOTHING;
  const found = await Promise.all(searchKinds.map(async (kind) => [kind, await find(kind)] as const));
  return retryWithSlips(search, Object.fromEntries(found) as Findings, kinds);
}

/** If nothing was found, finds customers and vehicles one letter off. */
async function retryWithSlips(
  search: Search,
  found: Findings,
  kinds: readonly SearchKind[],
): Promise<Findings> {
  if (Object.values(found).some(({ hits }) => hits.length > 0)) return found;
  const reads = (kind: SearchKind) => kinds.includes(kind) && may(search.actor, READING[kind]);
  const [customer, vehicle] = await Promise.all([
    reads("customer") ? findBySlip(search.db, search.q) : NOTHING,
    reads("vehicle") ? findBySlippedMark(search) : NOTHING,
  ]);
  return { ...found, customer, vehicle };
}

type Findings = Record<SearchKind, Finding>;

async function everything(search: Search): Promise<Findings> {
  const { db, actor, q } = search;
  const reads = (kind: SearchKind) => may(actor, READING[kind]);
  const allowed = (kind: SearchKind, find: Finder) => (reads(kind) ? find(search) : NOTHING);
  const [people, cars, numbered, part, supplier, receipt] = await Promise.all([
    reads("customer") ? findPeople(db, q) : { hits: [], more: false },
    allowed("vehicle", findByVehicle),
    allowed("document", findByNumber),
    allowed("part", findParts),
    allowed("supplier", findSuppliers),
    allowed("receipt", findReceipts),
  ]);
  const leading = people.hits.filter(({ leads }) => leads).map(({ id }) => id);
  // A user who types `invoice 9091` and finds it is not looking for a vehicle of a Mr Invoice, nor for documents that contain
  // 9091 elsewhere.
  const byItsNumber = namesNumber(q) && numbered.hits.length > 0;
  const [vehicle, papers] = await Promise.all([
    reads("vehicle") && !byItsNumber ? withCarsOf(search, cars, leading) : cars,
    reads("document") && !byItsNumber
      ? findByLeads(search, { people: leading, cars: cars.hits.map(({ id }) => id) })
      : NOTHING,
  ]);
  const found = { customer: people, vehicle, document: joined(numbered, papers), part, supplier, receipt };
  return retryWithSlips(search, found, searchKinds);
}

async function withCarsOf(search: Search, cars: Finding, people: readonly string[]): Promise<Finding> {
  if (cars.more) return cars;
  if (people.length > 0) return joined(cars, await carsOf(search, people));
  if (cars.hits.length > 0 || !may(search.actor, "customers:read")) return cars;
  return findWithOwners(search);
}

function joined(one: Finding, other: Finding): Finding {
  const both = bestHits([...one.hits, ...other.hits]);
  return { ...both, more: both.more || one.more || other.more };
}

/** The order of kinds that match equally well. */
const ORDER: readonly SearchKind[] = ["vehicle", "customer", "document", "part", "supplier", "receipt"];

/** Groups the results by kind, the kind with the best match first. */
function inOrder(found: Findings): SearchResults {
  const best = (kind: SearchKind) => found[kind].hits[0]?.rank ?? Number.POSITIVE_INFINITY;
  const kinds = [...ORDER].sort((a, b) => best(a) - best(b));
  return {
    hits: kinds.flatMap((kind) => found[kind].hits.map(hitOf)),
    more: searchKinds.filter((kind) => found[kind].more),
  };
}

const hitOf = ({ kind, id, href, title, subtitle, telephone = "", reason }: FoundRecord): SearchHit => ({
  kind,
  id,
  href,
  title,
  subtitle,
  telephone,
  reason,
});

/** A search for one kind only, as the user types. */
const searchOf = (permission: Permission, find: Finder) =>
  query({
    name: permission.replace(":read", ".search"),
    permission,
    input: Typed,
    run: async ({ db, actor, input: { q } }): Promise<SearchHit[]> =>
      !isTyped(q) ? [] : (await find({ db, actor, q })).hits.map(hitOf),
  });

export const searchCustomers = searchOf("customers:read", findCustomers);
export const searchVehicles = searchOf("vehicles:read", findVehicles);
export const searchDocuments = searchOf("documents:read", findDocuments);
