import "server-only";
import { procedure } from "@/lib/core/procedure";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import type { FoundParts } from "../responses";
import { poundsOf } from "../rules/offers";
import { SearchParts } from "../schema/prices";
import { askAll } from "./ask-all";

/** Looks in the catalogues of all linked suppliers at once, by words, by a registration, or by both. Costs are not in it: list prices are. */
export const searchParts = procedure({
  name: "supplier_links.search_parts",
  permission: "stock:read",
  input: SearchParts,
  async execute(_actor, { supplier_id, text, registration }): Promise<FoundParts> {
    const plate = registration ? normaliseRegistration(registration) : "";
    const heard = await askAll(
      ({ supplier }) => supplier.search({ ...(text && { text }), ...(plate && { registration: plate }) }),
      { supplier_id },
    );
    return {
      suppliers: heard.map(({ asked }) => asked),
      parts: heard.flatMap(({ said, asked: { supplier_id: id, supplier, made_up } }) =>
        (said?.parts ?? []).map(({ list_pence, surcharge_pence, tyre: _, ...part }) => ({
          ...{ supplier_id: id, supplier, made_up },
          ...part,
          unit_list: list_pence === null ? null : poundsOf(list_pence),
          unit_surcharge: surcharge_pence > 0 ? poundsOf(surcharge_pence) : null,
        })),
      ),
    };
  },
});
