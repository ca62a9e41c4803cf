import { expect, test } from "vitest";
import { brokeOff } from "@/components/shell/broke-off";

test.each([
  [new Error("Connection closed."), true],
  [new TypeError("network error"), true],
  [new TypeError("Error in input stream"), true],
  [new TypeError("The network connection was lost."), true],
  [new TypeError("Cannot read properties of undefined"), false],
  [Object.assign(new Error("Connection closed."), { digest: "12345" }), false],
  ["Connection closed.", false],
])("%s: broke off %s", (error, expected) => {
  expect(brokeOff(error)).toBe(expected);
});
