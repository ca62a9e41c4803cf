import { useEffect, useState } from "react";
import { offerTyres } from "@/lib/documents/actions";
import type { TyreOffer } from "@/lib/documents/commands/lines/offer-tyres";
import { tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { askTyres } from "@/lib/supplier-links/actions";
import type { AskedTyres } from "@/lib/supplier-links/commands/ask-tyres";
import { withAsked } from "@/lib/supplier-links/rules/said";

interface Wanted {
  vehicle_id: string;
  trade: boolean;
}

/** What was asked of the suppliers, and what they said, or why they could not be asked. */
interface Asked {
  size: string;
  quantity: number;
  answer: AskedTyres | null;
  problem: string | null;
}

/**
 * The tyres of a size: our own and those of price files at once, those of linked suppliers as soon as they have answered. What they say of
 * another size than the one that is shown is not shown.
 */
export function useTyreOffer({ vehicle_id, trade }: Wanted, first: (offer: TyreOffer) => number) {
  const [offer, setOffer] = useState<TyreOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  // Not transitions: React holds all of them to be under way until the suppliers have answered.
  const [looking, setLooking] = useState(0);
  const [asking, setAsking] = useState(0);
  const shown = offer?.size ? tyreSizeText(offer.size) : null;
  const askSuppliers = async (size: string, quantity: number) => {
    setAsking((before) => before + 1);
    const answer = await askTyres({ size, quantity, trade });
    setAsking((before) => before - 1);
    if (answer.ok) setAsked({ size, quantity, answer: answer.data, problem: null });
    else setAsked({ size, quantity, answer: null, problem: answer.error.message });
  };
  const ask = async (size: string | null, quantity: number | null) => {
    setProblem(null);
    setLooking((before) => before + 1);
    const answer = await offerTyres({ size, vehicle_id: vehicle_id || null, trade });
    setLooking((before) => before - 1);
    if (!answer.ok) return setProblem(answer.error.details[0]?.message ?? answer.error.message);
    setOffer(answer.data);
    if (answer.data.size) void askSuppliers(tyreSizeText(answer.data.size), quantity ?? first(answer.data));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once when it opens, and then by its buttons.
  useEffect(() => {
    void ask(null, null);
  }, []);
  const heard = asked?.size === shown ? asked : null;
  return {
    ...{ offer, problem, ask },
    looking: looking > 0,
    asking: asking > 0,
    tyres: withAsked(offer?.tyres ?? [], heard?.answer?.tyres ?? []),
    suppliers: heard?.answer?.suppliers ?? null,
    notAsked: heard?.problem ?? null,
    /** What suppliers have of another number may differ. */
    askFor(quantity: number) {
      if (shown && asked && asked.quantity !== quantity) void askSuppliers(shown, quantity);
    },
  };
}
