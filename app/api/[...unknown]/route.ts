import { officeRoute } from "@/lib/actions/office-route";
import { AppError } from "@/lib/core/errors";

/** Answers every unknown API address; without it the office's "not found" page would answer. */
export const GET = officeRoute(async () => {
  throw new AppError("NOT_FOUND", "There is nothing at this address");
});
