import { expect, test } from "vitest";
import { linkEmail } from "@/lib/messages/rules/link-email";
import { beforeClosing } from "@/lib/messages/rules/with-pay-link";

const parties = { customer: "Mrs Lee", garage: "The garage", telephone: "0117 496 0123" };

test("the address of a customer's page has a paragraph of its own before the closing one", () => {
  const { subject, body } = linkEmail("own_page", parties);
  expect(subject).toBe("Your vehicles and papers at The garage");
  expect(beforeClosing(body, "Your own page: https://garage.example/my/x").split("\n\n")).toEqual([
    "Dear Mrs Lee,",
    expect.stringContaining("a page of your own"),
    "Your own page: https://garage.example/my/x",
    "Kind regards,\nThe garage\n0117 496 0123",
  ]);
});

test("a garage without a telephone number closes with its name", () => {
  expect(linkEmail("pay_link", { ...parties, telephone: "" }).body).toMatch(/Kind regards,\nThe garage$/);
});
