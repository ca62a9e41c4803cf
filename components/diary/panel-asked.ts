import type { z } from "zod";
import type { AddressParams } from "@/components/table/url-state";
import type { DiaryPanelAsked } from "@/lib/details/queries/diary-panel";
import { isId, readBookingGiven } from "./booking/booking-given";

/**
 * Which panel the URL of the diary opens: `new=1` books, `open=<id>` shows an appointment, `edit=1` with it changes it, and `loan=1` hands out or takes back its courtesy car. Null
 * for none, also while an appointment is moved.
 */
export function panelAsked(params: AddressParams): z.input<typeof DiaryPanelAsked> | null {
  const { open } = params;
  if (typeof open === "string" && isId(open))
    return params.move
      ? null
      : { opens: params.edit === "1" ? "change" : params.loan === "1" ? "loan" : "appointment", id: open };
  if (params.new !== "1") return null;
  const { vehicle_id, customer_id } = readBookingGiven(params);
  return { opens: "booking", vehicle_id, customer_id };
}
