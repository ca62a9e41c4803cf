export interface SignInFailure {
  field: "email" | "password";
  title: string;
  advice: string;
}

/**
 * Returns the message for a failed sign-in. The code comes from lib/auth/sign-in/options.ts; "RATE_LIMITED:300" includes the
 * seconds to wait.
 */
export function explainFailure(code: string | null): SignInFailure {
  const [kind, seconds] = (code ?? "").split(":");
  switch (kind) {
    case "RATE_LIMITED":
      return {
        field: "password",
        title: "Too many attempts",
        advice: `Please wait ${waitingTime(Number(seconds))} and try again.`,
      };
    case "INVALID_CREDENTIALS":
      return {
        field: "password",
        title: "E-mail address or password is not right",
        advice: "Check both and try again. Capital letters count in the password.",
      };
    case "VALIDATION_ERROR":
      return {
        field: "email",
        title: "This is not an e-mail address",
        advice: "It looks like jo@example.com.",
      };
    case "UNREACHABLE":
      return {
        field: "password",
        title: "The garage's server could not be reached",
        advice: "Check the connection and try again.",
      };
    default:
      return {
        field: "password",
        title: "Something went wrong on our side",
        advice: "Please try again in a moment.",
      };
  }
}

/** "1 minute", "14 minutes"; "a few minutes" if the time is not known. */
export function waitingTime(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 0) return "a few minutes";
  if (seconds < 60) return `${Math.ceil(seconds)} ${Math.ceil(seconds) === 1 ? "second" : "seconds"}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}
