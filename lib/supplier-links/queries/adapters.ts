import "server-only";
import type { supplier_links } from "@/db/schema/supplier-links";
import { contractSupplier } from "@/lib/integrations/parts-contract/contract-supplier";
import type { PartsSupplier } from "@/lib/integrations/parts-supplier";
import { partsSandbox } from "@/lib/integrations/sandbox/parts-sandbox";
import { linkKeys } from "./link-keys";
import { sandboxOrder } from "./sandbox-order";

/** A link and by what name its supplier is called. */
export type LinkRow = typeof supplier_links.$inferSelect & { supplier: string };

/** Under which name a link's calls are counted. */
export const serviceOf = ({ id }: { id: string }): string => `parts:${id}`;

type Adapter = (link: LinkRow) => PartsSupplier | null;

const none: Adapter = () => null;

/**
 * Who speaks to each kind of supplier; null where nobody can, or its keys cannot be read any more.
 *
 * A supplier who speaks neither our contract nor anything public, such as GSF under an agreement, is plugged in here and nowhere else: write
 * `lib/integrations/<name>/<name>-supplier.ts` that makes a `PartsSupplier` (lib/integrations/parts-supplier.ts says what each function owes;
 * its calls go through `serviceCaller`), name it below, set `asked` of its kind in `rules/kinds.ts`, and give it a form in
 * `components/supplier-links`. A new kind is one more word in `LINK_KINDS` and in the constraint of `supplier_links`.
 */
const ADAPTERS = {
  own_contract(link) {
    const keys = linkKeys(link);
    if (!keys || !link.url || !link.account) return null;
    const { url, account, branch, supplier } = link;
    return contractSupplier({ service: serviceOf(link), called: supplier, url, account, branch, ...keys });
  },
  gsf: none,
  euro_car_parts: none,
  sandbox: ({ id, supplier_id }) =>
    partsSandbox({ supplier: supplier_id, find: (by) => sandboxOrder(id, by) }),
} satisfies Record<string, Adapter>;

const isKind = (kind: string): kind is keyof typeof ADAPTERS => kind in ADAPTERS;

/** The supplier at the other end of a link; null where it cannot be asked by computer. */
export const supplierAt = (link: LinkRow): PartsSupplier | null =>
  isKind(link.kind) ? ADAPTERS[link.kind](link) : null;
