import { expect, test } from "vitest";
import { withPayLink } from "@/lib/messages/rules/with-pay-link";

const LINK = "https://garage.example/pay/x";

test("the link has a paragraph of its own before the closing one", () => {
  expect(withPayLink("Dear Ann,\n\nTotal: £12\n\nKind regards,\nThe garage", "…", LINK)).toBe(
    `Dear Ann,\n\nTotal: £12\n\nPay online: ${LINK}\n\nKind regards,\nThe garage`,
  );
  expect(withPayLink("Total: £12", "…", LINK)).toBe(`Total: £12\n\nPay online: ${LINK}`);
});

test("where the garage's text says where it stands, or nobody takes money, nothing is added", () => {
  expect(withPayLink(`Pay at ${LINK}`, "Pay at {pay_link}", LINK)).toBe(`Pay at ${LINK}`);
  expect(withPayLink("Dear Ann,\n\nBye", "…", null)).toBe("Dear Ann,\n\nBye");
});
