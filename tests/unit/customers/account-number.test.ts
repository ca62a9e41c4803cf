import { expect, test } from "vitest";
import { accountPrefix } from "@/lib/customers/rules/account-number";

test.each([
  ["Stone", "STO"],
  ["O'Neill", "ONE"],
  ["Ng", "NGX"],
  ["Évrard", "EVR"],
  ["3M", "MXX"],
  ["", "CUS"],
  ["123", "CUS"],
])("%s begins %s", (name, prefix) => expect(accountPrefix(name)).toBe(prefix));
