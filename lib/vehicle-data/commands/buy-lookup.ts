import "server-only";
import { db } from "@/db/client";
import type { LookupSeller } from "@/lib/connections/queries/connected";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { decimal } from "@/lib/core/money";
import { priceWords } from "@/lib/core/price-words";
import { procedure } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { LookupError } from "@/lib/integrations/vehicle-lookups";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { claimLookup, giveUpClaim, keepCode } from "../internal/lookup-claims";
import { sellerOf } from "../queries/lookup-seller";
import { BuyLookup } from "../schema/lookups";
import { MAY_BE_BRITISH } from "./ask-service";
import { doubtLookup, keepLookup } from "./keep-lookup";

/** What became of buying. `away` has words for staff; `no_record`: the vendor does not know the car, or has nothing of it. */
export type Bought =
  | { state: "bought" | "kept_before" | "no_record" }
  | { state: "away"; problem: string; charged: LookupError["charged"] };

/**
 * Buys what a vendor knows of a vehicle, at the price that the buyer was shown, and keeps it for ever; what is kept is not asked again. CONFLICT
 * where nobody sells it, the price is another by now, somebody is buying it, or it may have been charged before and that was not said.
 */
export const buyLookup = procedure({
  name: "vehicle_data.buy_lookup",
  permission: "vehicles:buy_lookup",
  input: BuyLookup,
  async execute(actor, { vehicle_id, lookup, price, again = false }): Promise<Bought> {
    const { registration } = await ask(getVehicle, actor, { id: vehicle_id });
    if (!MAY_BE_BRITISH.test(registration)) throw conflict("It has no British registration to ask about");
    const seller = await sellerOf(db());
    if (!seller) throw conflict("Nothing is bought: One Auto API is not connected, or is switched off");
    const asked = seller.prices[lookup];
    if (!decimal(asked).eq(price)) throw conflict(`Nothing was bought: it costs ${priceWords(asked)} by now`);
    const claim = await claimLookup({
      ...{ vehicle_id, registration, lookup, again, price: asked, live: seller.live },
      bought_by: actor.kind === "user" ? actor.id : null,
    });
    if (!("state" in claim)) return bought(actor, seller, { ...claim, registration });
    if (claim.state === "kept") return { state: "kept_before" };
    throw conflict(
      claim.state === "in_doubt"
        ? "It was asked before without an answer, and may have been charged: reload the page"
        : "Somebody is buying it just now: nothing was bought a second time",
    );
  },
});

interface Claimed {
  id: string;
  code: string | null;
  registration: string;
}

async function bought(
  actor: Actor,
  { schedules }: LookupSeller,
  { id, registration, ...claim }: Claimed,
): Promise<Bought> {
  try {
    const code = claim.code ?? (await schedules.identify(registration));
    if (code && !claim.code) await keepCode(id, code);
    const answer = code && (await schedules.read(code));
    if (!answer) {
      await giveUpClaim(id);
      return { state: "no_record" };
    }
    await run(keepLookup, actor, { id, bought: answer });
    return { state: "bought" };
  } catch (error) {
    // After any other fault it stays claimed until it counts as in doubt.
    if (!(error instanceof LookupError)) throw error;
    const { kind, message: problem, charged } = error;
    log.warn("vehicle_data.not_bought", { kind, problem, charged });
    if (charged === "none") await giveUpClaim(id);
    else await run(doubtLookup, actor, { id, problem });
    return { state: "away", problem, charged };
  }
}
