interface ResendError {
  name: string;
  statusCode: number | null;
}

/** Names of temporary errors, whatever status they come with. Source: Resend, "Errors". */
const PASSING: readonly string[] = [
  "application_error",
  "internal_server_error",
  "rate_limit_exceeded",
  "daily_quota_exceeded",
  "monthly_quota_exceeded",
  "concurrent_idempotent_requests",
];

/** Whether the same request may succeed later: no response, too many requests, or a fault on their side. */
export const isPassing = ({ name, statusCode }: ResendError): boolean =>
  statusCode === null || statusCode === 429 || statusCode >= 500 || PASSING.includes(name);
