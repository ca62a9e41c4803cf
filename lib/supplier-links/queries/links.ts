import "server-only";
import { z } from "zod";
import { type CallsOfDay, callsOfDay, NO_CALLS } from "@/lib/connections/queries/calls-of-day";
import { query } from "@/lib/core/query";
import { hasDemo } from "@/lib/settings/queries/garage";
import { readSupplierNames } from "@/lib/suppliers/queries/suppliers";
import { LINK_KINDS, type LinkKind } from "../rules/kinds";
import { type LinkRow, serviceOf } from "./adapters";
import { linkKeys } from "./link-keys";
import { allLinks } from "./linked";

export interface ShownLink {
  id: string;
  version: number;
  supplier_id: string;
  supplier: string;
  kind: LinkKind;
  url: string | null;
  account: string | null;
  branch: string | null;
  active: boolean;
  /** Whether its keys can be read; true where it needs none. */
  readable: boolean;
  calls: CallsOfDay;
}

export interface LinkSetup {
  links: ShownLink[];
  /** Suppliers who are not linked yet. */
  suppliers: { id: string; name: string }[];
  /** Whether suppliers can be made up: in a demo garage. */
  sandbox: boolean;
}

/** Returns which suppliers are linked by computer, with how each answered lately, and who could be. Nothing of the keys. */
export const linkSetup = query({
  name: "supplier_links.list",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<LinkSetup> {
    const [links, calls, suppliers, sandbox] = await Promise.all([
      allLinks(db),
      callsOfDay(db),
      readSupplierNames(db),
      hasDemo(db),
    ]);
    const taken = new Set(links.map(({ supplier_id }) => supplier_id));
    return {
      links: links.map((link) => shown(link, calls.get(serviceOf(link)) ?? NO_CALLS)),
      suppliers: suppliers.filter(({ id }) => !taken.has(id)),
      sandbox,
    };
  },
});

function shown(link: LinkRow, calls: CallsOfDay): ShownLink {
  const { id, version, supplier_id, supplier, url, account, branch, active } = link;
  const kind = LINK_KINDS.find((one) => one === link.kind) ?? "own_contract";
  const readable = kind !== "own_contract" || linkKeys(link) !== null;
  return { id, version, supplier_id, supplier, kind, url, account, branch, active, readable, calls };
}
