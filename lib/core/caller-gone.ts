/** Node's words for a request whose sender went away before its end. It happens all day, and nobody is there to be answered. */
export const wasCutOff = (error: unknown): boolean =>
  error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
