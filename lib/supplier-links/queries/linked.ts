import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { supplier_links } from "@/db/schema/supplier-links";
import { supplier_names } from "@/db/views/suppliers";
import type { PartsSupplier } from "@/lib/integrations/parts-supplier";
import { hasDemo } from "@/lib/settings/queries/garage";
import { type LinkRow, supplierAt } from "./adapters";

/** A supplier who can be asked by computer now. */
export interface Linked {
  link: LinkRow;
  supplier: PartsSupplier;
}

async function linksWhere(db: Db | Tx, which?: SQL): Promise<LinkRow[]> {
  const rows = await db
    .select({ link: supplier_links, supplier: supplier_names.name })
    .from(supplier_links)
    .innerJoin(supplier_names, eq(supplier_names.id, supplier_links.supplier_id))
    .where(and(isNull(supplier_links.deleted_at), isNull(supplier_names.deleted_at), which))
    .orderBy(supplier_names.sort_name, supplier_links.id);
  return rows.map(({ link, supplier }) => ({ ...link, supplier: supplier ?? "The supplier" }));
}

/** Every link of a supplier who is not archived, by the suppliers' names. */
export const allLinks = (db: Db | Tx): Promise<LinkRow[]> => linksWhere(db);

export async function linkOfSupplier(db: Db | Tx, supplier_id: string): Promise<LinkRow | undefined> {
  const [link] = await linksWhere(db, eq(supplier_links.supplier_id, supplier_id));
  return link;
}

/** A link by its id, a disconnected one too: an order may still be on its way. */
export async function linkById(db: Db | Tx, id: string): Promise<LinkRow | undefined> {
  const [row] = await db
    .select({ link: supplier_links, supplier: supplier_names.name })
    .from(supplier_links)
    .innerJoin(supplier_names, eq(supplier_names.id, supplier_links.supplier_id))
    .where(eq(supplier_links.id, id));
  return row && { ...row.link, supplier: row.supplier ?? "The supplier" };
}

/** What is made up never stands among what is true: sandboxes answer in a demo garage alone. */
async function isOpen(db: Db | Tx, { kind, active }: LinkRow): Promise<boolean> {
  return active && (kind !== "sandbox" || (await hasDemo(db)));
}

/** The supplier at the end of a link, if it can be asked now. */
export async function reached(db: Db | Tx, link: LinkRow | undefined): Promise<Linked | null> {
  const supplier = link && (await isOpen(db, link)) ? supplierAt(link) : null;
  return link && supplier ? { link, supplier } : null;
}

/** Every supplier who can be asked now, by name. */
export async function linked(db: Db | Tx): Promise<Linked[]> {
  const all = await Promise.all((await allLinks(db)).map((link) => reached(db, link)));
  return all.filter((one) => one !== null);
}

/** Whether anybody can be asked, and whether all of them are made up. */
export async function askable(db: Db | Tx): Promise<{ any: boolean; sandbox: boolean }> {
  const all = await linked(db);
  return { any: all.length > 0, sandbox: all.length > 0 && all.every(({ link }) => link.kind === "sandbox") };
}
