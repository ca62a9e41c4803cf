/**
 * Whether this is the error Node raises when a client disconnects before its request is complete. That happens all day, and there
 * is nobody left to answer.
 */
export const isClientDisconnect = (error: unknown): boolean =>
  error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
