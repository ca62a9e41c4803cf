import { expect, it } from "vitest";
import { activeHref } from "@/components/shell/active-href";
import { officeNavigation } from "@/components/shell/navigation";

const items = officeNavigation.flatMap((group) => group.items);
const active = (address: string) => {
  const [pathname = "", query = ""] = address.split("?");
  return activeHref(items, pathname, new URLSearchParams(query));
};

it.each([
  ["/today", "/today"],
  ["/customers/0199-7a/edit", "/customers"],
  ["/documents", "/documents"],
  ["/documents?type=invoice&page=3", "/documents?type=invoice"],
  ["/documents?type=credit_note", "/documents"],
  ["/documents?unpaid=true&q=smith", "/documents?unpaid=true"],
  ["/documents/0199-7a", "/documents"],
  ["/customersandmore", null],
  ["/sign-in", null],
])("%s belongs to %s", (address, href) => {
  expect(active(address)).toBe(href);
});

it("keeps the phone's bar to four places, among which a technician's jobs are", () => {
  expect(items.filter(({ primary }) => primary === true)).toHaveLength(4);
  const technicians = items.filter(
    ({ primary }) => primary === true || (Array.isArray(primary) && primary.includes("technician")),
  );
  expect(technicians.slice(0, 4).map(({ href }) => href)).toContain("/workshop/mine");
});
