import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/core/errors";

/**
 * For a page about one record: returns the result, or shows Next's not-found page where there is no such record or the URL has no
 * valid id.
 */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && (error.code === "NOT_FOUND" || error.code === "VALIDATION_ERROR"))
      notFound();
    throw error;
  }
}
