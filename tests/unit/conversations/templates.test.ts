import { expect, test } from "vitest";
import { FIRST_TEMPLATES } from "@/lib/conversations/rules/first-templates";
import { offeredAt, TEMPLATE_PLACES } from "@/lib/conversations/rules/template-places";
import { bodyProblem, TemplateCreate } from "@/lib/conversations/schema/template";
import { fillText } from "@/lib/messages/rules/fill-text";
import { countParts } from "@/lib/sms/rules/parts";

test("the first texts have only fields that are filled in at their place, and fit into a part or two", () => {
  const values = {
    first_name: "Alexandra",
    registration: "AB12 CDE",
    garage: "Mill Lane Garage",
    telephone: "01225 496 0123",
    when: "Tue 4 May, 09:00",
    ready_by: "Tue 4 May, 17:00",
  };
  for (const { name, place, body } of FIRST_TEMPLATES) {
    expect(bodyProblem(body, place), name).toBeNull();
    const filled = fillText(body, values);
    expect(filled, name).not.toMatch(/[{}]/);
    expect(countParts(filled).parts, filled).toBeLessThanOrEqual(2);
  }
});

test("a field that is not filled in at a place is refused at the text, and those that are are named", () => {
  const made = TemplateCreate.safeParse({ name: "Due", place: "customer", body: "{first_name}: {balance}" });
  expect(made.error?.issues).toMatchObject([
    {
      path: ["body"],
      message: "There is no {balance} here: {customer}, {first_name}, {garage}, {telephone} are filled in",
    },
  ]);
  expect(bodyProblem("{when} {pay_link}", "appointment")).toMatch(/no \{pay_link\}/);
  expect(bodyProblem("{pay_link}", "document")).toBeNull();
});

test("texts of customers are offered everywhere", () => {
  for (const place of TEMPLATE_PLACES) expect(offeredAt(place)).toContain("customer");
});
