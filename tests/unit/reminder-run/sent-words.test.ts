import { expect, test } from "vitest";
import { sentWords } from "@/lib/reminder-run/rules/sent-words";

test("only what goes out is said to be on the way", () => {
  expect(sentWords({ sent: 1, kept: { texts: 0, emails: 0 } })).toEqual({
    going: "1 reminder is on the way",
    kept: [],
  });
  expect(sentWords({ sent: 1, kept: { texts: 1, emails: 0 } })).toEqual({
    going: null,
    kept: ["1 reminder is kept: no text service is set up"],
  });
  expect(sentWords({ sent: 6, kept: { texts: 2, emails: 1 } })).toEqual({
    going: "3 reminders are on the way",
    kept: [
      "2 reminders are kept: no text service is set up",
      "1 reminder is kept: no e-mail service is set up",
    ],
  });
});
