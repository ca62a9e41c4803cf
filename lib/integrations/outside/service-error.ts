/**
 * A service on the internet did not do what it was asked. `later`: unreachable, slow or broken. `busy`: asked too often. `keys`: ours are wrong,
 * or may not do this. `refused`: it understood, and does not do it. The message may be shown to staff.
 */
export class ServiceError extends Error {
  override name = "ServiceError";
  constructor(
    readonly kind: "later" | "busy" | "keys" | "refused",
    message: string,
    /** Milliseconds after which the service wants to be asked again, where it says so. */
    readonly retryAfter: number | null = null,
    /** The name of the key that is wrong, where that is known. */
    readonly key: string | null = null,
  ) {
    super(message);
  }
}

/** Whether the service itself is in trouble, so that asking it more makes it worse. */
export const isTrouble = (error: unknown): boolean =>
  !(error instanceof ServiceError) || error.kind === "later" || error.kind === "busy";
