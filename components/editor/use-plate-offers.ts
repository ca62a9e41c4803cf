"use client";

import { CarFront, CircleHelp } from "lucide-react";
import { useEffect, useState } from "react";
import { askPlate, type PlateAnswer } from "@/components/vehicles/ask-plate";
import { takeInVehicle } from "@/lib/vehicle-data/actions";
import { offerWords } from "@/lib/vehicle-data/rules/offer-words";
import { mayBeMeant } from "@/lib/vehicles/rules/mistyped";
import {
  classifyRegistration,
  formatRegistration,
  normaliseRegistration,
} from "@/lib/vehicles/rules/registration";
import type { Choice } from "./start-choices";

/** The kinds that are whole as soon as they fit: the start of a longer one may be a dateless one. */
const WHOLE = ["current", "prefix", "suffix"];

/** The key of the offer to take a vehicle in. */
export const TAKE_IN = "take-in";

interface Options {
  typed: string;
  /** Whether what is typed is searched for already, and no vehicle on file has this registration. */
  unknown: boolean;
  /** The vehicle is on file now. */
  onTaken(vehicle_id: string): void;
  /** The user meant another registration. */
  onMeant(registration: string): void;
  onProblem(message: string): void;
}

/**
 * What a registration that is on no file can be: a vehicle that DVSA and DVLA know, to be taken in with one press, or a slip of letters for
 * digits. `asking` while they are asked. Nothing is taken in, and nothing that was typed is changed, by itself.
 */
export function usePlateOffers(options: Options): { offers: Choice[]; asking: boolean } {
  const { typed, unknown, onTaken, onMeant, onProblem } = options;
  const mark = normaliseRegistration(typed);
  const asks = unknown && WHOLE.includes(classifyRegistration(mark) ?? "");
  const [heard, setHeard] = useState<{ mark: string; answer: PlateAnswer | null } | null>(null);
  useEffect(() => {
    if (!asks) return;
    let current = true;
    void askPlate(mark).then((answer) => current && setHeard({ mark, answer }));
    return () => {
      current = false;
    };
  }, [asks, mark]);

  const answer = asks && heard?.mark === mark ? heard.answer : null;
  const words = answer && !answer.found ? offerWords(answer.facts) : null;
  const meant = unknown ? mayBeMeant(mark) : [];
  const offers: Choice[] = meant.map((other) => ({
    key: other,
    icon: CircleHelp,
    title: `Did you mean ${formatRegistration(other)}?`,
    detail: `${formatRegistration(mark)} fits no British registration`,
    take: () => onMeant(formatRegistration(other)),
  }));
  if (answer && words)
    offers.unshift({
      key: TAKE_IN,
      icon: CarFront,
      title: `${words}: take it in`,
      detail: answer.sandbox ? "Sandbox: made up" : "As DVSA and DVLA have it",
      take: () =>
        void takeInVehicle({ registration: mark }).then((taken) =>
          taken.ok ? onTaken(taken.data.id) : onProblem(taken.error.message),
        ),
    });
  return { offers, asking: asks && heard?.mark !== mark };
}
