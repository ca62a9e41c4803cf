import type { STATUS } from "../reply/envelope";
import type { JsonSchema } from "./json-schema";

/** What each error means to a caller. */
export const ERRORS: Partial<Record<keyof typeof STATUS, string>> = {
  INVALID_JSON: "The body is no JSON object, or the address cannot be read",
  INVALID_CREDENTIALS: "The e-mail address and the password, or the token, do not belong together",
  UNAUTHENTICATED: "No token, or one that is not good (any more)",
  FORBIDDEN: "The token's permissions do not reach so far",
  NOT_FOUND: "It does not exist, or not any more",
  CONFLICT: "It does not go together with what is there",
  PRECONDITION_FAILED: "Somebody else has changed it since: read it again",
  PAYLOAD_TOO_LARGE: "The body is over 1 MB",
  UNSUPPORTED_MEDIA_TYPE: "The body is not sent as JSON, or is compressed",
  VALIDATION_ERROR: "Fields or parameters need attention; each is named",
  RATE_LIMITED: "Too many requests: wait as long as Retry-After says",
  INTERNAL_ERROR: "Our fault; name the request id to us",
  UNAVAILABLE: "Not at this moment: wait as long as Retry-After says, and send it again",
};

export const Meta: JsonSchema = {
  type: "object",
  properties: {
    timestamp: { type: "string", format: "date-time" },
    version: { type: "string" },
    request_id: { type: "string", format: "uuid" },
    pagination: { $ref: "#/components/schemas/Pagination" },
    cursor: { $ref: "#/components/schemas/Walk" },
    cut_short: {
      type: "array",
      items: { type: "string" },
      description:
        "Of what `expand` brought: the addresses that have all of what was too long to come along.",
    },
  },
  required: ["timestamp", "version", "request_id"],
  additionalProperties: false,
};

export const Pagination: JsonSchema = {
  type: "object",
  properties: Object.fromEntries(
    ["page", "per_page", "total", "total_pages"].map((name) => [name, { type: "integer" }]),
  ),
  required: ["page", "per_page", "total", "total_pages"],
  additionalProperties: false,
};

export const Walk: JsonSchema = {
  type: "object",
  description: "Where a walk by cursor stands.",
  properties: {
    next: {
      type: ["string", "null"],
      description:
        "The cursor to go on with; null at the end of a list. That of the events is kept for the next time.",
    },
    more: { type: "boolean", description: "Whether there are further rows already." },
    changed_since: {
      type: "string",
      format: "date-time",
      description: "Of a list: what to give as `updated_since` when walking it the next time.",
    },
  },
  required: ["next", "more"],
  additionalProperties: false,
};

export const Failure: JsonSchema = {
  type: "object",
  properties: {
    success: { const: false },
    error: { $ref: "#/components/schemas/Problem" },
    meta: { $ref: "#/components/schemas/Meta" },
  },
  required: ["success", "error", "meta"],
  additionalProperties: false,
};

export const errorResponse = (code: string, description: string) => ({
  description,
  headers: {
    "X-Request-Id": {
      description: "Name it to us when you ask about the answer.",
      schema: { type: "string" },
    },
    ...(/^(RATE_LIMITED|UNAVAILABLE)$/.test(code) && {
      "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } },
    }),
  },
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/Failure" },
      example: errorExample(code, description),
    },
  },
});

export const META_EXAMPLE = {
  timestamp: "2026-11-22T09:30:00.000Z",
  version: "1.0",
  request_id: "0197a3a0-0000-4000-8000-000000000001",
};

/** An example of an error response. */
export const errorExample = (code: string, message: string) => ({
  success: false,
  error: {
    code,
    message,
    details:
      code === "VALIDATION_ERROR"
        ? [{ field: "surname", message: "Give a surname, a forename or a company", code: "rule" }]
        : [],
    ...(code === "PRECONDITION_FAILED" && { version: 4 }),
  },
  meta: META_EXAMPLE,
});
