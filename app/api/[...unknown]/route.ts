import { officeRoute } from "@/lib/actions/office-route";
import { AppError } from "@/lib/core/errors";

/** Every address of a program that leads nowhere: without it the office's own page would answer. */
export const GET = officeRoute(async () => {
  throw new AppError("NOT_FOUND", "There is nothing at this address");
});
