import type { IsoDate } from "@/lib/core/dates/dates";
import { isCalledOff } from "@/lib/document-record/rules/lifecycle";
import { retestUntil } from "@/lib/vehicles/rules/mot-dates";
import { isFail } from "@/lib/vehicles/rules/mot-result";
import type { DocumentDetails } from "../document";

type Tested = Pick<DocumentDetails, "type" | "vehicle_id" | "mot_status" | "mot_test_date" | "related">;

/**
 * Whether to offer a retest: the test failed, has no retest yet and was not long ago. Later only the vehicle's page mentions it.
 */
export const offersRetest = (
  { type, vehicle_id, mot_status, mot_test_date, related }: Tested,
  today: IsoDate,
): boolean =>
  type !== "credit_note" &&
  vehicle_id !== null &&
  isFail(mot_status) &&
  mot_test_date !== null &&
  retestUntil(mot_test_date) >= today &&
  !related.some(({ retest, status }) => retest === "retest" && !isCalledOff(status));
