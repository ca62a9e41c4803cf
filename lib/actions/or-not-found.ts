import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/core/errors";

/** For a page about one record: the answer, or Next's own page where there is no such record or the address is no id. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && (error.code === "NOT_FOUND" || error.code === "VALIDATION_ERROR"))
      notFound();
    throw error;
  }
}
