import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources().filter(({ path }) =>
  /^(app|db|lib)\/|^(server|backend|jobs|middleware)\.ts$/.test(path),
);

/**
 * What a process remembers from one request to the next, and why another process need not know it: docs/decisions/021. Whoever adds
 * something here says there what becomes of it when another process changes what it was made from.
 */
const REMEMBERED = [
  "db/client.ts",
  "db/driver/prepared.ts",
  "db/health.ts",
  "lib/api/expansion.ts",
  "lib/api/openapi/openapi.ts",
  "lib/api/request/rate-limit.ts",
  "lib/core/dates/local-time.ts",
  "lib/audit/change-recorder.ts",
  "lib/auth/tokens/access-tokens.ts",
  "lib/auth/tokens/api-keys.ts",
  "lib/auth/sign-in/password.ts",
  "lib/auth/tokens/seal.ts",
  "lib/auth/session.ts",
  "lib/auth/session-cookie.ts",
  "lib/auth/tokens/signing-keys.ts",
  "lib/core/command.ts",
  "lib/core/dates/date-words.ts",
  "lib/core/dates/dates.ts",
  "lib/core/env.ts",
  "lib/core/log/log-lines.ts",
  "lib/core/log/log.ts",
  "lib/core/query.ts",
  "lib/core/recorder.ts",
  "lib/documents/commands/job-follower.ts",
  "lib/attachments/internal/prepare.ts",
  "lib/files/files.ts",
  "lib/files/pdf-text.ts",
  "lib/core/log/logged-once.ts",
  "lib/core/database/transaction.ts",
  "lib/ga4-import/parsers/dates.ts",
  "lib/http/page-error.ts",
  "lib/http/serve.ts",
  "lib/integrations/dvla/dvla-client.ts",
  "lib/integrations/one-auto/one-auto-client.ts",
  "lib/integrations/dvsa/dvsa-client.ts",
  "lib/integrations/dvsa/dvsa-token.ts",
  "lib/integrations/dvsa/fetched-file.ts",
  "lib/integrations/outside/breaker.ts",
  "lib/integrations/outside/calls.ts",
  "lib/integrations/parts-contract/contract-request.ts",
  "lib/integrations/paypal/paypal-client.ts",
  "lib/integrations/resend/resend-client.ts",
  "lib/integrations/stripe/stripe-client.ts",
  "lib/jobs/queue.ts",
  "lib/messages/jobs/last-question.ts",
  "lib/lists/csv-answer.ts",
  "lib/lists/read-shared.ts",
  "lib/events/live/hub.ts",
  "lib/core/page-place.ts",
  "lib/events/live/start-live.ts",
  "lib/events/live/streams.ts",
  "lib/events/wake.ts",
  "lib/notifications/telling/teller.ts",
  "lib/online-booking/internal/limits.ts",
  "lib/online-booking/internal/one-after-another.ts",
  "lib/printing/pdf/fonts.ts",
  "lib/webhooks/delivery/deliverer.ts",
  "server.ts",
];

test("what a process remembers is named", () => {
  const state = new RegExp(
    [
      /^(?:export )?let \w+/,
      /^(?:export )?const \w+(?:: [^=\n]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<[^\n]*>)?\(\)|\[\]|\{\});/,
      /^(?:export )?const \w+ = (?:globalThis\b|new (?:Turnstile|Allowances)\b|oneAtATime\(|sharedLimit\(|sendingPace\(|sharing[<(])/,
    ]
      .map(({ source }) => source)
      .join("|"),
    "m",
  );
  const found = all.filter(({ text }) => state.test(text)).map(({ path }) => path);
  expect(found.toSorted()).toEqual(REMEMBERED.toSorted());
});

test("nothing but the file store and the start knows where files lie", () => {
  const know = all.filter(({ text }) => /\benv\.DATA_DIR\b/.test(text)).map(({ path }) => path);
  expect(know.toSorted()).toEqual(["lib/files/folders.ts", "server.ts"]);
});
