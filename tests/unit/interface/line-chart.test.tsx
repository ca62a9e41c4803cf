import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineChart } from "@/components/charts/line-chart";

const reading = (date: string, value: number) => ({ date, value });

test("one reading alone is said in words: no line leads anywhere", () => {
  const one = renderToStaticMarkup(
    <LineChart title="Mileage" unit="miles" points={[reading("2026-11-30", 45210)]} />,
  );
  expect(one).toContain("45,210 miles on 30 Nov 2026");
  expect(one).not.toContain("<svg");
});
