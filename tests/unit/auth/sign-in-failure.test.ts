import { expect, test } from "vitest";
import { explainFailure, waitingTime } from "@/components/auth/explain-failure";

test("how long to wait is told in words", () => {
  expect(waitingTime(1)).toBe("1 second");
  expect(waitingTime(59.2)).toBe("60 seconds");
  expect(waitingTime(60)).toBe("1 minute");
  expect(waitingTime(61)).toBe("2 minutes");
  expect(waitingTime(Number.NaN)).toBe("a few minutes");
});

test("each failure names a field and says nothing of whether there is an account", () => {
  expect(explainFailure("RATE_LIMITED:840")).toMatchObject({
    title: "Too many attempts",
    advice: expect.stringContaining("14 minutes"),
  });
  expect(explainFailure("INVALID_CREDENTIALS").title).toBe("E-mail address or password is not right");
  expect(explainFailure("VALIDATION_ERROR").field).toBe("email");
  expect(explainFailure("CredentialsSignin").title).toBe("Something went wrong on our side");
  expect(explainFailure(null).title).toBe("Something went wrong on our side");
});
