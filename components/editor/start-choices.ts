import { CarFront, UserRound } from "lucide-react";
import { resultTelephone } from "@/components/search/result-telephone";
import type { FoundOption } from "@/components/ui/found-list";
import { BY_A_SLIP } from "@/lib/matching/reasons";
import type { SearchHit } from "@/lib/search/schema";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { StartFinder } from "./use-start";

/** What a document or a booking can be begun with. */
export interface Choice extends FoundOption {
  take(): void;
}

const MOST = 9;

/** The vehicles that have, or once had, the registration that was typed. */
export const carChoices = (finder: StartFinder): Choice[] =>
  finder.candidates.map((car) => ({
    key: car.id,
    icon: CarFront,
    title: `${formatRegistration(car.registration)} ${[car.make, car.model].filter(Boolean).join(" ")}`,
    detail: [car.colour, car.old_plate && `formerly ${formatRegistration(car.old_plate)}`]
      .filter(Boolean)
      .join(" · "),
    take: () => void finder.find({ vehicle_id: car.id }),
  }));

/** What the search found; customers alone where the vehicle is chosen. */
export const foundChoices = (
  finder: StartFinder,
  hits: readonly SearchHit[],
  forCustomer: { vehicle_id: string } | undefined,
): Choice[] =>
  hits
    .filter(({ kind }) => kind === "customer" || (kind === "vehicle" && !forCustomer))
    .slice(0, MOST)
    .map((hit) => ({ ...hit, telephone: resultTelephone(hit) }))
    .map(({ kind, id, title, subtitle, telephone, reason }) => ({
      key: id,
      icon: kind === "customer" ? UserRound : CarFront,
      title,
      detail: (kind === "customer"
        ? [telephone, subtitle, reason]
        : [subtitle, telephone, reason.startsWith("former") || reason === BY_A_SLIP ? reason : null]
      )
        .filter(Boolean)
        .join(" · "),
      take: () =>
        void finder.find(
          kind === "vehicle"
            ? { vehicle_id: id }
            : forCustomer
              ? { ...forCustomer, customer_id: id }
              : { customer_id: id },
        ),
    }));
